import { useEffect, useState } from "preact/hooks";
import type { ReviewDecision } from "../../schemas/portal-review.ts";
import { createStore } from "../store.ts";
import type { Reviewed } from "./review-draft.ts";

interface LastOutcome {
  sentence: string;
  documentId: string;
  measure?: string;
}

/** What the last decision came to, to be told on the screen that comes after it. */
export const lastOutcome = createStore<LastOutcome | undefined>(undefined);

/** The last decision's outcome, for as long as the screen that tells it is there. */
export function useLastOutcome(): LastOutcome | undefined {
  const [outcome, setOutcome] = useState(lastOutcome.get());
  useEffect(() => {
    lastOutcome.set(undefined);
    return lastOutcome.subscribe(() => setOutcome((before) => lastOutcome.get() ?? before));
  }, []);
  return outcome;
}

interface Outcome {
  /** Nothing is left to do with the document: on to the next. */
  done: boolean;
  sentence: string;
}

/** What a decision came to, from the document as it is afterwards. */
export function outcomeOf({ what }: Pick<ReviewDecision, "what">, after: Pick<Reviewed, "status" | "parts">): Outcome {
  if (what === "override") return { done: true, sentence: "Décision enregistrée : le document prend effet." };
  switch (after.status) {
    case "recorded":
      return { done: true, sentence: "Document accepté et rattaché à sa mesure." };
    case "read":
      return { done: true, sentence: "Document accepté : il prend effet dans un instant." };
    case "rejected":
      return what === "file-away"
        ? { done: true, sentence: "Document classé sans suite." }
        : { done: true, sentence: "Document refusé : son expéditeur est prévenu." };
    case "split":
      return { done: true, sentence: `Document séparé en ${after.parts.length}.` };
    case "review":
      return {
        done: false,
        sentence:
          what === "kind"
            ? "Document relu d’après son nouveau type : vérifiez-le."
            : "Enregistré, mais quelque chose retient encore ce document : voyez ce qui est dit en haut.",
      };
  }
}
