import { countOf, formatCount } from "../../shared/domain/wording/amounts.ts";
import { calibrationLines, fieldLines, groupLines, kindLines, pageLines, totalLines } from "./accuracy-text.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Goal } from "./goals.ts";
import type { Mistake } from "./judge-documents.ts";
import { decimalText, dollarsText, millisecondsText, shareText } from "./number-text.ts";
import type { Spread } from "./spread.ts";
import { type Paint, tableLines } from "./table.ts";

/** The whole evaluation for a terminal, in French. */
export function evaluationText(evaluation: Evaluation, { color }: { color: boolean }): string {
  const paint: Paint = (text, code) => (color && text !== "" ? `\u001B[${code}m${text}\u001B[0m` : text);
  const { accuracy, files, mistakes } = evaluation;
  const left = files.unlabelled.length;
  return [
    paint(
      `Évaluation de ${countOf(files.evaluated, "fichier étiqueté", "fichiers étiquetés")} : ` +
        `${countOf(accuracy.documents, "document")}, ${countOf(evaluation.cost.pages, "page")}`,
      1,
    ),
    ...(left > 0
      ? [`${countOf(left, "fichier sans étiquette laissé", "fichiers sans étiquette laissés")} de côté.`]
      : []),
    "Un texte ou un nom est juste à la casse, aux accents, aux espaces et à la ponctuation près ; une liste, dans tout ordre ;",
    "date, montant, identifiant, réponse ou signature : exactement.",
    "",
    ...kindLines(accuracy, paint),
    "",
    ...fieldLines(accuracy, paint),
    ...totalLines(accuracy, paint),
    "",
    ...groupLines("Par dégradation", accuracy.byDegradation, paint),
    ...groupLines("Par mise en page", accuracy.byLayout, paint),
    ...pageLines(accuracy, paint),
    "",
    ...calibrationLines(accuracy, paint),
    "",
    ...costLines(evaluation, paint),
    "",
    ...(mistakes ? [...mistakeLines(mistakes, paint), ""] : []),
    ...goalLines(evaluation.goals, paint),
  ].join("\n");
}

function costLines({ cost, time }: Evaluation, paint: Paint): string[] {
  const { tenThousandths, documents, pages, paidPages } = cost;
  const each = (count: number) => (count === 0 ? "–" : dollarsText(tenThousandths / count));
  const spread = (label: string, { count, median, p95 }: Spread, of: string) =>
    `  ${label} : médiane ${millisecondsText(median)}, 95e centile ${millisecondsText(p95)} par page (${countOf(count, of)})`;
  return [
    paint("Coût et temps", 1),
    `  ${dollarsText(tenThousandths)} en tout, ${each(documents)} par document, ${each(pages)} par page ; ` +
      `${countOf(pages, "page")}, dont ${countOf(paidPages, "lue comme image", "lues comme images")}`,
    time.ocr
      ? spread("lecture des images", time.ocr, "page")
      : "  lecture des images : aucune page lue cette fois (texte dans le fichier, ou lectures gardées par --keep)",
    ...(time.reading ? [spread("lecture par Navette", time.reading, "fichier")] : []),
  ];
}

const whatNames: Record<Mistake["what"], string> = {
  kind: "type faux",
  "wrong-accepted": "faux accepté",
  "required-missed": "exigé manqué",
};

/** For developers, on invented data: the values themselves are shown. */
function mistakeLines(mistakes: readonly Mistake[], paint: Paint): string[] {
  const rows = mistakes.map(({ file, attachment, pages, what, field, expected, read, confidence }) => [
    [file, ...(attachment === undefined ? [] : [attachment]), ...(pages ? [`p. ${pages.join(",")}`] : [])].join(" › "),
    whatNames[what],
    field,
    ...differingTexts(valueText(expected), valueText(read)),
    confidence === undefined ? "" : decimalText(confidence, 3),
  ]);
  const columns = ["fichier", "", "champ", "attendu", "lu", "confiance"];
  return [
    paint(
      "Erreurs (outil de développement, à n’utiliser que sur des données inventées : les valeurs sont affichées)",
      1,
    ),
    ...(rows.length === 0
      ? ["  aucune"]
      : tableLines(
          columns.map((head) => ({ head, align: head === "confiance" ? "right" : "left" })),
          rows,
          { paint },
        )),
  ];
}

const longestValue = 48;
/** Of what is equal before the first difference, so much is shown. */
const before = 12;

function valueText(value: unknown): string {
  if (value === undefined) return "–";
  return (Array.isArray(value) ? value.join(" | ") : String(value)).replace(/\s+/g, " ");
}

/** Two long texts from a little before where they begin to differ. */
function differingTexts(a: string, b: string): [string, string] {
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same++;
  const from = Math.max(a.length, b.length) > longestValue && same > before ? same - before : 0;
  return [excerpt(a, from), excerpt(b, from)];
}

function excerpt(text: string, from: number): string {
  const rest = from === 0 ? text : `…${text.slice(from)}`;
  return rest.length > longestValue ? `${rest.slice(0, longestValue - 1)}…` : rest;
}

function goalLines(goals: readonly Goal[], paint: Paint): string[] {
  return [
    paint("Objectifs", 1),
    ...goals.map((goal) => {
      const [word, code] = goal.held === undefined ? ["sans mesure", 2] : goal.held ? ["tenu", 32] : ["non tenu", 31];
      return `  ${paint(String(word).padEnd(11), Number(code))}  ${goal.text}${measuredText(goal)}`;
    }),
  ];
}

function measuredText({ measured, of, least }: Goal): string {
  if (measured === undefined) return "";
  if (of === undefined) return ` (mesuré : ${decimalText(measured, 3)})`;
  const share = least === undefined ? "" : `, ${shareText(measured, of)}`;
  return ` (mesuré : ${formatCount(measured)} sur ${formatCount(of)}${share})`;
}
