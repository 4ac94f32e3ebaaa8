import { describe, expect, it } from "vitest";
import { amountInWords } from "../../shared/adapters/n2words-amount.ts";

describe("amounts in words", () => {
  it.each([
    [0, "zéro euro"],
    [1, "un centime"],
    [50, "cinquante centimes"],
    [100, "un euro"],
    [101, "un euro et un centime"],
    [200, "deux euros"],
    [2100, "vingt et un euros"],
    [7100, "soixante et onze euros"],
    [8000, "quatre-vingts euros"],
    [8100, "quatre-vingt-un euros"],
    [9483, "quatre-vingt-quatorze euros et quatre-vingt-trois centimes"],
    [20000, "deux cents euros"],
    [20100, "deux cent un euros"],
    [56900, "cinq cent soixante-neuf euros"],
    [100000, "mille euros"],
    [123456, "mille deux cent trente-quatre euros et cinquante-six centimes"],
    [8000000, "quatre-vingt mille euros"],
    [20000000, "deux cent mille euros"],
    [100000000, "un million d’euros"],
    [100000100, "un million un euros"],
    [20000000000, "deux cents millions d’euros"],
    [-1250, "moins douze euros et cinquante centimes"],
    [-1, "moins un centime"],
  ])("%i cents are « %s »", (cents, words) => {
    expect(amountInWords(cents)).toBe(words);
  });
});
