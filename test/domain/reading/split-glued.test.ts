import { describe, expect, it } from "vitest";
import { tokenize } from "../../../shared/domain/reading/fold-text.ts";
import { splitGlued } from "../../../shared/domain/reading/split-glued.ts";

describe("words of labels whose spaces were not read", () => {
  it.each([
    ["Findelamesure", "fin de la mesure"],
    ["Début delamesure", "debut de la mesure"],
    ["Adressedulogement", "adresse du logement"],
    ["Findelamesue", "fin de la mesue"],
  ])("are taken apart: %s", (text, words) => {
    expect(
      splitGlued(tokenize(text))
        .map(({ norm }) => norm)
        .join(" "),
    ).toBe(words);
  });

  it.each(["Delaporte", "Décompte", "Demande", "Conseille", "Accompagnement", "Villeneuve-d'Orbe"])(
    "stay whole where they are words or names of their own: %s",
    (text) => {
      expect(splitGlued(tokenize(text))).toEqual(tokenize(text));
    },
  );
});
