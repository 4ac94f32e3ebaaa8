import { findingSentences } from "../../shared/domain/wording/findings.ts";
import { Button } from "../components/button.tsx";
import { Note } from "../components/note.tsx";
import { decisionTitles } from "./decision-titles.ts";
import type { Reviewed } from "./review-draft.ts";
import { type OtherDecision, suggestDecisions } from "./suggest-decision.ts";

interface ReviewNotesProps {
  document: Reviewed;
  /** The decisions that may be suggested. */
  possible: readonly OtherDecision[];
  open: (what: OtherDecision) => void;
}

/** What was found about a document as a whole, with the decisions that mostly help. */
export function ReviewNotes({ document: { findings, status }, possible, open }: ReviewNotesProps) {
  const sentences = findingSentences(findings.filter(({ field }) => field === undefined));
  const suggested = suggestDecisions(findings).filter((what) => possible.includes(what));
  if (sentences.length === 0) return null;
  return (
    <Note tone={status === "review" ? "warn" : "info"}>
      <ul class="stack-tight">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {suggested.length > 0 && (
        <div class="row">
          {suggested.map((what) => (
            <Button key={what} small onClick={() => open(what)}>
              {decisionTitles[what].button}
            </Button>
          ))}
        </div>
      )}
    </Note>
  );
}
