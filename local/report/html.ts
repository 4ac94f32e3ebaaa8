import { withFixedSpaces } from "../../shared/domain/wording/typography.ts";

/** A piece of HTML that is already escaped. */
export type Html = { readonly markup: string };

type Piece = string | number | Html | readonly Html[] | undefined | false;

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}

function markupOf(piece: Piece, isShown: boolean): string {
  if (piece === undefined || piece === false) return "";
  if (typeof piece === "string") return escapeText(isShown ? withFixedSpaces(piece) : piece);
  if (typeof piece === "number") return String(piece);
  if ("markup" in piece) return piece.markup;
  return piece.map((part) => part.markup).join("");
}

/**
 * Writes HTML; whatever is put in that is not HTML already is escaped, in text and in quoted attributes. Text is set as
 * French is; what stands in an attribute, an address above all, stays as it is.
 */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Html {
  const write = (markup: string, text: string, index: number) => {
    const isInTag = markup.lastIndexOf("<") > markup.lastIndexOf(">");
    return markup + markupOf(pieces[index - 1], !isInTag) + text;
  };
  return { markup: strings.reduce(write) };
}
