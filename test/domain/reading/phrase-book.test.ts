import { describe, expect, it } from "vitest";
import { tokenize } from "../../../shared/domain/reading/fold-text.ts";
import { readOption } from "../../../shared/domain/reading/options.ts";
import { makePhraseBook } from "../../../shared/domain/reading/phrase-book.ts";

const book = makePhraseBook([
  { phrase: "numero dossier", meaning: "reference" },
  { phrase: "date naissance", meaning: "birth" },
  { phrase: "date", meaning: "date" },
]);

describe("a phrase book", () => {
  it.each([
    ["N° de dossier", "reference"],
    ["NUMÉRO DU DOSSIER", "reference"],
    ["Date de naissance", "birth"],
    ["Date de nalssance", "birth"],
    ["Date :", "date"],
    ["Datte", undefined],
  ])("finds in « %s » %s", (text, meaning) => {
    expect(book.at(tokenize(text), 0)?.meaning).toBe(meaning);
  });
});

describe("a decision's wording", () => {
  it.each([
    ["favorable", "granted"],
    ["défavorable", "refused"],
    ["éfavorable", undefined],
    ["dé favorable", undefined],
    ["non accordée", "refused"],
    ["ne sera pas accordée", "refused"],
    ["accordée refusée ajournée", undefined],
  ])("« %s » reads as %s, never as its contrary", (text, value) => {
    expect(readOption("decision", text)?.value).toBe(value);
  });
});
