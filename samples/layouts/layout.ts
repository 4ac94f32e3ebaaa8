import type { DocumentKind, DocumentVariant, PaperOf } from "../../schemas/field.ts";
import type { SchemeId } from "../../schemas/scheme.ts";
import type { Sheet } from "../drawing/sheet.ts";

/** Everything a sample page can say: the fields of all kinds together. */
export type Values = Partial<
  Omit<PaperOf<"orientation">, "kind"> &
    Omit<PaperOf<"decision">, "kind"> &
    Omit<PaperOf<"contract">, "kind"> &
    Omit<PaperOf<"bilan">, "kind"> &
    Omit<PaperOf<"renewal">, "kind">
>;

/** Who wrote the paper: its heading, the place it was made at, and the person who signs for it. */
export type Letterhead = {
  name: string;
  address: string;
  contact: string;
  place: string;
  signer: string;
  role: string;
};

/** A way to put values on paper. What it reads from the values is what it prints: labels are made from that. */
export type Layout = {
  kind: DocumentKind;
  variant?: DocumentVariant;
  title: string;
  /** What the labelled sets call it; its title, where it has none. */
  name?: string;
  /** The schemes that use this paper: invented values keep to them. Any, where it does not say. */
  schemes?: readonly SchemeId[];
  /** A letter or a minute is never empty: no blank form is made of it. */
  neverBlank?: true;
  /** Every value is drawn in a style that says `filled`, so that the form can be filled in by hand too. */
  fillable?: true;
  draw: (sheet: Sheet, values: Values, head: Letterhead) => void;
};

export const SCHEME_NAMES: Partial<Record<string, string>> = {
  "asell-cd": "ASELL courte durée (ASELL CD)",
  "asll-71": "ASLL - Saône-et-Loire",
};

/** Remembers which of the values a layout looked at, by name. */
export function watchReads(values: Values): { values: Values; read: Set<string> } {
  const read = new Set<string>();
  const watched = new Proxy(values, {
    get(target, name, receiver) {
      if (typeof name === "string") read.add(name);
      return Reflect.get(target, name, receiver);
    },
  });
  return { values: watched, read };
}
