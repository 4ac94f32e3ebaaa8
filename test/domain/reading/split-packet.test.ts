import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitPacket } from "../../../shared/domain/reading/split-packet.ts";
import {
  bilan,
  blank,
  bouveret,
  contractBack,
  contractFront,
  coverMail,
  decisionLetter,
  faxCover,
  identityCard,
  lestrade,
  orientation,
  orientationBack,
  orientationFront,
  petitjean,
  renewalMemo,
  rentReceipt,
  webmail,
} from "./packet-pages.ts";
import { drawPage } from "./page-drawing.ts";

const sources = ["file", "ocr"] as const;

/** The parts as « 1+2 | 3? », with a question mark where a person has to decide, and the dropped pages behind a dash. */
function split(texts: readonly string[], source: (typeof sources)[number] = "file"): string {
  const { parts, dropped } = splitPacket(texts.map((text, index) => drawPage(text, { number: index + 1, source })));
  const told = parts.map(({ pages, unsure }) => pages.join("+") + (unsure ? "?" : "")).join(" | ");
  const left = dropped.map(({ page, why }) => `${page} ${why}`).join(", ");
  return left === "" ? told : `${told} - ${left}`;
}

describe.each(sources)("a file of several pages (%s)", (source) => {
  it.each([
    ["papers of different kinds", [orientation(lestrade), decisionLetter(lestrade), bilan(lestrade)], "1 | 2 | 3"],
    [
      "one form for three households",
      [orientation(lestrade), orientation(bouveret), orientation(petitjean)],
      "1 | 2 | 3",
    ],
    ["the same form twice for one household", [orientation(lestrade), orientation(lestrade)], "1 | 2"],
    ["letters of one authority to two households", [decisionLetter(lestrade), decisionLetter(bouveret)], "1 | 2"],
    ["a memo after a form", [orientation(lestrade), renewalMemo(lestrade)], "1 | 2"],
    ["an identity card after a form", [orientation(lestrade), identityCard], "1 | 2"],
    ["a receipt between two forms", [orientation(lestrade), rentReceipt, orientation(bouveret)], "1 | 2 | 3"],
    ["two papers that come along", [identityCard, rentReceipt, orientation(lestrade)], "1 | 2 | 3"],
  ])("is split: %s", (_, texts, expected) => {
    expect(split(texts, source)).toBe(expected);
  });

  it.each([
    ["a form on both sides", [orientationFront(lestrade), orientationBack()], "1+2"],
    [
      "forms on both sides for two households",
      [orientationFront(lestrade), orientationBack(), orientationFront(bouveret), orientationBack()],
      "1+2 | 3+4",
    ],
    ["articles that go on", [contractFront(lestrade), contractBack()], "1+2"],
    ["« Page 2/2 »", [orientationFront(lestrade, "Page 1/2"), orientationBack("Page 2/2")], "1+2"],
    ["« suite »", [orientation(lestrade), orientationBack("", "FICHE D'ORIENTATION (suite)")], "1+2"],
    ["a receipt after a form on both sides", [orientationFront(lestrade), orientationBack(), rentReceipt], "1+2 | 3"],
  ])("keeps a document's pages together: %s", (_, texts, expected) => {
    expect(split(texts, source)).toBe(expected);
  });

  it.each([
    ["a blank back", [orientation(lestrade), blank, bilan(lestrade)], "1 | 3 - 2 blank"],
    ["a blank page within a contract", [contractFront(lestrade), blank, contractBack()], "1+3 - 2 blank"],
    ["« page blanche »", [orientation(lestrade), "Page laissée intentionnellement blanche"], "1 - 2 blank"],
    ["a printed e-mail", [coverMail, orientation(lestrade), bilan(lestrade)], "2 | 3 - 1 cover"],
    ["printed web mail", [webmail, orientation(lestrade)], "2 - 1 cover"],
    ["a cover sheet", [faxCover, contractFront(lestrade), contractBack()], "2+3 - 1 cover"],
    ["all of them", [faxCover, blank, coverMail, bilan(lestrade), blank], "4 - 1 cover, 2 blank, 3 cover, 5 blank"],
  ])("leaves out what is no document: %s", (_, texts, expected) => {
    expect(split(texts, source)).toBe(expected);
  });

  it("keeps a message that is all there is, and a memo that is the document itself", () => {
    expect(split([coverMail], source)).toBe("1");
    expect(split([blank, coverMail], source)).toBe("2 - 1 blank");
    expect(split([renewalMemo(lestrade), orientation(lestrade)], source)).toBe("1 | 2");
  });

  it("reads pages in the order that is printed on them", () => {
    const [front, back] = [orientationFront(lestrade, "Page 1/2"), orientationBack("Page 2/2")];
    expect(split([back, front], source)).toBe("2+1");
    expect(split([back, front, bilan(bouveret)], source)).toBe("2+1 | 3");
  });

  it("gives interleaved sheets to the households that they name", () => {
    const fronts = [orientationFront(lestrade, "Page 1/2"), orientationFront(bouveret, "Page 1/2")];
    const backs = [
      orientationBack("Page 2/2", "LESTRADE Mélanie"),
      orientationBack("Page 2/2", "BOUVERET Karim"),
    ] as const;
    expect(split([...fronts, ...backs], source)).toBe("1+3 | 2+4");
    expect(split([...fronts, ...backs.toReversed()], source)).toBe("1+4 | 2+3");
  });
});

describe("where it cannot be known", () => {
  it.each([
    [
      "interleaved sheets that name nobody",
      [
        orientationFront(lestrade, "Page 1/2"),
        orientationFront(bouveret, "Page 1/2"),
        orientationBack("Page 2/2"),
        orientationBack("Page 2/2"),
      ],
    ],
    [
      "two fronts, then two backs, without numbers",
      [orientationFront(lestrade), orientationFront(bouveret), orientationBack(), orientationBack()],
    ],
  ])("a person decides on every sheet: %s", (_, texts) => {
    const { parts } = splitPacket(texts.map((text, index) => drawPage(text, { number: index + 1 })));
    expect(parts.every(({ unsure }) => unsure)).toBe(true);
  });

  it.each([
    ["a page without any sign", [orientation(lestrade), "Quelques lignes\nsans titre ni ménage"], "1+2?"],
    ["a numbered sheet whose other page is missing", [contractFront(lestrade, "Page 1/2"), bilan(bouveret)], "1? | 2"],
    [
      "another paper of a stranger's letterhead",
      [orientation(lestrade), "Agence Bellevue\n4 cours des Platanes, 96120 Montbrisac\n\nMontant dû : 12,00 €"],
      "1+2?",
    ],
  ])("the pages stay together and are marked: %s", (_, texts, expected) => {
    expect(split(texts)).toBe(expected);
  });
});

describe("numbers that a fax or scanner prints on every page", () => {
  const papers = [orientation(lestrade), decisionLetter(lestrade), bilan(lestrade), orientation(bouveret)];
  it.each([
    ["« Page 3/4 »", (index: number) => `Page ${index + 1}/4`],
    ["« P. 003/004 »", (index: number) => `18/05/2026 14:12  CCAS MONTBRISAC        P. 00${index + 1}/004`],
  ])("do not hold different papers together: %s", (_, number) => {
    const faxed = papers.map((text, index) => `${number(index)}${text}`);
    expect(split(faxed)).toBe("1 | 2 | 3 | 4");
  });
});

it("every page is in one part or left out, and a single page is never judged", () => {
  const page = fc.constantFrom(
    orientation(lestrade),
    orientationFront(bouveret),
    orientationBack("Page 2/2"),
    contractFront(lestrade),
    contractBack(),
    decisionLetter(bouveret),
    identityCard,
    coverMail,
    faxCover,
    blank,
  );
  fc.assert(
    fc.property(fc.array(page, { minLength: 1, maxLength: 7 }), (texts) => {
      const { parts, dropped } = splitPacket(texts.map((text, index) => drawPage(text, { number: index + 1 })));
      const all = [...parts.flatMap(({ pages }) => pages), ...dropped.map(({ page: number }) => number)];
      expect(all.sort((a, b) => a - b)).toEqual(texts.map((_, index) => index + 1));
      expect(parts.length).toBeGreaterThan(0);
      expect(parts.every(({ pages }) => pages.length > 0)).toBe(true);
    }),
    { seed: 20261005, numRuns: 40 },
  );
});
