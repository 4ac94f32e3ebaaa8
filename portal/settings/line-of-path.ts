/** The steps of a path as the API writes it: `agreements[0].schemes[1].tariff` is agreements, 0, schemes, 1, tariff. */
export function stepsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name = ""]) =>
    index === undefined ? name : Number(index),
  );
}

/**
 * The line of a JSON text, from 1, where the value of a path begins; where a step is missing (a value that is not
 * there), the line of what should have held it. The text has to be JSON: it was read as such before.
 */
export function lineOfPath(text: string, path: string): number {
  const steps = /^\(.*\)$/.test(path) ? [] : stepsOf(path);
  return text.slice(0, seek(text, steps)).split("\n").length;
}

/** Where the value begins that the steps lead to, or the deepest of them that is there. */
function seek(text: string, steps: readonly (string | number)[]): number {
  let at = skipSpace(text, 0);
  for (const step of steps) {
    const inside = enter(text, at, step);
    if (inside === undefined) return at;
    at = inside;
  }
  return at;
}

/** Where the value begins that an object or a list has under a name or number. */
function enter(text: string, from: number, step: string | number): number | undefined {
  const isList = text[from] === "[";
  if (isList !== (typeof step === "number") || (!isList && text[from] !== "{")) return undefined;
  let at = skipSpace(text, from + 1);
  for (let index = 0; text[at] !== "]" && text[at] !== "}" && at < text.length; index++) {
    let name: unknown = index;
    if (!isList) {
      const end = skipValue(text, at);
      name = JSON.parse(text.slice(at, end));
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    if (name === step) return at;
    at = skipSpace(text, skipValue(text, at));
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
  return undefined;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? "")) at++;
  return at;
}

/** The end of the value that begins here. */
function skipValue(text: string, from: number): number {
  const rest = /"(?:[^"\\]|\\.)*"|[^\s,\]}]+/y;
  if (text[from] !== "{" && text[from] !== "[") {
    rest.lastIndex = from;
    return from + (rest.exec(text)?.[0].length ?? 1);
  }
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') {
      rest.lastIndex = at;
      at += (rest.exec(text)?.[0].length ?? 1) - 1;
    } else if (sign === "{" || sign === "[") depth++;
    else if ((sign === "}" || sign === "]") && --depth === 0) return at + 1;
  }
  return text.length;
}
