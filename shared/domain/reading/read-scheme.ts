import type { DocumentKind } from "../../../schemas/field.ts";
import type { Finding } from "../../../schemas/finding.ts";
import type { SchemeId } from "../../../schemas/scheme.ts";
import { type Candidate, makeCandidate } from "./candidate.ts";
import { fold } from "./fold-text.ts";
import { labelBefore } from "./label-before.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { roleAsked } from "./scheme-asked.ts";
import { schemeBook as book, schemesOf } from "./scheme-book.ts";
import { narrowSchemes, placeOfAsll } from "./scheme-choice.ts";
import { bottomOf, type Cell, type Sheet } from "./sheet.ts";
import type { Option } from "./tick-option.ts";
import type { SchemeMeaning } from "./vocabulary-schemes.ts";

/** How strongly a place of the page speaks for the document's own scheme, the strongest first. */
type Standing = "ticked" | "labelled" | "title" | "text";
const STANDINGS: readonly Standing[] = ["ticked", "labelled", "title", "text"];

interface Mention {
  readonly meaning: SchemeMeaning;
  readonly standing: Standing;
  readonly cell: Cell;
  readonly page: LabelledSheet;
  readonly confidence: number;
  /** Only what every such measure is called, spelt out. */
  readonly inFull?: boolean;
}

/** The scheme, where the page says it; a finding with its words where it names one that cannot be told for sure. */
export function readScheme(
  pages: readonly LabelledSheet[],
  options: readonly (readonly Option[])[],
  kind: DocumentKind,
): { candidates: Candidate[]; findings: Finding[] } {
  const mentions = pages.flatMap((page, index) => mentionsOf(page, options[index] ?? [], kind));
  const asllPlace = placeOfAsll(pages.map((page) => page.sheet));
  let unclear: Mention | undefined;
  for (const standing of STANDINGS) {
    const ofStanding = mentions.filter((mention) => mention.standing === standing);
    const precise = ofStanding.some(({ meaning }) => meaning.type === "scheme");
    // « une mesure d'accompagnement social lié au logement, au titre du dispositif ASELL courte durée » names one scheme.
    const here = ofStanding.filter(({ inFull }) => !(precise && inFull === true));
    const found = new Map<SchemeId, Mention>();
    for (const mention of here) {
      const scheme =
        mention.meaning.type === "scheme"
          ? mention.meaning.scheme
          : mention.meaning.family === "ASLL"
            ? asllPlace
            : undefined;
      if (scheme !== undefined) found.set(scheme, mention);
      else if (here.every((other) => other.meaning.type === "family")) unclear ??= mention;
    }
    const schemes = narrowSchemes([...found.keys()]);
    const isBoxed = standing === "title" || standing === "text";
    if (schemes.length > 1 && standing === "text") break;
    if (schemes.length === 0) continue;
    if (
      unclear !== undefined &&
      standing === "text" &&
      unclear.standing !== "text" &&
      !compatible(unclear.meaning, schemes[0])
    )
      break;
    return {
      candidates: schemes
        .flatMap((scheme) => toCandidate(scheme, found.get(scheme) ?? [...found.values()][0]))
        .map((candidate) =>
          isBoxed && leftEmpty(candidate, options.flat()) ? { ...candidate, strict: false } : candidate,
        ),
      findings: [],
    };
  }
  const mention = unclear ?? mentions.find((one) => one.standing === "text");
  return { candidates: [], findings: mention === undefined ? [] : [unclearFinding(mention.cell.text)] };
}

/** « Fonds unique logement » heads the form of every measure: one whose own box on it was left empty is hardly asked for. */
const leftEmpty = ({ value }: Candidate, options: readonly Option[]): boolean =>
  options.some(
    (option) =>
      !option.tick.selected &&
      schemesOf(option).some(({ meaning }) => meaning.type === "scheme" && meaning.scheme === value),
  );

const compatible = (meaning: SchemeMeaning, scheme: SchemeId | undefined) =>
  meaning.type === "family" && scheme?.startsWith(meaning.family.toLowerCase()) === true;

function toCandidate(scheme: SchemeId, mention: Mention | undefined): Candidate[] {
  if (mention === undefined) return [];
  const { sheet } = mention.page;
  const words = mention.standing === "ticked" ? [] : mention.cell.words;
  const candidate = makeCandidate({
    target: "scheme",
    value: scheme,
    strict: true,
    rank: STANDINGS.indexOf(mention.standing) + 1,
    text: mention.cell.text,
    words,
    source: sheet.source,
    page: sheet.number,
  });
  // The words of a scheme are looked up in a vocabulary: what matched is sure, whatever each letter is.
  return [
    {
      ...candidate,
      wordConfidence: Math.max(mention.confidence, mention.standing === "ticked" ? 0 : 0.9),
      box: mention.cell.box,
    },
  ];
}

function mentionsOf(page: LabelledSheet, options: readonly Option[], kind: DocumentKind): Mention[] {
  const mentions: Mention[] = [];
  const optionCells = new Map(
    options.filter((option) => schemesOf(option).length > 0).map((option) => [option.cell, option]),
  );
  for (const row of page.sheet.rows) {
    for (const cell of row.cells) {
      const option = optionCells.get(cell);
      if (option !== undefined) {
        const { selected, confidence } = option.tick;
        const standing = selected ? standingOf(option, options, kind) : undefined;
        if (standing === undefined) continue;
        for (const { meaning } of schemesOf(option)) mentions.push({ meaning, standing, cell, page, confidence });
        continue;
      }
      const hits = book.all(cell.tokens);
      const labels = page.labels.get(cell) ?? [];
      for (const hit of hits) {
        const start = cell.tokens[hit.from]?.start ?? 0;
        const inFull = hit.meaning.type === "family" && hit.words >= 3;
        if (ASKED_FOR.test(fold(lineBefore(page, cell) + cell.text.slice(0, start)))) {
          mentions.push({ meaning: hit.meaning, standing: "labelled", cell, page, confidence: 1, inFull });
          continue;
        }
        const label = labels.findLast((one) => one.valueStart <= start && one.announced) ?? labelBefore(page, cell);
        const role = roleAsked(label, kind);
        if (role === "scheme")
          mentions.push({ meaning: hit.meaning, standing: "labelled", cell, page, confidence: 1, inFull });
        else if (role !== undefined && OTHERS.has(role)) continue;
        else
          mentions.push({
            meaning: hit.meaning,
            standing: isTitle(cell, page.sheet) ? "title" : "text",
            cell,
            page,
            confidence: 1,
          });
      }
    }
  }
  return [...mentions, ...wrappedMentions(page)];
}

/**
 * How strongly a ticked box speaks: fully where the scheme is asked for, or where the boxes beside it name schemes too.
 * « Orienté par : ☒ APEL » or « Autre accompagnement : ☒ AVDL » answer another question.
 */
function standingOf(option: Option, options: readonly Option[], kind: DocumentKind): Standing | undefined {
  const { section, introduces } = option.question ?? {};
  const role = roleAsked(option.question, kind);
  if (role === "scheme" || role === "request-kind") return "ticked";
  if (role !== undefined && OTHERS.has(role)) return undefined;
  if (section !== undefined || introduces !== undefined) return undefined;
  if (role !== undefined) return "text";
  const beside = options.filter(({ group, cell }) => group === option.group && cell !== option.cell);
  return beside.some((other) => schemesOf(other).length > 0) ? "ticked" : "text";
}

/** A scheme's name that goes on in the next line of a text. */
function wrappedMentions(page: LabelledSheet): Mention[] {
  return page.sheet.rows.flatMap((row, index) => {
    const [cell] = row.cells;
    const [next] = page.sheet.rows[index + 1]?.cells ?? [];
    if (
      cell === undefined ||
      next === undefined ||
      row.items.length > 1 ||
      (page.sheet.rows[index + 1]?.items.length ?? 0) > 1
    )
      return [];
    const end = cell.tokens.slice(-7);
    return book
      .all([...end, ...next.tokens.slice(0, 7)])
      .filter((hit) => hit.from < end.length && hit.to > end.length)
      .map((hit) => ({
        meaning: hit.meaning,
        standing: standingAcross(page, cell, end[hit.from]?.start ?? 0),
        inFull: hit.meaning.type === "family" && hit.words >= 3,
        cell,
        page,
        confidence: 1,
      }));
  });
}

function standingAcross(page: LabelledSheet, cell: Cell, start: number): Standing {
  if (ASKED_FOR.test(fold(lineBefore(page, cell) + cell.text.slice(0, start)))) return "labelled";
  return isTitle(cell, page.sheet) ? "title" : "text";
}

/** « votre demande de mesure AVDL », « je sollicite un renouvellement de l'ASELL »: the one that the paper is about. */
const ASKED_FOR =
  /\b(?:demandes?|sollicit\w+|accord(?:e|ee|er|ons|ent)|attribu\w+|octro\w+|renouvellement|prolongation|reconduction|prescri\w+|mise en place|beneficie\w*|notifi\w+|valid\w+|au titre d[eu]|dans le cadre d[eu]|relevant d[eu]|type d[e']|dispositif)(?: (?:de|d'|du|la|le|l'|une?|votre|sa|son|cette|cet|ce|en|la mise en place d'une|mesures?|accompagnement|renouvellement|prolongation|dispositif|de type|au titre d[eu]|initiale?)){0,7} ?(?:l'|d'|(?:mesures?|dispositif)(?: d[e']| de l')?) ?$/;

/** The end of the line above, where a cell alone in its row goes on with it. */
function lineBefore(page: LabelledSheet, cell: Cell): string {
  const above = page.sheet.rows[cell.row - 1];
  const own = page.sheet.rows[cell.row];
  if (above?.items.length !== 1 || own?.items.length !== 1) return "";
  const text = above.cells[0]?.text ?? "";
  return /[.:;]\s*$/.test(text) ? "" : `${text.slice(-80)} `;
}

/** Labels whose value may name another scheme than the document's own. */
const OTHERS: ReadonlySet<string> = new Set([
  "other-accompaniment",
  "motive",
  "relay",
  "recommendations",
  "conditions",
  "reason",
  "objectives",
  "organisation",
  "operator",
]);

function isTitle(cell: Cell, sheet: Sheet): boolean {
  const early = sheet.number === 1 && cell.row < 12 && bottomOf(cell.box) < 0.42;
  return early && (cell.tokens.length <= 14 || /^\s*objet/iu.test(cell.text));
}

function unclearFinding(text: string): Finding {
  return {
    code: "scheme-unclear",
    severity: "error",
    field: "scheme",
    message: `Le document nomme un dispositif sans permettre de savoir lequel (« ${text.slice(0, 120)} ») : indiquez le dispositif.`,
  };
}
