import type { Box, Page, PageCode, Word } from "../../../schemas/page.ts";
import { fold } from "../reading/fold-text.ts";
import {
  codePlace,
  cornerMarks,
  cornersOf,
  type FormDefinition,
  middleOf,
  type PaperBox,
  paper,
} from "./form-definition.ts";
import { affine, bounds, mapOf, type PlaneMap, type Point } from "./plane-map.ts";

/** From a rectangle of the form's paper to the box it has on a page. */
export type ToPage = (box: PaperBox) => Box;

/** How far a printed label may be from its place, in points: less than from one row of boxes to the next. */
const reach = { byMarks: 8, byCode: 24, atLast: 8 } as const;
/** Labels that have to be found where they belong before a page is read by place. */
const least = { labels: 4, share: 0.35 } as const;

/**
 * Lays a form's page over a page that came back: by the corner marks, or by the code alone and then by the labels around
 * it. Undefined where the printed labels are not where they would have to be: then nothing on it is read by place.
 */
export function placePage(
  { lines }: Pick<Page, "lines">,
  code: PageCode,
  form: FormDefinition,
  number: number,
): ToPage | undefined {
  const words = lines.flatMap((line) => line.words);
  const anchors = anchorsOf(form, number);
  const first = code.marks ? mapOf(cornerMarks.map(middleOf), code.marks) : mapOf(cornersOf(codePlace), code.corners);
  if (first === undefined) return undefined;
  const map = code.marks ? first : refined(first, anchors, words);
  const seen = map ? findAnchors(map, anchors, words, code.marks ? reach.byMarks : reach.atLast) : [];
  if (map === undefined || seen.length < Math.max(least.labels, least.share * anchors.length)) return undefined;
  return (box) => bounds(cornersOf(box).map(map));
}

/** A printed word with the lower left corner it has on paper. */
interface Anchor extends Point {
  readonly text: string;
}

interface Found {
  readonly anchor: Anchor;
  readonly at: Point;
}

function anchorsOf(form: FormDefinition, number: number): Anchor[] {
  return form.fields
    .filter(({ page }) => page === number)
    .flatMap((field) => [
      anchorOf(field.label, field.box.x, field.box.y - 3.2),
      ...(field.type === "ticks" ? field.options.map(({ label, box }) => anchorOf(label, box.x + 16, box.y + 9)) : []),
    ])
    .filter(({ text }) => text.length >= 3);
}

function anchorOf(label: string, x: number, baseline: number): Anchor {
  const [word = ""] = label.split(" ");
  return { text: fold(word), x, y: baseline + (/[gjpqyç,]/.test(word) ? 2 : 0) };
}

/** The code is small and far from the lower edge: what it tells is put right by the labels, near ones before far ones. */
function refined(first: PlaneMap, anchors: readonly Anchor[], words: readonly Word[]): PlaneMap | undefined {
  let map: PlaneMap | undefined = first;
  for (const portion of [0.35, 0.7, 1, 1]) {
    if (map === undefined) return undefined;
    const near = anchors.filter(({ y }) => y <= portion * paper.height);
    const found = findAnchors(map, near, words, reach.byCode);
    if (found.length < least.labels) continue;
    const kept = withoutStrays(found);
    map = affine(
      kept.map(({ anchor }) => anchor),
      kept.map(({ at }) => at),
    );
  }
  return map;
}

/** A label's word may stand elsewhere too (« Nom », « Date »): the few that disagree with all others are left out. */
function withoutStrays(found: readonly Found[]): readonly Found[] {
  const map = affine(
    found.map(({ anchor }) => anchor),
    found.map(({ at }) => at),
  );
  if (map === undefined) return found;
  const off = found.map(({ anchor, at }) => distance(map(anchor), at));
  const usual = [...off].sort((a, b) => a - b)[off.length >> 1] ?? 0;
  const kept = found.filter((_, index) => (off[index] ?? 0) <= 3 * usual + 1 / paper.height);
  return kept.length >= least.labels ? kept : found;
}

function findAnchors(map: PlaneMap, anchors: readonly Anchor[], words: readonly Word[], points: number): Found[] {
  return anchors.flatMap((anchor) => {
    const expected = map(anchor);
    const near = words
      .filter(({ text }) => fold(text).replace(/[^a-z]+$/, "") === anchor.text)
      .map(({ box }) => ({ x: box.left, y: box.top + box.height }))
      .filter((at) => distance(at, expected) <= points / paper.height)
      .sort((a, b) => distance(a, expected) - distance(b, expected));
    const [at] = near;
    return at === undefined ? [] : [{ anchor, at }];
  });
}

/** In shares of the page's height. */
function distance(a: Point, b: Point): number {
  return Math.hypot(((a.x - b.x) * paper.width) / paper.height, a.y - b.y);
}
