/** A setup file as it was read: its value, or the line where it stops being JSON. */
export type ReadFile = { value: unknown; line?: never } | { line: number; value?: never };

/** Reads JSON; what is wrong with it is told by its line, which browsers tell each in their own way or not at all. */
export function readJson(text: string): ReadFile {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch {
    return { line: lineOfMistake(text) };
  }
}

/**
 * The first line that cannot belong to JSON: signs are taken one after the other as its grammar allows, and where it
 * allows no more, that is the place.
 */
function lineOfMistake(text: string): number {
  const token = /\s*("(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:])/y;
  const open: string[] = [];
  let may: "value" | "value-or-end" | "name" | "name-or-end" | "colon" | "after" = "value";
  let at = /^\uFEFF/.test(text) ? 1 : 0;
  const lineAt = (position: number) => {
    const lead = /^\s*/.exec(text.slice(position))?.[0].length ?? 0;
    return text.slice(0, position + lead).split("\n").length;
  };
  while (at < text.trimEnd().length) {
    token.lastIndex = at;
    const sign = token.exec(text)?.[1];
    if (sign === undefined) return lineAt(at);
    const next = follow(may, sign, open);
    if (next === undefined) return lineAt(at);
    may = next;
    at = token.lastIndex;
  }
  return text.trimEnd().split("\n").length;
}

type May = "value" | "value-or-end" | "name" | "name-or-end" | "colon" | "after";

/** What may come after a sign; undefined where the sign itself may not come here. */
function follow(may: May, sign: string, open: string[]): May | undefined {
  const ends = sign === "}" || sign === "]";
  if (may === "colon") return sign === ":" ? "value" : undefined;
  if (may === "name" || may === "name-or-end") {
    if (sign.startsWith('"')) return "colon";
    return may === "name-or-end" && sign === "}" ? close(open, sign) : undefined;
  }
  if (may === "after") {
    if (ends) return close(open, sign);
    if (sign !== "," || open.length === 0) return undefined;
    return open.at(-1) === "{" ? "name" : "value";
  }
  if (sign === "{" || sign === "[") {
    open.push(sign);
    return sign === "{" ? "name-or-end" : "value-or-end";
  }
  if (sign === "]" && may === "value-or-end") return close(open, sign);
  return ends || sign === "," || sign === ":" ? undefined : "after";
}

function close(open: string[], sign: string): May | undefined {
  const begun = open.pop();
  return (begun === "{") === (sign === "}") && begun !== undefined ? "after" : undefined;
}
