import type { RefObject } from "preact";
import type { Problem } from "../../schemas/portal-page.ts";
import { countOf } from "../../shared/domain/wording/amounts.ts";
import { Button } from "../components/button.tsx";
import { ErrorMessage } from "../components/note.tsx";

interface ReviewActionsProps {
  place: RefObject<HTMLDivElement | null>;
  corrected: number;
  /** Fields in doubt that nobody has looked at. */
  open: number;
  busy: boolean;
  problem: Problem | undefined;
  /** Absent where nothing can be accepted: a document of none of our kinds. */
  settle: (() => void) | undefined;
  /** On to the next document without a decision; absent where there is none. */
  pass: (() => void) | undefined;
}

/** The decision that mostly is taken, always in sight: all that stands is accepted. */
export function ReviewActions({ place, corrected, open, busy, problem, settle, pass }: ReviewActionsProps) {
  return (
    <div class="review-actions" ref={place}>
      {problem && <ErrorMessage problem={withoutIssues(problem)} />}
      <div class="row">
        {settle && (
          <Button look="primary" icon="check" busy={busy} onClick={settle}>
            {corrected === 0 ? "Tout accepter" : `Accepter avec ${countOf(corrected, "correction")}`}
          </Button>
        )}
        {pass && <Button onClick={pass}>Passer</Button>}
        <p class="soft small" role="status">
          {!settle ? "" : open === 0 ? "Tout a été vu" : `${countOf(open, "champ")} à vérifier`}
        </p>
      </div>
    </div>
  );
}

/** What is wrong is said at each field: the message need not repeat it. */
function withoutIssues({ issues: _, ...problem }: Problem): Problem {
  return problem;
}
