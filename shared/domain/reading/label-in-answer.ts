import type { Label } from "./label.ts";
import { bottomOf, type Cell, type Row } from "./sheet.ts";

/** Who accompanies already, by what they are called: « Référent RSA », « Référente PLIE », « Suivi ASE », « Mandataire … ». */
const ALREADY =
  /^\W*(?:référent|suivi|accompagnement|mesure|éducat|mandataire|curatel|tutel|conseill|intervenant)[\p{L}()]*\s+(?:uni(?:que)?\s+)?(?:RSA|PLIE|ASE|AEMO|AESF|AGBF|AED|MASP|MAJ|SPIP|PJJ|CMP|insertion|emploi|judiciaire|éducati|budg[ée]taire|familiale?)/iu;

/**
 * « Autre accompagnement | Référent RSA : Mission locale »: the answer to who accompanies the household already begins as a
 * label does; it is one thing with what follows its colon, and nobody of this paper.
 */
export function namesInAnswer(rows: readonly Row[], labels: ReadonlyMap<Cell, readonly Label[]>): Cell[] {
  return rows.flatMap(({ items, index }) =>
    items.flatMap((asking, at) => {
      if (asking.type !== "cell") return [];
      const label = labels.get(asking)?.at(-1);
      if (label?.role !== "other-accompaniment" || label.valueStart < asking.text.length) return [];
      const beside = items[at + 1];
      const below = rows[index + 1]?.items.find(
        (item) =>
          Math.abs(item.box.left - asking.box.left) < 0.02 &&
          item.box.top - bottomOf(asking.box) < 2 * asking.box.height,
      );
      const answer = beside ?? below;
      if (answer?.type !== "cell" || !ALREADY.test(answer.text)) return [];
      return [answer];
    }),
  );
}
