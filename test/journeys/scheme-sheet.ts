import { longDate, shortDate } from "../../samples/drawing/french.ts";
import type { Letterhead } from "../../samples/layouts/layout.ts";
import type { Maker, Part, Row, Signer, StoryPaper } from "./scheme-papers.ts";

/** Who is accompanied, and where. */
export type Person = {
  readonly lastName: string;
  readonly firstName: string;
  readonly birthOn: string;
  readonly address: string;
  readonly city: string;
};

/** What every paper of a story shares: how a source calls it, who writes it, and whom it is about. */
export type Sheet = {
  readonly name: string;
  readonly maker: Maker;
  readonly head: Letterhead;
  readonly title: string;
  readonly subtitle?: string;
  readonly person: Person;
  readonly on: string;
  readonly review?: readonly string[];
  /** Rows of this source's own form. */
  readonly more?: readonly Row[];
};

export const who = ({ lastName, firstName, birthOn }: Person): Row[] => [
  ["Nom", lastName],
  ["Prénom", firstName],
  ["Date de naissance", shortDate(birthOn)],
];
export const where = ({ address, city }: Person): Row[] => [
  ["Adresse", address],
  ["Code postal et commune", city],
];
const madeAt = ({ maker, head, on }: Sheet) =>
  maker === "letter" ? `${head.place}, le ${longDate(on)}` : `Fait à ${head.place}, le ${shortDate(on)}`;

/** A paper with its own rows, the rows of this source's form, and who signs. */
export function paper(
  sheet: Sheet,
  kind: StoryPaper["kind"],
  parts: Part[],
  signers: Signer[],
  sentences: string[] = [],
) {
  const { name, maker, head, title, subtitle, review, more = [] } = sheet;
  const own = more.length === 0 ? [] : [{ title: "Précisions", rows: more }];
  return {
    name,
    maker,
    kind,
    ...(review && { review }),
    content: {
      head,
      title,
      ...(subtitle !== undefined && { subtitle }),
      parts: [...parts, ...own],
      paragraphs: sentences,
      made: madeAt(sheet),
      signers,
    },
  } satisfies StoryPaper;
}

export const household = (label: string, person: Person, signed = true): Signer => ({
  label,
  name: person.lastName,
  signed,
});
export const professional = (label: string, head: Letterhead): Signer => ({ label, name: head.signer, signed: true });
