import type { Deposit } from "../../schemas/portal-deposit.ts";
import { findingSentences } from "../../shared/domain/wording/findings.ts";
import { documentKindLabel } from "../../shared/domain/wording/labels.ts";
import { Facts } from "../components/facts.tsx";
import { Note } from "../components/note.tsx";
import { upperFirst } from "../format/sentence.ts";
import { explain } from "./state-badge.tsx";

/** What was read from a deposit, and what it lacks or why it was refused. */
export function ReadingResult({ deposit }: { deposit: Deposit }) {
  const { kind, measure, values, findings, state } = deposit;
  const sentences = findingSentences(findings);
  const meaning = explain(deposit);
  return (
    <div class="stack">
      {meaning && <p class="soft">{meaning}</p>}
      {sentences.length > 0 && (
        <Note tone={state === "rejected" ? "bad" : "warn"}>
          <strong>{state === "rejected" ? "Pourquoi il est refusé" : "Ce qui manque ou reste à voir"}</strong>
          <ul class="stack-tight">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Note>
      )}
      {(kind !== undefined || values.length > 0) && (
        <Facts
          facts={[
            ["Document", kind && upperFirst(documentKindLabel(kind))],
            ["Mesure", measure && <span class="figures nowrap">{measure}</span>],
            ...values.map(({ label, value }) => [upperFirst(label), value] as const),
          ]}
        />
      )}
    </div>
  );
}
