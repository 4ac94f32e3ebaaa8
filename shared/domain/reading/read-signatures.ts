import type { DocumentKind, ReadField } from "../../../schemas/field.ts";
import type { Box, SignatureMark } from "../../../schemas/page.ts";
import { findSignatureAreas, isCoHolders, type SignatureArea, type SignerNames } from "./find-signature-areas.ts";
import { fold } from "./fold-text.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { bottomOf, rightOf } from "./sheet.ts";
import { isStamped } from "./stamp-over.ts";
import { NOT_SIGNED_IN_TEXT, SIGNED_IN_TEXT } from "./vocabulary-signatures.ts";

const SURE_INK = 0.6;

/** What the signature areas of the pages show; a signature that has no area on any page is absent. */
export function readSignatures(
  pages: readonly LabelledSheet[],
  kind: DocumentKind,
  coHolder: boolean,
  names: SignerNames = { household: "", professional: "" },
): Partial<Record<"householdSigned" | "professionalSigned", ReadField>> {
  const areas = pages.flatMap((page) => findSignatureAreas(page, kind, names));
  const household = areas.filter((area) => area.signer === "household");
  const authority = areas.filter((area) => area.signer === "authority");
  const professional = areas.filter((area) => area.signer === "professional");
  const official =
    kind === "decision"
      ? authority.length > 0
        ? [...authority, ...professional.filter((area) => authority.some((other) => signsFor(area, other)))]
        : professional
      : professional.length > 0
        ? professional
        : [];
  const inked = new Map<SignatureArea, SignatureMark>();
  for (const page of pages)
    assignInk(
      page,
      areas.filter((area) => area.page === page),
      inked,
    );
  const stray = (page: LabelledSheet) => page.sheet.signatures.some((mark) => ![...inked.values()].includes(mark));
  const judged = judge(household, coHolder, inked, stray);
  // One of two holders' boxes is empty, and how many holders there are was not read: nobody knows whether one is enough.
  const isOpen =
    judged?.value === true &&
    !coHolder &&
    (names.household === "" || (names.adults ?? 1) > 1) &&
    household.some((area) => isCoHolders(area) && !inked.has(area));
  const householdSigned = judged && isOpen ? { ...judged, confidence: 0.5, accepted: false } : judged;
  const professionalSigned = judge(official, false, inked, stray);
  return {
    ...(householdSigned !== undefined && { householdSigned }),
    ...(professionalSigned !== undefined && { professionalSigned }),
  };
}

/** « Pour le préfet et par délégation, » and « Le chef de service » right below it are one place to sign. */
function signsFor(area: SignatureArea, authority: SignatureArea): boolean {
  const rows = area.cell.row - authority.cell.row;
  return (
    area.page === authority.page &&
    rows >= 1 &&
    rows <= 3 &&
    Math.abs(area.cell.box.left - authority.cell.box.left) < 0.1
  );
}

function judge(
  areas: readonly SignatureArea[],
  both: boolean,
  inked: ReadonlyMap<SignatureArea, SignatureMark>,
  stray: (page: LabelledSheet) => boolean,
): ReadField | undefined {
  const states = areas.flatMap((area) => {
    const mark = inked.get(area);
    const text = textSignature(area);
    if (mark !== undefined) return [{ area, signed: true, confidence: mark.confidence, box: mark.box }];
    if (text !== undefined) return [{ area, signed: true, confidence: text.confidence, box: text.box }];
    if (!area.page.sheet.signaturesSought) return [];
    return [
      {
        area,
        signed: false,
        confidence: stray(area.page) || isStamped(area) || isScrawled(area) ? 0.5 : 0.92,
        box: area.box,
      },
    ];
  });
  const first = states[0];
  if (first === undefined) return undefined;
  const signed = states.filter((state) => state.signed);
  const value = both && states.length >= 2 ? signed.length >= 2 : signed.length > 0;
  const deciding = value ? signed : states.filter((state) => !state.signed);
  const confidence = Math.min(...(deciding.length > 0 ? deciding : states).map((state) => state.confidence));
  const shown = deciding[0] ?? first;
  return {
    value,
    text: shown.area.cell.text,
    confidence,
    accepted: confidence >= SURE_INK,
    page: shown.area.page.sheet.number,
    box: shown.box,
  };
}

/** What no reader made out, much higher than print: ink that was taken for letters. */
const UNREADABLE = 0.4;
const isScrawled = ({ page: { sheet }, cell, box }: SignatureArea): boolean =>
  sheet.rows
    .slice(cell.row + 1, cell.row + 8)
    .flatMap(({ cells }) => cells.flatMap(({ words }) => words))
    .some(
      (word) =>
        word.confidence < UNREADABLE &&
        word.box.height > 1.6 * sheet.lineHeight &&
        word.box.left >= box.left &&
        word.box.left <= rightOf(box) &&
        word.box.top <= bottomOf(box),
    );

/** Gives each signature seen on a page to the area it lies in, the nearest label where several would do. */
function assignInk(
  page: LabelledSheet,
  areas: readonly SignatureArea[],
  inked: Map<SignatureArea, SignatureMark>,
): void {
  for (const mark of page.sheet.signatures) {
    const x = mark.box.left + mark.box.width / 2;
    const y = mark.box.top + mark.box.height / 2;
    const holding = areas.filter(
      (area) => x >= area.box.left && x <= rightOf(area.box) && y >= area.box.top && mark.box.top <= bottomOf(area.box),
    );
    const distance = (area: SignatureArea) =>
      Math.abs(y - bottomOf(area.cell.box)) +
      Math.max(0, x - rightOf(area.cell.box), area.cell.box.left - x) * page.sheet.aspect;
    const nearest = holding.sort((a, b) => distance(a) - distance(b))[0];
    // Under a caption between them that nobody knows, it is that one's.
    if (nearest !== undefined && isCaptionedOtherwise(page, areas, nearest, mark)) continue;
    if (nearest !== undefined && (inked.get(nearest)?.confidence ?? 0) < mark.confidence) inked.set(nearest, mark);
  }
}

/** Words that say what to write or when, and not who is to sign. */
const NO_SIGNER = /\d|approuv|accord|mention|pr[ée]c[ée]d|cachet|date|signature|fait\s+[àa]|nom|[.:;]\s*$/iu;

/** « Le ménage | (autre partie) | Pour l'association »: whether a short caption of the same row, no area that is known, stands over the ink. */
function isCaptionedOtherwise(
  page: LabelledSheet,
  areas: readonly SignatureArea[],
  { cell }: SignatureArea,
  { box }: SignatureMark,
): boolean {
  return (page.sheet.rows[cell.row]?.cells ?? []).some(
    (other) =>
      other.box.left > rightOf(cell.box) + 0.05 &&
      other.box.left < box.left + box.width / 2 &&
      box.left > rightOf(cell.box) &&
      other.tokens.length > 0 &&
      other.tokens.length <= 5 &&
      !NO_SIGNER.test(other.text) &&
      !areas.some((area) => area.cell === other),
  );
}

/** « Signé », « Signé électroniquement par … » typed in an area counts as signed. */
function textSignature(area: SignatureArea): { confidence: number; box: Box } | undefined {
  for (const row of area.page.sheet.rows.slice(area.cell.row, area.cell.row + 6)) {
    for (const cell of row.cells) {
      const inside =
        cell.box.left >= area.box.left - 0.02 &&
        cell.box.left <= rightOf(area.box) &&
        cell.box.top <= bottomOf(area.box);
      const text = fold(cell.text);
      if (inside && SIGNED_IN_TEXT.test(text) && !NOT_SIGNED_IN_TEXT.test(text)) {
        return { confidence: Math.min(...cell.words.map((word) => word.confidence)), box: cell.box };
      }
    }
  }
  return undefined;
}
