import type { FieldName, Paper } from "../../../schemas/field.ts";
import type { Point } from "./plane-map.ts";

/** A kind of document that has a form of ours. */
export type FormKind = Paper["kind"];

/** A rectangle on A4 paper, in points from the upper left corner. */
export interface PaperBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Shared {
  readonly name: FieldName;
  /** Printed above the box, in French. */
  readonly label: string;
  /** From 1. */
  readonly page: number;
  readonly box: PaperBox;
}

/** A box to tick; `value` is that of the field, `true` where the box is the whole question. */
export interface FormOption {
  readonly value: string;
  readonly label: string;
  readonly box: PaperBox;
}

/**
 * One question of a form. `date` and `digits` have a cell for each sign (of « 12/03/2026 » the strokes are printed),
 * `amount` ends with a printed « € », `scheme` takes the name of one, `ticks` takes several answers only where `many`.
 */
export type FormField =
  | (Shared & { readonly type: "text" | "lines" | "amount" | "scheme" | "signature" })
  | (Shared & { readonly type: "date" | "digits"; readonly cells: number })
  | (Shared & { readonly type: "ticks"; readonly many: boolean; readonly options: readonly FormOption[] });

/** A heading; `top` is where its line begins. */
export interface FormSection {
  readonly title: string;
  readonly page: number;
  readonly top: number;
}

/**
 * One version of one form. What was issued comes back months later: nothing in it may move, ever. A form that has to
 * change gets the next version, beside the old one.
 */
export interface FormDefinition {
  readonly kind: FormKind;
  readonly version: number;
  readonly title: string;
  readonly hint: string;
  readonly pages: number;
  readonly sections: readonly FormSection[];
  readonly fields: readonly FormField[];
}

/** A4, in points. */
export const paper = { width: 595.28, height: 841.89 } as const;

/** Where the code stands on every page of every version. */
export const codePlace: PaperBox = { x: 477.28, y: 36, width: 70, height: 70 };

const markSide = 10;
const [near, right, low] = [24, paper.width - 24 - markSide, paper.height - 24 - markSide];

/** The black squares that place a page: upper left, upper right, lower right, lower left, on every page of every version. */
export const cornerMarks: readonly [PaperBox, PaperBox, PaperBox, PaperBox] = [
  { x: near, y: near, width: markSide, height: markSide },
  { x: right, y: near, width: markSide, height: markSide },
  { x: right, y: low, width: markSide, height: markSide },
  { x: near, y: low, width: markSide, height: markSide },
];

/** Clockwise from the upper left. */
export function cornersOf({ x, y, width, height }: PaperBox): [Point, Point, Point, Point] {
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
}

export function middleOf({ x, y, width, height }: PaperBox): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
