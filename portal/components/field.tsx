import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Icon } from "./icon.tsx";

interface Labelled {
  label: string;
  hint?: string;
  error?: string | undefined;
}

interface Described {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": boolean;
}

/** A label, what helps to fill in, the control itself, and what is wrong with it. */
function Labelling({
  label,
  hint,
  error,
  children,
}: Labelled & { children: (described: Described) => ComponentChildren }) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({ id, "aria-describedby": described || undefined, "aria-invalid": error !== undefined })}
      {error && (
        <span class="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}

export interface FieldProps extends Labelled {
  value: string;
  onChange: (value: string) => void;
  type?: "text" | "search" | "date" | "month" | "number" | "email" | "tel";
  required?: boolean;
  maxLength?: number;
  /** More than one line. */
  long?: boolean;
  autocomplete?: string;
}

/** A field of a form. A wrong value is said beside it, in a sentence, never by colour alone. */
export function Field({ value, onChange, type = "text", long, label, hint, error, ...rest }: FieldProps) {
  const input = (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value);
  return (
    <Labelling label={label} error={error} {...(hint !== undefined && { hint })}>
      {(described) =>
        long ? (
          <textarea class="input" value={value} onInput={input} rows={4} {...described} {...rest} />
        ) : (
          // Preact's types want one element for each type; they are all inputs.
          <input class="input" type={type as "text"} value={value} onInput={input} {...described} {...rest} />
        )
      }
    </Labelling>
  );
}

export interface SelectProps<T extends string> extends Labelled {
  value: T | "";
  onChange: (value: T | "") => void;
  options: readonly { value: T; label: string }[];
  /** What the choice of none is called; without it one has to choose. */
  none?: string;
}

export function Select<T extends string>({ value, onChange, options, none, label, hint, error }: SelectProps<T>) {
  return (
    <Labelling label={label} error={error} {...(hint !== undefined && { hint })}>
      {(described) => (
        <select
          class="input"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value as T | "")}
          {...described}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelling>
  );
}

export function Check({
  label,
  checked,
  onChange,
}: {
  label: ComponentChildren;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

/** What is wrong with a form as a whole, above its buttons. */
export function FormError({ children }: { children: ComponentChildren }) {
  return (
    <div class="note is-bad" role="alert">
      <Icon name="warn" />
      <div>{children}</div>
    </div>
  );
}
