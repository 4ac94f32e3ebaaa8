import { useState } from "preact/hooks";
import type { FieldName } from "../../schemas/field.ts";
import type { Problem } from "../../schemas/portal-page.ts";
import type { ReviewDecision } from "../../schemas/portal-review.ts";
import { announce } from "../announce.tsx";
import { call } from "../api/call.ts";
import { forget } from "../api/kept.ts";
import { problemOf } from "../api/problem.ts";
import { contract } from "../contract.ts";
import { useDraft } from "../draft.ts";
import { lastOutcome, outcomeOf } from "./outcome.ts";
import { emptyDraft, isTyped, type ReviewDraft, type Reviewed, settlingOf } from "./review-draft.ts";

interface ReviewOptions {
  document: Reviewed;
  /** The document as it is now is known. */
  replace: (document: Reviewed) => void;
  /** Nothing is left to do with it. */
  next: () => void;
}

/** What a person types and decides about a document, and what becomes of it. */
export function useReview({ document, replace, next }: ReviewOptions) {
  const { documentId, version, changes } = document;
  const [kept, setDraft, clear] = useDraft<ReviewDraft>(`review:${documentId}`, emptyDraft(document));
  const begun = isTyped(kept) || kept.seen.length > 0;
  // Nothing was begun on an older state: it begins on this one.
  const draft = begun ? kept : emptyDraft(document);
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const [tried, setTried] = useState(false);
  const settling = settlingOf(document, draft, contract());

  const type = (name: FieldName, typed: string | null | undefined) => {
    const { [name]: _, ...rest } = draft.typed;
    setDraft({ ...draft, typed: typed === undefined ? rest : { ...rest, [name]: typed } });
    if (wrong[name] !== undefined) {
      const { [name]: __, ...others } = wrong;
      setWrong(others);
    }
  };
  const markSeen = (name: FieldName) => {
    if (!draft.seen.includes(name)) setDraft({ ...draft, seen: [...draft.seen, name] });
  };
  /** What was typed goes on upon the document as it is now. */
  const keep = () => setDraft({ ...draft, version, changes: changes.length });
  const startAnew = () => {
    clear();
    setDraft(emptyDraft(document));
  };

  /** Sends a decision; resolves to whether it was taken, and where not to the first field that is in the way, if any. */
  const send = async (decision: ReviewDecision): Promise<{ taken: boolean; field?: string }> => {
    setBusy(true);
    setProblem(undefined);
    setWrong({});
    try {
      const after = await call("reviewDocument", { params: { documentId }, body: { version, decision } });
      const { done, sentence } = outcomeOf(decision, after);
      forget("listReviews", "readDocument", "listMeasures", "readMeasure", "listDeadlines", "readDashboard");
      announce(sentence);
      setBusy(false);
      setTried(false);
      lastOutcome.set({
        sentence,
        documentId,
        ...(after.measure !== undefined && done && { measure: after.measure }),
      });
      if (decision.what === "settle" || done) clear();
      else setDraft({ ...draft, version: after.version, changes: after.changes.length });
      if (decision.what === "settle" && !done) setDraft(emptyDraft(after));
      replace(after);
      if (done) next();
      return { taken: true };
    } catch (error) {
      const failed = problemOf(error);
      if (failed.code === "values-invalid")
        setWrong(Object.fromEntries((failed.issues ?? []).map(({ path, message }) => [path, message])));
      setProblem(failed);
      if (failed.code === "document-changed") {
        // What is typed stays; the document as it is now comes beside it.
        await call("readDocument", { params: { documentId } }).then(replace, () => {});
      }
      setBusy(false);
      const [issue] = failed.issues ?? [];
      return { taken: false, ...(issue && { field: issue.path }) };
    }
  };

  /** Accepts the document; resolves to the field that is in the way, if one is. */
  const settle = async (): Promise<string | undefined> => {
    setTried(true);
    if (settling.decision === undefined) return Object.keys(settling.errors)[0];
    return busy ? undefined : (await send(settling.decision)).field;
  };

  return {
    draft,
    stale: draft.version !== version,
    errors: { ...wrong, ...(tried ? settling.errors : {}) },
    corrected: settling.corrected,
    problem,
    busy,
    type,
    markSeen,
    keep,
    startAnew,
    send,
    settle,
    forgetProblem: () => setProblem(undefined),
  };
}
