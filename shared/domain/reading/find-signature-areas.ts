import type { DocumentKind } from "../../../schemas/field.ts";
import type { Box } from "../../../schemas/page.ts";
import { sectionAt } from "./find-sections.ts";
import { fold } from "./fold-text.ts";
import { sectionBook } from "./label-books.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { parseFullName, sameName } from "./parse-name.ts";
import { bottomOf, type Cell, type Row, rightOf } from "./sheet.ts";
import { signerIn, signerOf, signers } from "./signer-in.ts";
import { SIGNED_IN_TEXT, type Signer } from "./vocabulary-signatures.ts";

/** The household's last name and the professional's whole name, empty where they are not known. */
export interface SignerNames {
  readonly household: string;
  readonly professional: string;
  /** How many adults the household has, where that was read: the second may be a holder whose name was not read. */
  readonly adults?: number;
}

/** A place where somebody is to sign. */
export interface SignatureArea {
  readonly signer: Signer;
  readonly cell: Cell;
  readonly page: LabelledSheet;
  readonly box: Box;
  readonly named: boolean;
}

/** How far under its label a signature may begin and end, as a share of the page's height. */
const REACH = 0.13;
/** Whether an area is the second holder's alone. */
export const isCoHolders = ({ cell }: SignatureArea) =>
  sectionBook.all(cell.tokens).some(({ meaning }) => meaning === "co-holder");

/** The signature areas of a page: labels that say who signs, each with the space it has. */
export function findSignatureAreas(page: LabelledSheet, kind: DocumentKind, names: SignerNames): SignatureArea[] {
  const { sheet } = page;
  const found: { signer: Signer; cell: Cell; named: boolean }[] = [];
  for (const row of sheet.rows) {
    for (const cell of row.cells) {
      const label =
        namedArea(cell, names.household) ??
        signedBy(cell, kind) ??
        labelOf(page, row, cell, kind) ??
        typedName(page, row, cell, names.professional);
      if (label !== undefined) found.push({ ...label, cell });
    }
  }
  const explicit = found.filter((area) => area.named);
  const kept = found.filter(
    (area) =>
      area.named ||
      explicit.length === 0 ||
      explicit.some(
        (other) =>
          Math.abs(other.cell.row - area.cell.row) <= 6 &&
          !(
            other.signer === area.signer &&
            Math.abs(other.cell.row - area.cell.row) > 0 &&
            Math.abs(other.cell.box.left - area.cell.box.left) < 0.1
          ),
      ),
  );
  return kept.map((area) => {
    const beside = kept.filter(
      // By where they stand too, and not by their rows alone: those of two blocks side by side follow one another.
      (other) =>
        (Math.abs(other.cell.row - area.cell.row) <= 2 ||
          Math.abs(other.cell.box.top - area.cell.box.top) <= 3 * sheet.lineHeight) &&
        other.cell.box.left > area.cell.box.left + 0.08,
    );
    const right =
      beside.length > 0
        ? Math.min(...beside.map((other) => other.cell.box.left)) - 0.01
        : Math.min(1, Math.max(rightOf(area.cell.box) + 0.2, area.cell.box.left + 0.5));
    const under = kept.filter(
      (other) =>
        other.cell.box.top > bottomOf(area.cell.box) - 0.5 * sheet.lineHeight &&
        other.cell.box.left < right &&
        rightOf(other.cell.box) > area.cell.box.left,
    );
    const limit = under.length > 0 ? Math.min(...under.map((other) => other.cell.box.top)) : 1;
    const left = Math.max(0, area.cell.box.left - 0.06);
    const top = area.cell.box.top - 0.015;
    return {
      ...area,
      page,
      box: {
        left,
        top,
        width: right - left,
        height: Math.max(0.01, Math.min(bottomOf(area.cell.box) + REACH, limit) - top),
      },
    };
  });
}

/** A letter ends in the name of whoever wrote it, with the signature at it. */
function typedName(
  page: LabelledSheet,
  row: Row,
  cell: Cell,
  name: string,
): { signer: Signer; named: boolean } | undefined {
  if (name === "" || cell.filled || row.index < page.sheet.rows.length * 0.6) return undefined;
  const said = cell.text.replace(/^\s*(?:m\.|mme|mlle|monsieur|madame)\s+/iu, "").replace(/,.*$/u, "");
  return sameName(said, name) && endsPage(page, row) ? { signer: "professional", named: false } : undefined;
}

/** « Signature de Mme Carpentier » is the household's where that is its name. */
function namedArea(cell: Cell, lastName: string): { signer: Signer; named: boolean } | undefined {
  const whose =
    /^\s*signature\s*(?::\s*|\s(?:de\s+)?(?=m))(?:(?:m\.?|mr\.?|mme\.?|mlle\.?|monsieur|madame)\s+)?(\P{L}*\p{L}.*)$/iu.exec(
      cell.text,
    );
  if (whose === null || lastName === "" || cell.filled || cell.tokens.length > 7) return undefined;
  const said = ` ${fold(whose[1] ?? "").replace(/[^a-z]+/g, " ")} `;
  const known = ` ${fold(lastName)
    .replace(/[^a-z]+/g, " ")
    .trim()} `;
  return said.includes(known) ? { signer: "household", named: true } : undefined;
}

/** « Signature : Olivier Maréchaux »: a person who is not of the household signs for the service, or for the commission. */
function signedBy(cell: Cell, kind: DocumentKind): { signer: Signer; named: boolean } | undefined {
  const whose = /^\s*signature\s*:\s*(.+)$/iu.exec(cell.text)?.[1];
  const person = whose === undefined || cell.filled ? undefined : parseFullName(whose.replace(/,.*$/u, ""), "unknown");
  if (person?.value.lastName === undefined || person.value.firstName === undefined) return undefined;
  if (signerIn(cell.tokens.slice(1)) !== undefined) return undefined;
  return { signer: kind === "decision" ? "authority" : "professional", named: true };
}

const SIGNING = /\bsignature|\blu et approuve|\bsigne\b/;
/** Something else that is signed, or only told of a signature. */
const OTHER_SIGNING =
  /date de signature|absence|electronique(?:ment)? par|motif|signature (?:d'une?|du (?:nouveau )?(?:bail|contrat|plan|protocole|dossier)|de la convention|de l'(?:avenant|engagement|etat des lieux)) |apres signature|signatures? (?:sont |est )?(?:obligatoire|requise|indispensable)/;

function labelOf(
  page: LabelledSheet,
  row: Row,
  cell: Cell,
  kind: DocumentKind,
): { signer: Signer; named: boolean } | undefined {
  if (cell.filled || cell.tokens.length === 0 || cell.tokens.length > 14) return undefined;
  const text = fold(cell.text);
  const at = cell.tokens.findIndex((token) => /^(?:signature|signatures|visa)$/.test(token.norm));
  const says = at >= 0 && at <= 3 && !OTHER_SIGNING.test(text);
  if (says) {
    // « Ma signature »: on a form that the household fills in.
    const own = /^(?:ma|notre)$/.test(cell.tokens[at - 1]?.norm ?? "") ? ("household" as const) : undefined;
    const signer =
      own ??
      signerIn(cell.tokens.slice(at + 1)) ??
      signerIn(cell.tokens.slice(0, at)) ??
      signerAround(page, cell, kind);
    return signer === undefined ? undefined : { signer, named: true };
  }
  // « Madame, » greets.
  if (/^\s*(?:madame|monsieur)(?:,?\s*(?:et\s+)?(?:madame|monsieur))?\s*,\s*$/iu.test(cell.text)) return undefined;
  // « l'association (règlement »: a line of small print that goes on.
  if (/^\s*\p{Ll}.*\([^)]*$/u.test(cell.text)) return undefined;
  // « … de secteur.   Demander une »: a sentence that goes on below.
  if (/\s(?:une?|des|aux|son|sa|ses|leurs?)\s*$/iu.test(cell.text)) return undefined;
  if (cell.tokens.length > 9 || /[.;]$/.test(cell.text.trim()) || row.items.some((item) => item.type === "tick"))
    return undefined;
  const colon = cell.text.indexOf(":");
  if (colon !== -1 && /[\p{L}\p{N}]/u.test(cell.text.slice(colon + 1)) && !SIGNED_IN_TEXT.test(text)) return undefined;
  const agreed =
    /^\s*(?:lu et approuv[ée]|bon pour accord|pour accord|vu et (?:accept|approuv)[ée]e?s?|(?:accept|approuv|sign)[ée]e?s?(?= par\s))[\s,:–-]*(?:par\s)?/iu.exec(
      cell.text,
    )?.[0].length ?? 0;
  const lead = Math.max(
    0,
    cell.tokens.findIndex((token) => token.start >= agreed),
  );
  const hit =
    signers.at(cell.tokens, lead) ??
    (/^(?:le|la|les|l|pour|mme|m)$/.test(cell.tokens[0]?.norm ?? "") ? signers.at(cell.tokens, 1) : undefined);
  if (hit === undefined) return undefined;
  // « Le conjoint (s'il y a lieu) », « Pour le ménage X, « lu et approuvé » »: what is to be written is no part of who signs.
  const remark = cell.text.search(REMARK);
  const said = remark === -1 ? cell.tokens : cell.tokens.filter(({ start }) => start < remark);
  const sole = hit.to >= said.length - 4;
  if (!sole || !endsPage(page, row)) return undefined;
  return { signer: signerOf(cell.tokens, hit), named: false };
}

const REMARK =
  /\(?\s*(?:s['’]il\s|le cas échéant|précédé|mention|faire précéder|nom[, ]|cachet|date|[«"“]?\s*(?:lu et|bon pour))/iu;

/** Whether a row belongs to the signing part: after « Fait à », « Signatures », or among the last of the page with ink below. */
function endsPage(page: LabelledSheet, row: Row): boolean {
  const { sheet } = page;
  const before = sheet.rows
    .slice(Math.max(0, row.index - 7), row.index + 1)
    .some((other) =>
      other.cells.some((cell) =>
        /\bfait\s+(?:a|en|le)\b|^\s*signatures?\b|^\s*(?:le|date)\s*:|lu et approuve|salutations|sentiments|considération/.test(
          fold(cell.text),
        ),
      ),
    );
  const after = sheet.rows
    .slice(row.index + 1, row.index + 4)
    .some((other) => other.cells.some((cell) => SIGNING.test(fold(cell.text)) && !OTHER_SIGNING.test(fold(cell.text))));
  const late = row.index > sheet.rows.length * 0.6;
  const ink = sheet.signatures.some((mark) => mark.box.top > row.top - 0.03 && mark.box.top - row.bottom < REACH);
  return before || (late && (after || ink));
}

/** « Signature : » alone is that of the section it stands in; on a decision, the authority's. */
function signerAround(page: LabelledSheet, cell: Cell, kind: DocumentKind): Signer | undefined {
  const row = page.sheet.rows[cell.row];
  const left = row?.cells.findLast((other) => other.box.left < cell.box.left);
  const beside = left === undefined ? undefined : signerIn(left.tokens);
  if (beside !== undefined) return beside;
  const heading = sectionAt(
    page.headings.filter((one) => one.section !== "signature" && one.section !== "other"),
    cell,
  );
  const over = page.sheet.rows
    .slice(Math.max(0, cell.row - 4), cell.row)
    .flatMap((other) => other.cells)
    .findLast(
      (other) =>
        Math.abs(other.box.left - cell.box.left) < 0.08 &&
        signerIn(other.tokens.slice(0, 4)) !== undefined &&
        !/\.\s*$/.test(other.text) &&
        other.tokens.length <= 8,
    );
  if (over !== undefined) return signerIn(over.tokens);
  if (kind === "decision") return "authority";
  if (heading === undefined || cell.row - heading.row > 8) return undefined;
  if (heading.section === "household" || heading.section === "co-holder") return "household";
  return heading.section === "referrer" || heading.section === "worker" || heading.section === "operator"
    ? "professional"
    : undefined;
}
