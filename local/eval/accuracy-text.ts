import type { FieldCounts } from "./count-fields.ts";
import type { Accuracy, GroupCounts } from "./figures.ts";
import type { Family } from "./judge-fields.ts";
import { cellText, decimalText, shareText } from "./number-text.ts";
import { type Column, type Paint, tableLines } from "./table.ts";

const fieldColumns: readonly Column[] = [
  { head: "", align: "left" },
  { head: "étiquetés" },
  { head: "justes" },
  { head: "part" },
  { head: "faux acceptés" },
  { head: "dont inventés" },
  { head: "à vérifier : justes" },
  { head: "faux" },
  { head: "manqués" },
];

function fieldRow(name: string, counts: FieldCounts): string[] {
  return [
    name,
    cellText(counts.labelled),
    cellText(counts.right),
    shareText(counts.right, counts.labelled),
    cellText(counts.wrongAccepted),
    cellText(counts.invented),
    cellText(counts.reviewRight),
    cellText(counts.reviewWrong),
    cellText(counts.missed),
  ];
}

const kindName = (kind: string) => (kind === "" ? "sans type" : kind);

/** The kinds, and what became of documents as wholes. */
export function kindLines({ kinds, otherRecorded, rejected, extra, lost }: Accuracy, paint: Paint): string[] {
  const columns: Column[] = [
    { head: "", align: "left" },
    { head: "documents" },
    { head: "type juste" },
    { head: "part" },
    { head: "type faux" },
    { head: "non lus" },
  ];
  const sum = (key: "documents" | "right" | "wrong" | "unread") => kinds.reduce((total, one) => total + one[key], 0);
  const all = ["total", sum("documents"), sum("right"), sum("wrong"), sum("unread")] as const;
  const rows = [...kinds.map((one) => [one.kind, one.documents, one.right, one.wrong, one.unread] as const), all];
  return [
    paint("Types de document", 1),
    ...tableLines(
      columns,
      rows.map(([kind, documents, right, wrong, unread]) => [
        kindName(kind),
        cellText(documents),
        cellText(right),
        shareText(right, documents),
        cellText(wrong),
        cellText(unread),
      ]),
      { paint, total: true },
    ),
    `  « other » enregistré : ${otherRecorded} ; refusés : ${rejected.documents}, dont attendus : ${rejected.expected} ;` +
      ` documents sans étiquette dans un fichier étiqueté : ${extra} ; étiquettes sans document : ${lost}`,
  ];
}

/** One table a kind, a line a field. */
export function fieldLines({ byKind }: Accuracy, paint: Paint): string[] {
  return byKind
    .filter(({ fields }) => fields.length > 0)
    .flatMap(({ kind, fields, total }) => [
      paint(`Champs : ${kindName(kind)}`, 1),
      ...tableLines(
        fieldColumns,
        [...fields.map(({ field, ...counts }) => fieldRow(field, counts)), fieldRow("total", total)],
        { paint, total: true },
      ),
      "",
    ]);
}

const familyNames: Record<Family, string> = {
  date: "dates",
  amount: "montants",
  identifier: "identifiants",
  decision: "décisions et réponses",
  signature: "signatures",
  count: "nombres",
};

export function totalLines({ totals, families }: Accuracy, paint: Paint): string[] {
  const rows = [
    fieldRow("tous les champs", totals.all),
    fieldRow("champs exigés", totals.required),
    fieldRow("champs critiques", totals.critical),
    ...families.map(({ family, ...counts }) => fieldRow(`  ${familyNames[family]}`, counts)),
  ];
  return [paint("Ensemble", 1), ...tableLines(fieldColumns, rows, { paint })];
}

/** Required and critical fields by degradation or by layout; nothing where no label says it. */
export function groupLines(title: string, groups: readonly GroupCounts[], paint: Paint): string[] {
  if (groups.every(({ name }) => name === "")) return [];
  const columns: Column[] = [
    { head: "", align: "left" },
    { head: "documents" },
    { head: "exigés" },
    { head: "justes" },
    { head: "justes ou à vérifier" },
    { head: "manqués" },
    { head: "critiques acceptés" },
    { head: "dont faux" },
  ];
  const rows = groups.map(({ name, documents, required, critical }) => [
    name === "" ? "non précisé" : name,
    cellText(documents),
    cellText(required.labelled),
    shareText(required.right, required.labelled),
    shareText(required.rightOrReview, required.labelled),
    cellText(required.missed),
    cellText(critical.right + critical.wrongAccepted),
    cellText(critical.wrongAccepted),
  ]);
  return [paint(title, 1), ...tableLines(columns, rows, { paint }), ""];
}

export function pageLines({ blank, handwritten }: Accuracy, paint: Paint): string[] {
  return [
    paint("Pages vierges et manuscrites", 1),
    `  formulaires vierges : ${blank.documents}, dont une valeur ou une case est sortie : ${blank.withValue} (${blank.values} en tout)`,
    `  pages manuscrites : ${handwritten.documents}, avec une valeur acceptée : ${handwritten.withAccepted},` +
      ` acceptée et fausse : ${handwritten.withWrongAccepted}, enregistrées : ${handwritten.recorded}`,
  ];
}

export function calibrationLines({ calibration }: Accuracy, paint: Paint): string[] {
  const { bins, expectedError, auroc, values, right } = calibration;
  const columns: Column[] = [
    { head: "confiance", align: "left" },
    { head: "valeurs" },
    { head: "justes" },
    { head: "part" },
    { head: "confiance moyenne" },
  ];
  const rows = bins.map((bin) => [
    `${decimalText(bin.from, 1)} à ${decimalText(bin.to, 1)}`,
    cellText(bin.values),
    cellText(bin.right),
    shareText(bin.right, bin.values),
    bin.values === 0 ? "–" : decimalText(bin.meanConfidence, 3),
  ]);
  const number = (value?: number) => (value === undefined ? "sans objet" : decimalText(value, 3));
  return [
    paint("Calibration de la confiance, toutes les valeurs lues", 1),
    ...tableLines(columns, [...rows, ["total", cellText(values), cellText(right), shareText(right, values), ""]], {
      paint,
      total: true,
    }),
    `  écart de calibration attendu : ${number(expectedError)} ; AUROC : ${number(auroc)}`,
  ];
}
