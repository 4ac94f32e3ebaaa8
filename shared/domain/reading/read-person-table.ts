import type { DocumentKind } from "../../../schemas/field.ts";
import { type Candidate, makeCandidate } from "./candidate.ts";
import type { PersonTable } from "./find-person-tables.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { parseNamePart } from "./parse-name.ts";
import { readPersonRows } from "./read-person-rows.ts";
import { readValue } from "./read-value.ts";
import { targetOf, typeOfRole } from "./roles.ts";
import { type Cell, rightOf } from "./sheet.ts";

/** What the tables say of the holder and the co-holder: each cell is of the column whose caption it stands under. */
export function readPersonTables(page: LabelledSheet, kind: DocumentKind, today: string): Candidate[] {
  const listed = page.people.flatMap(({ columns, people }) =>
    people.flatMap(({ section, row, who }) =>
      row.cells.flatMap((cell) => {
        if (cell === who) return [];
        const role = columnOver(columns, cell)?.role;
        const target = role === undefined ? undefined : targetOf(role, section, kind);
        if (role === undefined || target === undefined) return [];
        // A name stands whole in its column, however many words it has.
        const name = parseNamePart(cell.text.replace(/(?<=\p{L})-\s+(?=\p{L})/gu, "-"));
        const values =
          typeOfRole(role) !== "name"
            ? readValue(typeOfRole(role), target, cell.text, today)
            : name === undefined
              ? []
              : [{ target, ...name }];
        const { source, number } = page.sheet;
        return values.map((value) =>
          makeCandidate({ ...value, rank: 2, text: cell.text, words: cell.words, source, page: number }),
        );
      }),
    ),
  );
  return [...listed, ...readPersonRows(page, kind, today)];
}

/** The column that begins where a cell does, else the one whose caption stands over it, set in the middle. */
function columnOver(columns: PersonTable["columns"], { box }: Cell): PersonTable["columns"][number] | undefined {
  const over = columns.filter(({ cell }) => cell.box.left < rightOf(box) && rightOf(cell.box) > box.left);
  return (
    columns.find(({ cell }) => Math.abs(cell.box.left - box.left) < 0.015) ??
    (over.length === 1 ? over[0] : columns.findLast(({ cell }) => box.left >= cell.box.left - 0.03))
  );
}
