/** Characters and bracketed letters that stand for a tick box in text, ticked and empty. */
const TICKED = /^(?:[☒☑🗹🗷✓✔✗✘✕✖■◼⬛●◉⊠]|\[\s*[xX✓✔✗✘■*]\s*\]|\(\s*[xX]\s*\))/u;
const EMPTY = /^(?:[☐□▢◻⬜○❏❑❒]|\[\s*[_.]?\s*\]|\(\s+\))/u;

/** A tick box at the very start of a text: whether it is ticked and how many characters it takes. */
export function readGlyph(text: string): { selected: boolean; length: number } | undefined {
  const ticked = TICKED.exec(text);
  if (ticked !== null) return { selected: true, length: ticked[0].length };
  const empty = EMPTY.exec(text);
  if (empty !== null) return { selected: false, length: empty[0].length };
  return undefined;
}

const READ_EMPTY = /^(?:[[({|]\s?[O0oDUuCc□_ ]?\s?[\])}|]?|[\])}]|LJ|LI|[OD])$/u;
const READ_TICKED = /^(?:[[({|]\s?[KXx%&#*✓]\s?[\])}|]?|[I1l|}\])]{1,2}X[\])}{|]?|XX|X[\])}{|])$/u;

/** A box as a reader of pictures misreads it (« [O », « D », « [K] »): whether it looks ticked, never for sure. */
export function readMisreadBox(text: string): { selected: boolean } | undefined {
  if (READ_TICKED.test(text)) return { selected: true };
  return READ_EMPTY.test(text) ? { selected: false } : undefined;
}

/** « Cliquez ici pour entrer du texte. », « Choisissez un élément. »: what a word processor shows where nothing was filled in. */
const PLACEHOLDER =
  /^\W*(?:cliquez (?:ou appuyez )?ici|click (?:or tap )?here|choisissez un [ée]l[ée]ment|choose an item|entrez (?:du|votre) texte|tapez (?:du texte|ici)|texte à saisir|s[ée]lectionnez (?:un|une|dans)\b)/iu;

/** Whether a text is only what forms print where something is to be written: dots, lines, slashes. */
export function isBlank(text: string): boolean {
  return (
    PLACEHOLDER.test(text) ||
    !/[\p{L}\p{N}@€+]/u.test(text) ||
    /^[\s._…\-–—:/|\\]*(?:€|euros?|eur|mois|ans?|cedex|le)?[\s._…\-–—:/|\\]*$/iu.test(text)
  );
}

/** Cuts leaders (dots, underscores) from both ends of a value written on a dotted line. */
export function trimLeaders(text: string): string {
  return text
    .replace(/(?:\.{2,}|…|_{2,}|(?:\s\.){2,})/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s.:;,|=_–—-]+(?=\s|[\p{L}\p{N}(«"+])/u, "")
    .replace(/[\s,;:|_–—=-]+$/u, "")
    .trim();
}
