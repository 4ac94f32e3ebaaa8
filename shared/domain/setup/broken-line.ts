/**
 * The line, from 1, at which a text stops being JSON; the last one where only its end is missing. The parser does not
 * tell for every mistake, so it is asked about the text's beginnings: up to the wrong line, they only end too soon.
 */
export function brokenLine(text: string): number {
  const lines = text.trimEnd().split("\n");
  let whole = 0;
  let broken = lines.length;
  while (broken - whole > 1) {
    const middle = Math.floor((whole + broken) / 2);
    if (endsTooSoon(lines.slice(0, middle).join("\n"))) whole = middle;
    else broken = middle;
  }
  return broken;
}

function endsTooSoon(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const position = /at position (\d+)/.exec(message)?.[1];
    return (
      message.includes("end of JSON input") || (position !== undefined && Number(position) >= text.trimEnd().length)
    );
  }
}
