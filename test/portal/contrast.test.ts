import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("../../portal/styles/tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split("prefers-color-scheme: dark");

function coloursOf(part: string): Map<string, string> {
  return new Map([...part.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [name, value]));
}

/** WCAG 2.2: relative luminance, and the contrast of two colours. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ["paper", "surface", "sunk"];
const texts: [string, string[]][] = [
  ["ink", [...grounds, "accent-soft", "info-soft", "warn-soft", "bad-soft", "good-soft"]],
  ["ink-soft", grounds],
  ["accent", [...grounds, "accent-soft"]],
  ["accent-strong", [...grounds, "accent-soft"]],
  ["on-accent", ["accent", "accent-strong"]],
  ...["good", "warn", "bad", "info", "quiet"].map((tone): [string, string[]] => [tone, ["surface", `${tone}-soft`]]),
];
/** What is no text: lines of controls, the ring of the focus. */
const signs: [string, string[]][] = [
  ["line-strong", ["paper", "surface"]],
  ["focus", grounds],
];

test.each([
  ["light", light],
  ["dark", dark],
])("every text of the page stands out from its ground at 4.5 to 1, every sign at 3 to 1: %s", (_, part) => {
  const colours = coloursOf(part);
  const weak = [...texts.map((pair) => [...pair, 4.5] as const), ...signs.map((pair) => [...pair, 3] as const)].flatMap(
    ([front, backs, least]) =>
      backs
        .map((back) => ({ front, back, ratio: contrast(colours.get(front) ?? "", colours.get(back) ?? "") }))
        .filter(({ ratio }) => !(ratio >= least)),
  );
  expect(weak).toEqual([]);
});
