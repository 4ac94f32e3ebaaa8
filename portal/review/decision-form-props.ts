import type { ComponentChildren } from "preact";
import type { ReviewDecision } from "../../schemas/portal-review.ts";
import type { Reviewed } from "./review-draft.ts";

/** What every form of a decision is given. */
export interface DecisionFormProps {
  document: Reviewed;
  busy: boolean;
  send: (decision: ReviewDecision) => void;
  /** The buttons at the form's end. */
  actions: (button: string, options?: { look?: "danger"; disabled?: boolean }) => ComponentChildren;
  /** Shows a page beside. */
  showPage: (page: number) => void;
}
