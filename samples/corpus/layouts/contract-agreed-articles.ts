import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawSignature, whoSigned } from "../form-signatures.ts";
import { isWoman, partnerBirthOn } from "../invent-people.ts";
import { writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { drawProse } from "./typesetting.ts";

const LEFT = 60;
const WIDTH = 475;
const SERIF = { face: "serif", size: 11, leading: 15, strong: { face: "serifBold" } } as const;

type Says = { say: (text: string, indent?: number) => void; skip: (points: number) => void };

function startAt(sheet: Sheet, y: number): Says & { at: () => number } {
  let at = y;
  return {
    say(text, indent = 0) {
      at = drawProse(sheet, { x: LEFT + indent, y: at, width: WIDTH - indent }, text, SERIF) + 4;
    },
    skip(points) {
      at += points;
    },
    at: () => at,
  };
}

function nameParty(v: Values): string {
  const woman = isWoman(v["household.firstName"]);
  const born = v["household.birthOn"]
    ? ` ${woman ? "née" : "né"} le ${writeDate(v["household.birthOn"], "worded")}`
    : "";
  const partner = v["household.coHolderFirstName"]
    ? ` et ${woman ? "M." : "Mme"} **${v["household.coHolderFirstName"]} ${v["household.coHolderLastName"]}**, ${woman ? "né" : "née"} le ${writeDate(partnerBirthOn(v), "worded")}`
    : "";
  const called = partner === "" ? `ci-après ${woman ? "dénommée" : "dénommé"}` : "ci-après dénommés";
  return `${woman ? "Mme" : "M."} **${v["household.firstName"]} ${v["household.lastName"]}**,${born}${partner}, demeurant ${v["household.address"]} à ${v["household.city"]} (${v["household.postalCode"]}), ${called} «\u00A0le ménage\u00A0»,`;
}

function drawFirstPage(sheet: Sheet, v: Values, head: Letterhead): void {
  sheet.text(LEFT, 44, head.name, { face: "serifBold", size: 11 });
  sheet.text(LEFT, 57, head.address, { face: "serif", size: 9 });
  sheet.line(LEFT, 64, LEFT + WIDTH, 64, 1);
  sheet.text(297, 96, "CONTRAT D'ACCOMPAGNEMENT", { face: "serifBold", size: 18, align: "center" });
  sheet.text(297, 114, nameScheme(v.scheme), { face: "serifItalic", size: 12, align: "center" });
  const numbers = [v.measureRef && `Mesure n° ${v.measureRef}`, v.reference && `Dossier n° ${v.reference}`];
  sheet.text(297, 131, numbers.filter((part) => part).join("   -   "), { face: "serif", size: 10, align: "center" });
  const { say, skip } = startAt(sheet, 160);
  say("Entre les soussignés :");
  say(nameParty(v), 18);
  say("d'une part,");
  say(`et l'organisme **${v.operator}**, représenté par **${v.worker}**, chargé de l'accompagnement,`, 18);
  say("d'autre part, il a été convenu ce qui suit.");
  skip(8);
  say("**Article 1 - Objet**");
  say(
    "Le présent contrat formalise l'accord du ménage et de l'organisme sur l'accompagnement décidé par la commission. Il repose sur la libre adhésion du ménage.",
  );
  skip(6);
  say("**Article 2 - Durée**");
  say(
    `L'accompagnement est conclu pour ${v.months} mois. Il prend effet le ${writeDate(v.startOn, "worded")} et s'achève le ${writeDate(v.endOn, "worded")}. Il ne peut être reconduit tacitement.`,
  );
  skip(6);
  say("**Article 3 - Buts poursuivis**");
  say("D'un commun accord, les parties retiennent les buts suivants :");
  for (const objective of v.objectives ?? []) say(`- ${objective}`, 18);
  skip(6);
  say("**Article 4 - Rencontres**");
  say(
    `Les parties se rencontrent selon le rythme suivant : ${v.visitRhythm}. Tout empêchement est signalé au moins vingt-quatre heures à l'avance.`,
  );
  sheet.text(LEFT, 812, "Paraphes :", { face: "serif", size: 9, color: GREY });
  sheet.text(LEFT + WIDTH, 812, "1 / 2", { face: "serif", size: 9, color: GREY, align: "right" });
}

function drawSecondPage(sheet: Sheet, v: Values, head: Letterhead): void {
  const { say, skip, at } = startAt(sheet, 66);
  say("**Article 5 - Engagements du ménage**");
  say(
    "Le ménage s'engage à honorer les rendez-vous, à communiquer les documents nécessaires (quittances, relevés, courriers du bailleur) et à effectuer les démarches décidées ensemble.",
  );
  skip(6);
  say("**Article 6 - Engagements de l'organisme**");
  say(
    "L'organisme s'engage à informer le ménage de ses droits, à le soutenir dans ses démarches et à respecter la confidentialité des échanges. Un bilan écrit est établi à l'issue de la mesure.",
  );
  skip(6);
  say("**Article 7 - Fin anticipée**");
  say("Chacune des parties peut mettre fin au contrat par écrit. La commission en est informée dans les huit jours.");
  skip(6);
  say("**Article 8 - Données personnelles**");
  say(
    "Les informations recueillies sont conservées deux ans après le dernier contact. Le ménage dispose d'un droit d'accès et de rectification auprès de l'organisme.",
  );
  skip(16);
  if (v.signedOn) say(`Fait en deux exemplaires à ${head.place}, le ${writeDate(v.signedOn, "worded")}.`);
  const y = at() + 12;
  const { first, second } = whoSigned(v);
  const couple = v["household.coHolderFirstName"] !== undefined;
  const names = [
    `${v["household.firstName"]} ${v["household.lastName"]}`,
    `${v["household.coHolderFirstName"]} ${v["household.coHolderLastName"]}`,
  ];
  sheet.text(LEFT, y, couple ? "Le ménage (chacun des titulaires) :" : "Le ménage :", { face: "serif", size: 11 });
  drawSignature(sheet, { x: LEFT, y: y + 8, width: 220, height: 84 }, names[0] ?? "", first);
  if (couple) drawSignature(sheet, { x: LEFT, y: y + 100, width: 220, height: 84 }, names[1] ?? "", second);
  sheet.text(LEFT + 250, y, "Pour l'organisme :", { face: "serif", size: 11 });
  const signer = v.professionalSigned ? head.signer : undefined;
  drawSignature(sheet, { x: LEFT + 250, y: y + 8, width: 220, height: 84 }, head.signer, signer);
  sheet.text(LEFT, 812, head.contact, { face: "serif", size: 9, color: GREY });
  sheet.text(LEFT + WIDTH, 812, "2 / 2", { face: "serif", size: 9, color: GREY, align: "right" });
}

/** A contract in serif articles over two pages: everything stands in sentences, each holder signs on the second. */
export const contractAgreedArticles: Layout = {
  kind: "contract",
  name: "contract-agreed-articles",
  title: "Contrat d'accompagnement",
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    if (v["household.lastName"] === undefined) return;
    drawFirstPage(sheet, v, head);
    sheet.nextPage();
    drawSecondPage(sheet, v, head);
  },
};
