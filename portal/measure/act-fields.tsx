import { checkLabel, stepLabel } from "../../shared/domain/wording/life.ts";
import { Field, Select } from "../components/field.tsx";
import { contract } from "../contract.ts";
import { upperFirst } from "../format/sentence.ts";
import type { ActDraft, ActErrors, ActKind } from "./act-draft.ts";

interface ActFieldsProps {
  kind: ActKind;
  draft: ActDraft;
  change: (draft: ActDraft) => void;
  errors: ActErrors;
}

/** The fields that each kind of act needs. */
export function ActFields({ kind, draft, change, errors }: ActFieldsProps) {
  /** What a text field of the draft is bound by. */
  const bind = (name: "fromOn" | "toOn" | "on" | "reason" | "count" | "sector") => ({
    value: draft[name],
    error: errors[name],
    onChange: (value: string) => change({ ...draft, [name]: value }),
  });
  switch (kind) {
    case "suspend":
      return (
        <>
          <div class="fields">
            <Field label="Du" type="date" {...bind("fromOn")} />
            <Field label="Au" type="date" {...bind("toOn")} />
          </div>
          <Field label="Raison" long maxLength={1_000} {...bind("reason")} />
        </>
      );
    case "step":
      return (
        <>
          <Select
            label="Étape"
            none="Choisir…"
            value={draft.step}
            error={errors.step}
            options={contract().steps.map((value) => ({ value, label: upperFirst(stepLabel(value)) }))}
            onChange={(step) => change({ ...draft, step })}
          />
          <Field label="Le" type="date" {...bind("on")} />
          {(draft.step === "attendance" || draft.step === "works") && (
            <Field label={draft.step === "works" ? "Logements" : "Participants"} type="number" {...bind("count")} />
          )}
          <Field label="Note (facultatif)" long maxLength={1_000} {...bind("reason")} />
        </>
      );
    case "override":
      return (
        <>
          <Select
            label="Contrôle"
            none="Choisir…"
            value={draft.check}
            error={errors.check}
            options={contract().checks.map((value) => ({ value, label: upperFirst(checkLabel(value)) }))}
            onChange={(check) => change({ ...draft, check })}
          />
          <Field label="Raison" long maxLength={1_000} {...bind("reason")} />
        </>
      );
    case "place":
      return (
        <>
          <Field label="Secteur" maxLength={100} {...bind("sector")} />
          <Select
            label="Intensité du suivi"
            none="Ne pas changer"
            value={draft.intensive}
            options={[
              { value: "yes", label: "Suivi renforcé" },
              { value: "no", label: "Suivi ordinaire" },
            ]}
            onChange={(intensive) => change({ ...draft, intensive })}
          />
        </>
      );
  }
}
