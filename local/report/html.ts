/** A piece of HTML that is already escaped. */
export type Html = { readonly markup: string };

type Piece = string | number | Html | readonly Html[] | undefined | false;

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}

function markupOf(piece: Piece): string {
  if (piece === undefined || piece === false) return "";
  if (typeof piece === "string" || typeof piece === "number") return escapeText(String(piece));
  if ("markup" in piece) return piece.markup;
  return piece.map((part) => part.markup).join("");
}

/** Writes HTML; whatever is put in that is not HTML already is escaped, in text and in quoted attributes. */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Html {
  return { markup: strings.reduce((markup, text, index) => markup + markupOf(pieces[index - 1]) + text) };
}
