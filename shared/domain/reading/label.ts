import type { Cell } from "./sheet.ts";
import type { Role } from "./vocabulary-labels.ts";
import type { Section } from "./vocabulary-sections.ts";

/** A printed label: what it announces and where its value may start. */
export interface Label {
  readonly cell: Cell;
  readonly role?: Role;
  /** The section that the label itself names (« Nom du référent »). */
  readonly section?: Section;
  /** The section that the label introduces (« Prescripteur : CCAS »). */
  readonly introduces?: Section;
  readonly start: number;
  readonly valueStart: number;
  /** Where the next label of the same cell starts, or the cell ends. */
  valueEnd: number;
  /** A colon or leader follows: it announces a value, and is no part of a sentence. */
  readonly announced: boolean;
}
