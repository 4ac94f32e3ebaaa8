import type { ClaimLine } from "../../schemas/claim.ts";
import type { Household } from "../../schemas/measure.ts";
import { countOf, formatEuros } from "../domain/wording/amounts.ts";
import { formatDate } from "../domain/wording/dates.ts";
import { schemeLabel, shortSchemeLabel } from "../domain/wording/schemes.ts";
import { openAnnex } from "./pdf-lib-annex.ts";
import { closePaperFile } from "./pdf-lib-document.ts";
import type { ClaimPaper } from "./pdf-lib-header.ts";
import { groupByScheme, noteOf, sumOf } from "./pdf-lib-lines.ts";
import { type Column, type Row, type Section, setTable } from "./pdf-lib-table.ts";

const columns: readonly Column[] = [
  { title: "Mesure", width: 99 },
  { title: "Dispositif", width: 52 },
  { title: "Nom", width: 80 },
  { title: "Prénom", width: 58 },
  { title: "Naissance", width: 52 },
  { title: "Début", width: 52 },
  { title: "Fin", width: 52 },
  { title: "Montant", width: 54.28, figures: true },
];

const introduction =
  "Les ménages des lignes de cet état, ligne par ligne. Ce document n’est remis qu’aux personnes habilitées à " +
  "contrôler l’état, et détruit dès que le contrôle est terminé.";
const gone = "Cette mesure n’est plus au dossier : seules les initiales de l’état sont connues.";

/** The households of the claim's measures as they are known, by the reference of the measure. */
export type Households = ReadonlyMap<string, Household>;

function rowOf(line: ClaimLine, { agreement }: ClaimPaper, household: Household | undefined): Row {
  const notes = [noteOf(line, agreement), household ? undefined : gone].filter((note) => note !== undefined);
  return {
    cells: [
      line.measure,
      shortSchemeLabel(line.scheme),
      household?.lastName ?? line.household,
      household?.firstName ?? "",
      household ? formatDate(household.birthOn) : "",
      formatDate(line.startOn),
      formatDate(line.endOn),
      formatEuros(line.cents),
    ],
    ...(notes.length > 0 && { note: notes.join(". ") }),
    cents: line.cents,
  };
}

function* rowsOf(lines: readonly ClaimLine[], input: ClaimPaper, households: Households): Generator<Row> {
  for (const line of lines) yield rowOf(line, input, households.get(line.measure));
}

/**
 * Typesets who the households of a claim are, for the eyes of who checks it only. A measure that is gone is shown by the
 * initials that its line bears. The same facts give the same bytes. Throws only where a font file is missing.
 */
export async function renderNamedAnnex(input: ClaimPaper, households: Households): Promise<Uint8Array> {
  const { claim } = input;
  const file = await openAnnex(input, "named", introduction);
  const groups = groupByScheme(claim.lines);
  const sections = groups.map(
    ([scheme, lines]): Section => ({
      heading: { title: schemeLabel(scheme), remark: countOf(lines.length, "ligne") },
      rows: rowsOf(lines, input, households),
      count: lines.length,
      subtotal: { label: `Sous-total ${schemeLabel(scheme)}`, cents: sumOf(lines) },
    }),
  );
  setTable(file.paper, {
    columns,
    sections,
    carried: { cents: 0, rows: 0 },
    total: { label: `Total, ${countOf(claim.lines.length, "ligne")}`, cents: claim.totalCents },
  });
  return closePaperFile(file);
}
