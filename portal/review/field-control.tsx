import { formatFieldValue } from "../../shared/domain/wording/fields.ts";
import { Check, Field, Select } from "../components/field.tsx";
import type { FieldType } from "../contract.ts";
import { upperFirst } from "../format/sentence.ts";
import { joinTyped, splitTyped } from "./typed-value.ts";

interface FieldControlProps {
  name: string;
  field: FieldType;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

const hints: Partial<Record<FieldType["type"], string>> = {
  date: "Comme 12/03/1984, 120384 ou 12 mars 1984",
  euros: "En euros, comme 569 ou 1234,56",
  list: "Un par ligne",
};
const long = new Set(["motive", "recommendations", "conditions", "reason", "household.address"]);

/** The control that a field is corrected with, by what it holds. What it holds is text until it is sent. */
export function FieldControl({ name, field, value, error, onChange }: FieldControlProps) {
  const { type } = field;
  const hint = hints[type];
  const bound = { label: "Valeur", value, error, onChange, ...(hint !== undefined && { hint }) };
  const worded = (option: string) => upperFirst(formatFieldValue(name, option));
  switch (type) {
    case "yes-no":
      return (
        <Select
          {...bound}
          none="Choisir…"
          options={[
            { value: "yes", label: "Oui" },
            { value: "no", label: "Non" },
          ]}
        />
      );
    case "choice":
      return (
        <Select
          {...bound}
          none="Choisir…"
          options={field.options.map((option) => ({ value: option, label: worded(option) }))}
        />
      );
    case "choices": {
      const chosen = splitTyped(value);
      return (
        <fieldset class="choices">
          <legend class="field-label">Valeurs</legend>
          {field.options.map((option) => (
            <Check
              key={option}
              label={worded(option)}
              checked={chosen.includes(option)}
              onChange={(on) =>
                onChange(joinTyped(field.options.filter((one) => (one === option ? on : chosen.includes(one)))))
              }
            />
          ))}
          {error && <span class="field-error">{error}</span>}
        </fieldset>
      );
    }
    case "list":
      return <Field {...bound} long />;
    case "phone":
    case "email":
      return <Field {...bound} type={type === "phone" ? "tel" : "email"} autocomplete="off" />;
    default:
      return <Field {...bound} long={long.has(name)} autocomplete="off" />;
  }
}
