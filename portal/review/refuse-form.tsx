import { useState } from "preact/hooks";
import { Field } from "../components/field.tsx";
import { useDraft } from "../draft.ts";
import { onSend } from "./decision-form.ts";
import type { DecisionFormProps } from "./decision-form-props.ts";

export const reasonMissing = "Dites pourquoi, en quelques mots.";

/** It is no use: its sender is told why. */
export function RefuseForm({ document, send, busy, actions }: DecisionFormProps) {
  const [reason, setReason] = useDraft(`refuse:${document.documentId}`, "");
  const [tried, setTried] = useState(false);
  const text = reason.trim();
  const submit = () => {
    setTried(true);
    if (text !== "" && !busy) send({ what: "refuse", reason: text });
  };
  return (
    <form class="stack" noValidate onSubmit={onSend(submit)}>
      <Field
        label="Raison, envoyée à l’expéditeur"
        hint="Par exemple : la page 2 est illisible, renvoyez-la en photo de face."
        long
        maxLength={1_000}
        value={reason}
        error={tried && text === "" ? reasonMissing : undefined}
        onChange={setReason}
      />
      {actions("Refuser le document", { look: "danger" })}
    </form>
  );
}

/** It is none of our papers. */
export function FileAwayForm({ send, busy, actions }: DecisionFormProps) {
  return (
    <form class="stack" onSubmit={onSend(() => !busy && send({ what: "file-away" }))}>
      {actions("Classer sans suite")}
    </form>
  );
}
