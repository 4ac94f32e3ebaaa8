import type { Label } from "./label.ts";
import type { Cell, Tick } from "./sheet.ts";

/** What an answer in words of its own names somewhere within. */
export interface Told {
  readonly field: "bilanKind" | "outcome" | "requestKind";
  readonly value: string;
}

/** A tick box with the text it belongs to and the question it answers. */
export interface Option {
  readonly tick: Tick;
  readonly cell: Cell;
  readonly text: string;
  readonly question?: Label;
  readonly questionText: string;
  /** Boxes that stand together share this number. */
  readonly group: number;
  /** What the text names somewhere within, where it begins as no option does. */
  readonly told?: Told;
}
