import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Page } from "../../schemas/page.ts";
import { pagesFromTextract } from "../../shared/adapters/textract-pages.ts";
import { type Block, type DrawnPage, drawAnswer, inResponses } from "./textract-answer-drawing.ts";

const seed = Number(process.env.NAVETTE_SEED ?? 20261005);
const check = { seed, numRuns: 60 };
const features = ["FORMS", "SIGNATURES"] as const;

const text = fc.constantFrom("Nom", "Marchand", "12/03/2026", "Reste à charge", "Le 4 mai", "1 245,30", "À Mâcon");
const value = fc.oneof(
  text,
  fc.boolean().map((selected) => ({ selected })),
);
const drawnPage: fc.Arbitrary<DrawnPage> = fc.record({
  lines: fc.array(text, { maxLength: 4 }),
  pairs: fc.array(fc.record({ key: text, value: fc.array(value, { maxLength: 2 }) }), { maxLength: 3 }),
  signatures: fc.integer({ min: 0, max: 2 }),
});
const blocks = fc.array(drawnPage, { minLength: 1, maxLength: 3 }).map(drawAnswer);
const answer = fc.tuple(blocks, fc.integer({ min: 2, max: 30 })).map(([all, size]) => inResponses(all, size));

function read(responses: unknown): Page[] | undefined {
  const result = pagesFromTextract(responses, { features });
  return result.outcome === "complete" ? result.pages : undefined;
}

/** What counts on a page, each with where it stands, of what is surer than nothing; a word by its line at least. */
function facts(pages: readonly Page[]): Set<string> {
  return new Set(
    pages
      .flatMap(({ number, lines, keyValues, marks, signatures }) => [
        ...lines.flatMap(({ words }) =>
          words.flatMap((word) => (word.confidence > 0 ? [[number, word.text, word.box.top]] : [])),
        ),
        ...marks.flatMap((mark) => (mark.confidence > 0 ? [[number, mark.selected, mark.box]] : [])),
        ...signatures.flatMap((ink) => (ink.confidence > 0 ? [[number, "signature", ink.box]] : [])),
        ...keyValues.flatMap(({ key, text: said, selected, confidence }) =>
          confidence > 0 && key !== "" && (said !== "" || selected !== undefined)
            ? [[number, key, said, selected]]
            : [],
        ),
      ])
      .map((fact) => JSON.stringify(fact)),
  );
}

describe(`a whole answer (seed ${seed})`, () => {
  it("is read alike in whatever order its responses come, and however often", () => {
    fc.assert(
      fc.property(
        answer.chain((whole) =>
          fc.tuple(fc.constant(whole), fc.shuffledSubarray(whole, { minLength: whole.length }), fc.subarray(whole)),
        ),
        ([whole, shuffled, again]) => {
          expect(read(whole)).toBeDefined();
          expect(read([...shuffled, ...again])).toEqual(read(whole));
        },
      ),
      check,
    );
  });

  it("is not taken for whole any more without one of its responses", () => {
    fc.assert(
      fc.property(answer, fc.nat(), (whole, at) => {
        fc.pre(whole.length > 1);
        expect(read(whole.filter((_, index) => index !== at % whole.length))).toBeUndefined();
      }),
      check,
    );
  });

  it("is not taken for whole any more without one of its blocks, or one of its pages", () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const [whole] = inResponses(all, all.length);
        for (const lost of all) {
          expect(read({ ...whole, Blocks: all.filter((block) => block !== lost) })).toBeUndefined();
          expect(read({ ...whole, Blocks: all.filter(({ Page: number }) => number !== lost.Page) })).toBeUndefined();
        }
      }),
      { ...check, numRuns: 20 },
    );
  });

  it("says nothing for sure that it did not say whole, and hides no box and no signature, where a part of a block is null", () => {
    const parts = [
      ...[
        "BlockType",
        "Id",
        "Page",
        "Text",
        "Confidence",
        "Geometry",
        "Relationships",
        "EntityTypes",
        "SelectionStatus",
      ],
    ];
    fc.assert(
      fc.property(blocks, fc.constantFrom(...parts), fc.constantFrom(null, undefined), (all, part, nothing) => {
        const [whole] = inResponses(all, all.length);
        const pages = read(whole) ?? [];
        const known = facts(pages);
        for (const block of all) {
          const found = read({
            ...whole,
            Blocks: all.map((one) => (one === block ? { ...one, [part]: nothing } : one)),
          });
          if (found === undefined) continue;
          expect([...facts(found)].filter((fact) => !known.has(fact))).toEqual([]);
          for (const seen of ["marks", "signatures"] as const) {
            expect(found.map((page) => page[seen].length)).toEqual(pages.map((page) => page[seen].length));
          }
          expect(textsOf(found)).toEqual(textsOf(pages));
        }
      }),
      { ...check, numRuns: 40 },
    );
  });
});

const textsOf = (pages: readonly Page[]) => pages.map(({ lines }) => lines.map((line) => line.text));

describe(`anything at all (seed ${seed})`, () => {
  it("is read or refused, never thrown at", () => {
    const broken = fc
      .tuple(blocks, fc.nat(), fc.constantFrom("Geometry", "Relationships", "Page", "Text", "Id"), fc.jsonValue())
      .map(([all, at, part, instead]): Block[] =>
        all.map((block, index) => (index === at % all.length ? { ...block, [part]: instead } : block)),
      );
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.array(fc.record({ Blocks: broken })), fc.record({ Blocks: broken })),
        (any) => {
          expect(["complete", "incomplete"]).toContain(pagesFromTextract(any, { features }).outcome);
        },
      ),
      { ...check, numRuns: 300 },
    );
  });
});
