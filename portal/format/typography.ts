const noBreak = "\u00a0";

/**
 * French as a typographer sets it: a space that does not break before « : ; ! ? » and inside quotes, curved apostrophes.
 * Sentences come from the domain and the API with plain spaces.
 */
export function typesetFrench(text: string): string {
  return text
    .replace(/ (?=[:;!?»])/g, noBreak)
    .replace(/« /g, `«${noBreak}`)
    .replace(/(\p{L})'(?=\p{L})/gu, "$1’");
}
