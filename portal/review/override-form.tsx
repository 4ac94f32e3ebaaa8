import { useState } from "preact/hooks";
import type { OverridableCheck } from "../../schemas/act.ts";
import { typeset } from "../../shared/domain/wording/findings.ts";
import { checkLabel } from "../../shared/domain/wording/life.ts";
import { Field, Select } from "../components/field.tsx";
import { contract } from "../contract.ts";
import { useDraft } from "../draft.ts";
import { upperFirst } from "../format/sentence.ts";
import { onSend } from "./decision-form.ts";
import type { DecisionFormProps } from "./decision-form-props.ts";
import { reasonMissing } from "./refuse-form.tsx";

/** It takes effect although a rule excludes it. A renewal decided after the end says what it is to be. */
export function OverrideForm({ document, send, busy, actions }: DecisionFormProps) {
  const { documentId, findings, measure } = document;
  const [reason, setReason] = useDraft(`override:${documentId}`, "");
  const late = findings.some(({ code }) => code === "decided-after-end");
  const checks = contract().checks.filter(() => measure !== undefined);
  const [check, setCheck] = useState<OverridableCheck | "">(
    checks.find((one) => findings.some(({ code }) => code === one)) ?? "",
  );
  const [as, setAs] = useState<"prolong" | "new-start" | "">("");
  const [tried, setTried] = useState(false);
  const text = reason.trim();
  const submit = () => {
    setTried(true);
    if (text === "" || (late && as === "") || busy) return;
    send({ what: "override", ...(check !== "" && { check }), ...(as !== "" && { as }), reason: text });
  };
  const against = findings.filter(({ severity, field }) => severity === "error" && field === undefined);
  return (
    <form class="stack" noValidate onSubmit={onSend(submit)}>
      {against.length > 0 && (
        <ul class="stack-tight">
          {against.map(({ code, message }) => (
            <li key={code + message}>{typeset(message)}</li>
          ))}
        </ul>
      )}
      {late && (
        <Select
          label="Cette décision tardive"
          none="Choisir…"
          value={as}
          error={tried && as === "" ? "Dites ce que la décision doit faire." : undefined}
          options={[
            { value: "prolong", label: "prolonge la mesure depuis sa fin" },
            { value: "new-start", label: "ouvre une nouvelle période" },
          ]}
          onChange={setAs}
        />
      )}
      {checks.length > 0 && (
        <Select
          label="Règle"
          none="Ce qui retient ce document"
          value={check}
          options={checks.map((value) => ({ value, label: upperFirst(checkLabel(value)) }))}
          onChange={setCheck}
        />
      )}
      <Field
        label="Raison"
        long
        maxLength={1_000}
        value={reason}
        error={tried && text === "" ? reasonMissing : undefined}
        onChange={setReason}
      />
      {actions("Passer outre", { look: "danger" })}
    </form>
  );
}
