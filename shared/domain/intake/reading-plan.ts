import type { Page } from "../../../schemas/page.ts";
import type { ReadingFeature } from "../../../schemas/reading-job.ts";
import { readKind } from "../reading/kind.ts";
import { layOutPage } from "../reading/lay-out-page.ts";
import { splitPacket } from "../reading/split-packet.ts";
import { isLetter, isRunningText } from "./running-text.ts";

/** Pages that the same should be bought for; no features where it is their text. */
export interface PlannedReading {
  features: ReadingFeature[];
  pages: number[];
}

/** Both at once: a form without its signatures would have to be looked at a second time. */
const formsAndSignatures = ["FORMS", "SIGNATURES"] as const satisfies ReadingFeature[];
const signaturesOnly = ["SIGNATURES"] as const satisfies ReadingFeature[];
type Features = typeof formsAndSignatures | typeof signaturesOnly;

/**
 * The next purchase for a file, or none where what is known suffices. `known` are the pages whose text is inside the file
 * or was bought; `coded` those with a code of ours on them.
 *
 * Forms of ours are known by their codes, and bought as what they are. For every other picture text comes first, also
 * where there is only one: it costs 15, and it spares 535 for a page that is
 * none of our papers or is blank, and 500 for a page of a letter. So it pays as soon as one page in thirty-five is spared,
 * and a form, which is bought twice, costs 3 % more. Then, page by page: nothing for what was read in the file itself, for
 * an empty page, a cover and a paper of no kind of ours; signatures for a letter in running text, where a reader of forms
 * has nothing to find, and for a page with so few signs that ink alone can tell it from a blank one; forms and signatures
 * for everything else.
 */
export function planReading(file: {
  pageCount: number;
  known: readonly Page[];
  coded?: readonly number[];
}): PlannedReading[] {
  const { pageCount, known, coded = [] } = file;
  const byNumber = new Map(known.map((page) => [page.number, page]));
  const unread = Array.from({ length: pageCount }, (_, index) => index + 1).filter((number) => !byNumber.has(number));
  const areForms = unread.every((number) => coded.includes(number));
  if (unread.length > 0) return [{ features: areForms ? [...formsAndSignatures] : [], pages: unread }];

  const { parts, dropped } = splitPacket(known);
  const pagesOf = (numbers: readonly number[]) => numbers.flatMap((number) => byNumber.get(number) ?? []);
  const unclear = dropped.filter(({ why, page }) => why === "blank" && hasSigns(byNumber.get(page)));
  const wanted = new Map<number, Features>(unclear.map(({ page }) => [page, signaturesOnly]));
  for (const { pages } of parts)
    for (const [number, features] of wantedOf(pagesOf(pages))) wanted.set(number, features);

  return [formsAndSignatures, signaturesOnly].flatMap((features) => {
    const pages = pagesOf([...wanted.keys()].filter((number) => wanted.get(number) === features));
    const pictures = pages
      .filter((page) => page.source === "ocr" && !page.signaturesSought)
      .map(({ number }) => number);
    return pictures.length === 0 ? [] : [{ features: [...features], pages: pictures.sort((a, b) => a - b) }];
  });
}

/** What should be looked for on the pages of one document of the file. */
function wantedOf(pages: readonly Page[]): [number: number, features: Features][] {
  const sheets = pages.map((page, index) => layOutPage({ ...page, number: index + 1 }));
  const isForm = pages.some(({ code }) => code !== undefined);
  if (!isForm && readKind(sheets).kind === "other") return [];
  const letter = !isForm && isLetter(sheets);
  return pages.map(({ number }, index) => {
    const sheet = sheets[index];
    return [number, letter && sheet && isRunningText(sheet) ? signaturesOnly : formsAndSignatures];
  });
}

function hasSigns(page: Page | undefined): boolean {
  return page !== undefined && page.lines.length > 0;
}
