import type { FieldName, FieldValue } from "../../../schemas/field.ts";
import type { Box, Word } from "../../../schemas/page.ts";
import { boxAround, leastConfidence } from "./sheet.ts";

/** Parts of a field that a page gives apart; they are put together before the readers are compared. */
export type PartName =
  | "rent-total"
  | "rent-bare"
  | "rent-charges"
  | "rent"
  | "office-visits"
  | "end-on"
  | "end-planned"
  | "end-actual"
  | "end-current"
  | "address-more"
  | "birth-name"
  | "referrer-last"
  | "referrer-first"
  | "worker-last"
  | "worker-first";

export type Target = FieldName | `part:${PartName}`;

/** By what a value was found. */
export type Way = "label" | "tick" | "sentence" | "name" | "title" | "place" | "sense" | "key" | "form";

/** One reading of one value by one reader, before anything is decided. */
export interface Candidate {
  readonly target: Target;
  readonly value: FieldValue;
  /** The whole text was this value, in a usual way of writing it. */
  readonly strict: boolean;
  /** How directly the page says what the value is: 0 in its box of a form of ours, 1 label and value on a line, 2 in a table, 3 below, 4 in a sentence, 5 by its place. */
  readonly rank: number;
  readonly text: string;
  /** That of the words alone, 0–1. */
  readonly wordConfidence: number;
  readonly source: "file" | "ocr";
  readonly page: number;
  readonly box?: Box;
  readonly way?: Way;
}

/** The same candidates, each with the way it was found. */
export const foundBy = (way: Way, candidates: readonly Candidate[]): Candidate[] =>
  candidates.map((candidate) => ({ ...candidate, way }));

/** A candidate from the words it was read in. */
export function makeCandidate(input: {
  target: Target;
  value: FieldValue;
  strict: boolean;
  rank: number;
  text: string;
  words: readonly Word[];
  source: "file" | "ocr";
  page: number;
}): Candidate {
  const { words, ...rest } = input;
  const box = boxAround(words.map((word) => word.box));
  // A figure is as sure as the words that have figures: what stands around it was only looked up.
  const figures = isFigure(input.value) ? words.filter((word) => /\d/.test(word.text)) : [];
  return {
    ...rest,
    wordConfidence: leastConfidence(figures.length > 0 ? figures : words),
    ...(box !== undefined && { box }),
  };
}

const isFigure = (value: FieldValue) =>
  typeof value === "number" || (typeof value === "string" && /^\+?[\d-]+$/.test(value));

/** One value that a text gives, for the field that the label meant or another that comes with it. */
export interface ReadValue {
  readonly target: Target;
  readonly value: FieldValue;
  readonly strict: boolean;
}

/** Notes a value that running text gives, with the place of its words in the flow of the page (character offsets). */
export type Make = (
  target: Target,
  value: FieldValue,
  strict: boolean,
  start: number,
  end: number,
  rank?: number,
) => void;
