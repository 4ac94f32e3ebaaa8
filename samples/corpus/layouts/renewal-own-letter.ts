import type { Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { isWoman } from "../invent-people.ts";
import { writeDate, writePhone } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { namePartner, signerOf, together } from "./naming.ts";
import { drawProse } from "./typesetting.ts";

const LEFT = 70;
const WIDTH = 455;
const RANKS = ["premier", "deuxième", "troisième", "quatrième"];
const WORDS = { face: "serif", size: 11.5 } as const;

function drawSender(sheet: Sheet, v: Values): void {
  const lines = [
    signerOf(v),
    v["household.address"],
    together(v["household.postalCode"], v["household.city"]),
    v["household.phone"] && `Tél. : ${writePhone(v["household.phone"])}`,
    v["household.email"],
  ];
  let y = 58;
  for (const line of lines) if (line) y = sheet.paragraph(LEFT, y, 340, line, { ...WORDS, leading: 14 }) + 1;
}

function tellRequest(v: Values, head: Letterhead): string[] {
  const woman = isWoman(v["household.firstName"]);
  const e = woman ? "e" : "";
  const born = v["household.birthOn"];
  const partner = namePartner(v);
  const withWhom = partner ? ` avec ${woman ? "mon conjoint" : "ma conjointe"}, ${partner}` : "";
  const birth = born ? `, né${e} le ${writeDate(born, "worded")}` : "";
  const number = v.measureRef ? ` (mesure n° ${v.measureRef})` : "";
  const rank = v.renewalRank === undefined ? "" : ` Ce serait le ${RANKS[v.renewalRank - 1]} renouvellement.`;
  return [
    "Madame, Monsieur,",
    `Je soussigné${e} ${signerOf(v)}${birth}, suis suivi${e}${withWhom} par ${head.signer}, de ${head.name}, dans le cadre d'une mesure ${nameScheme(v.scheme)}${number}.`,
    `Cet accompagnement doit s'arrêter le ${writeDate(v.endOn, "worded")}. Je vous demande de bien vouloir le prolonger de ${v.monthsRequested} mois.${rank}`,
    ...(v.motive ? [`Voici ce qu'en dit la personne qui me suit : « ${v.motive} »`] : []),
    "Cette aide m'est utile pour mes papiers et pour garder mon logement. Je m'engage à continuer à venir à tous les rendez-vous.",
    "Je vous remercie de l'attention que vous porterez à ma demande et vous prie d'agréer, Madame, Monsieur, mes salutations respectueuses.",
  ];
}

/** The household's own letter to the commission, typed at the association, with the worker's visa at its foot. */
export const renewalOwnLetter: Layout = {
  kind: "renewal",
  name: "renewal-own-letter",
  title: "Demande de prolongation",
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    if (v["household.lastName"] === undefined) return;
    drawSender(sheet, v);
    ["Commission d'accompagnement au logement", "Hôtel du Département", "96000 VALBRUME"].forEach((line, place) => {
      sheet.text(315, 160 + place * 14, line, WORDS);
    });
    if (v.documentOn) {
      const on = `${v["household.city"]}, le ${writeDate(v.documentOn, "worded")}`;
      sheet.text(315, 218, on, WORDS);
    }
    let y = 258;
    const say = (text: string) => {
      const style = { ...WORDS, leading: 16.5, strong: { face: "serifBold" } } as const;
      y = drawProse(sheet, { x: LEFT, y, width: WIDTH }, text, style) + 9;
    };
    say("**Objet : demande de prolongation de mon accompagnement**");
    if (v.reference) say(`Dossier n° ${v.reference}`);
    y += 6;
    for (const part of tellRequest(v, head)) say(part);
    sheet.text(LEFT, y + 16, `Vu, ${head.signer}`, WORDS);
    if (v.professionalSigned) sheet.signature(head.signer, { x: LEFT + 4, y: y + 24, width: 120, height: 42 });
    sheet.text(330, y + 16, signerOf(v), WORDS);
    if (v.householdSigned) sheet.signature(signerOf(v), { x: 336, y: y + 24, width: 120, height: 42 });
  },
};
