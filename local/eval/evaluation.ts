import type { Accuracy } from "./figures.ts";
import type { Goal } from "./goals.ts";
import type { Mistake } from "./judge-documents.ts";
import type { Spread } from "./spread.ts";

/** Everything `navette eval` finds out: what `--json` writes. Times in milliseconds a page. */
export type Evaluation = {
  files: { evaluated: number; unlabelled: string[]; missing: string[]; unfinished: string[] };
  accuracy: Accuracy;
  cost: { tenThousandths: number; documents: number; pages: number; paidPages: number };
  time: { ocr?: Spread; reading?: Spread };
  goals: Goal[];
  mistakes?: Mistake[];
};
