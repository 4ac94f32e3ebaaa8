import type { Page, Word } from "../../../schemas/page.ts";
import type { Candidate } from "./candidate.ts";

/** What one box of a form says: a value, nothing, something that could not be made out, or more than one answer. */
export type FormAnswer =
  | { readonly state: "read"; readonly candidate: Candidate }
  | { readonly state: "empty" | "unread" | "several" };

/** What was found in one box of a form. */
export interface Inside {
  readonly text: string;
  readonly words: readonly Word[];
  readonly page: Page;
}

/** In a known form's box: nothing says more directly what a value is. */
export const FORM_RANK = 0;
