import { GREY, type Sheet } from "../../drawing/sheet.ts";
import { BILAN, OUTCOME } from "../../layouts/choices.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoice } from "../form-marks.ts";
import { drawSignature } from "../form-signatures.ts";
import { writeCount, writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { setText } from "./flow.ts";
import { signerOf, together } from "./naming.ts";
import { fillPlace } from "./typesetting.ts";

const LEFT = 50;
const RIGHT = 545;
/** Where answers begin on the line of their question. */
const ANSWER = 268;

/** A numbered question with its answer on a rule at the right. Gives the next question's baseline. */
function ask(sheet: Sheet, y: number, question: string, answer: string | undefined): number {
  sheet.text(LEFT, y, question, { size: 9.5 });
  sheet.line(ANSWER, y + 3, RIGHT, y + 3, 0.4, GREY);
  fillPlace(sheet, { x: ANSWER + 4, y: y - 15, width: RIGHT - ANSWER - 8, height: 21 }, answer, { size: 10.5 });
  return y + 21.5;
}

/** Words of which one is ringed with a pen, below their question. */
function askRing<T extends string>(
  sheet: Sheet,
  y: number,
  question: string,
  choices: readonly (readonly [T, string])[],
  chosen: T | undefined,
): number {
  sheet.text(LEFT, y, question, { size: 9.5 });
  let x = LEFT + 24;
  for (const [value, words] of choices)
    x = drawChoice(sheet, { x, y: y + 19 }, words, { chosen: chosen === value, mark: "circled", size: 10 }) + 24;
  return y + 44;
}

/** A question whose answer is written on ruled lines below it, one line of text on each. */
function askLines(
  sheet: Sheet,
  y: number,
  question: string,
  asked: { lines: number; answer: string | undefined },
): number {
  const { lines: count, answer } = asked;
  sheet.text(LEFT, y, question, { size: 9.5 });
  for (let line = 1; line <= count; line += 1)
    sheet.line(LEFT + 18, y + line * 16 + 7, RIGHT, y + line * 16 + 7, 0.4, GREY);
  let size = 10.5;
  const wrap = () => setText(sheet, answer ?? "", RIGHT - LEFT - 26, { size, filled: true }).lines;
  while (wrap().length > count && size > 6.5) size -= 0.5;
  if (wrap().length > count) throw new Error(`a text does not fit on ${count} lines: ${answer}`);
  wrap().forEach((line, place) => {
    sheet.text(LEFT + 22, y + (place + 1) * 16 + 4, line, { size, filled: true });
  });
  return y + count * 16 + 27;
}

function askAll(sheet: Sheet, top: number, v: Values): number {
  let y = ask(sheet, top, "1. Nom de la personne accompagnée", v["household.lastName"]);
  y = ask(sheet, y, "2. Prénom", v["household.firstName"]);
  y = ask(sheet, y, "3. Date de naissance", writeDate(v["household.birthOn"], "slashed"));
  const partner = together(v["household.coHolderFirstName"], v["household.coHolderLastName"]);
  y = ask(sheet, y, "4. Prénom et nom du co-titulaire (s'il y en a un)", partner);
  y = ask(sheet, y, "5. Numéro de la mesure", v.measureRef);
  y = ask(sheet, y, "6. Type d'accompagnement", nameScheme(v.scheme));
  y = askRing(sheet, y, "7. De quel bilan s'agit-il ? (entourez)", BILAN, v.bilanKind);
  y = ask(sheet, y, "8. Date de début de la mesure", writeDate(v.startOn, "slashed"));
  y = ask(sheet, y, "9. Date de fin (en cas de rupture : fin réelle)", writeDate(v.endOn, "slashed"));
  y = ask(sheet, y, "10. Combien de rencontres en tout ?", writeCount(v.visitsDone));
  y = ask(sheet, y, "11. Parmi elles, combien au domicile ?", writeCount(v.homeVisitsDone));
  y = askRing(sheet, y, "12. Les objectifs du contrat sont-ils atteints ? (entourez)", OUTCOME, v.outcome);
  const reason = { lines: 4, answer: v.reason };
  y = askLines(sheet, y, "13. En cas de rupture uniquement, quelle en est la raison ?", reason);
  const advice = { lines: 4, answer: v.recommendations };
  y = askLines(sheet, y, "14. Que préconisez-vous pour la suite ?", advice);
  return askLines(sheet, y, "15. Qui prend le relais ?", { lines: 1, answer: v.relay });
}

/** A département's questionnaire on the end of a measure: fifteen numbered questions, answers on rules, words ringed. */
export const bilanQuestionnaire: Layout = {
  kind: "bilan",
  name: "bilan-questionnaire",
  title: "Bilan d'accompagnement",
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 46, "Bilan d'accompagnement lié au logement", { face: "bold", size: 16 });
    sheet.text(LEFT, 61, "Questionnaire à remplir par l'organisme et à renvoyer au service logement", { size: 9.5 });
    sheet.text(LEFT, 76, `Organisme : ${head.name}`, { face: "bold", size: 9.5 });
    sheet.line(LEFT, 84, RIGHT, 84, 1.4);
    let y = askAll(sheet, 106, v);
    sheet.text(LEFT, y, "Fait à", { size: 9.5 });
    fillPlace(sheet, { x: LEFT + 32, y: y - 14, width: 180, height: 20 }, v.signedOn && head.place);
    sheet.line(LEFT + 30, y + 3, LEFT + 214, y + 3, 0.4, GREY);
    sheet.text(LEFT + 222, y, "le", { size: 9.5 });
    fillPlace(sheet, { x: LEFT + 238, y: y - 14, width: 110, height: 20 }, writeDate(v.signedOn, "slashed"));
    sheet.line(LEFT + 235, y + 3, LEFT + 350, y + 3, 0.4, GREY);
    y += 14;
    const half = (RIGHT - LEFT) / 2 - 5;
    const box = { y, width: half, height: 70 };
    drawSignature(sheet, { ...box, x: LEFT }, "Signature du ménage", v.householdSigned ? signerOf(v) : undefined);
    const signer = v.professionalSigned ? head.signer : undefined;
    drawSignature(sheet, { ...box, x: LEFT + half + 10 }, "Signature de l'intervenant", signer);
  },
};
