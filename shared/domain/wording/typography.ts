const noBreak = "\u00a0";

/** French spaces as a typographer sets them: one that does not break before « : ; ! ? » and inside quotes. */
export function withFixedSpaces(text: string): string {
  return text.replace(/ (?=[:;!?»])/g, noBreak).replace(/« /g, `«${noBreak}`);
}
