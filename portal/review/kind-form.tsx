import { useState } from "preact/hooks";
import type { DocumentKind } from "../../schemas/field.ts";
import { documentKindLabel } from "../../shared/domain/wording/labels.ts";
import { Select } from "../components/field.tsx";
import { contract } from "../contract.ts";
import { upperFirst } from "../format/sentence.ts";
import { onSend } from "./decision-form.ts";
import type { DecisionFormProps } from "./decision-form-props.ts";

/** It is another kind of document. */
export function KindForm({ document, send, busy, actions }: DecisionFormProps) {
  const [kind, setKind] = useState<DocumentKind | "">("");
  const [error, setError] = useState<string>();
  const others = contract().documentKinds.filter((one) => one !== document.kind);
  const submit = () => {
    if (kind === "") setError("Choisissez un type.");
    else if (!busy) send({ what: "kind", kind });
  };
  return (
    <form class="stack" noValidate onSubmit={onSend(submit)}>
      <Select
        label="Type"
        none="Choisir…"
        value={kind}
        error={error}
        options={others.map((value) => ({ value, label: upperFirst(documentKindLabel(value)) }))}
        onChange={(next) => {
          setKind(next);
          setError(undefined);
        }}
      />
      {actions("Relire le document")}
    </form>
  );
}
