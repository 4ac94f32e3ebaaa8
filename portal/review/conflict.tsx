import { useEffect, useRef } from "preact/hooks";
import { Button } from "../components/button.tsx";
import { Note } from "../components/note.tsx";
import { History } from "./history.tsx";
import type { ReviewDraft, Reviewed } from "./review-draft.ts";

interface ConflictProps {
  document: Reviewed;
  draft: ReviewDraft;
  /** It can still be decided about. */
  editable: boolean;
  keep: () => void;
  drop: () => void;
}

/** Somebody else was faster: what they changed, beside what is typed here, which stays until the person says. */
export function Conflict({ document, draft, editable, keep, drop }: ConflictProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: "nearest" });
  }, [document.version]);
  const theirs = document.changes.slice(draft.changes);
  return (
    <div ref={place} tabIndex={-1} role="alert">
      <Note tone="warn">
        <strong>Ce document a changé pendant que vous le vérifiiez</strong>
        <p>
          Votre saisie est gardée. Chaque champ montre la valeur enregistrée maintenant et la vôtre : relisez-les, puis
          choisissez.
        </p>
        {theirs.length > 0 && <History changes={theirs} />}
        <div class="row">
          {editable && (
            <Button look="primary" small onClick={keep}>
              Garder ma saisie
            </Button>
          )}
          <Button small onClick={drop}>
            Reprendre ce qui est enregistré
          </Button>
        </div>
      </Note>
    </div>
  );
}
