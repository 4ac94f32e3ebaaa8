import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { isWoman } from "../invent-people.ts";
import { writeAmount, writeDate, writePhone } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";

const LEFT = 62;
const WIDTH = 470;
const BODY = { face: "serif", size: 11.5, leading: 16 } as const;

const HOMES = {
  tenant: "locataire",
  subtenant: "sous-locataire",
  owner: "propriétaire occupant",
  hosted: "hébergé chez un tiers",
  homeless: "sans logement",
  shelter: "accueilli en structure d'hébergement",
} as const;
const STAGES = {
  none: "Aucune procédure d'expulsion n'est engagée.",
  "notice-to-pay": "Un commandement de payer a été délivré.",
  summons: "L'assignation a été délivrée.",
  judgment: "Le jugement d'expulsion a été prononcé.",
  "order-to-leave": "Un commandement de quitter les lieux a été délivré.",
  "police-assistance": "Le concours de la force publique est demandé.",
} as const;
const AIMS = {
  access: "l'accès au logement",
  maintenance: "le maintien dans le logement",
  diagnostic: "un diagnostic",
} as const;

function tellMoney(v: Values): string {
  const money = (cents: number | undefined) => writeAmount(cents, "spaced");
  const parts = [`Les ressources mensuelles du ménage s'élèvent à ${money(v.monthlyIncomeCents)}.`];
  if (v.rentCents !== undefined)
    parts.push(
      `Le loyer charges comprises est de ${money(v.rentCents)}${v.housingAidCents === undefined ? "." : `, l'APL de ${money(v.housingAidCents)}.`}`,
    );
  if (v.rentArrearsCents !== undefined) parts.push(`La dette locative est de ${money(v.rentArrearsCents)}.`);
  if (v.otherDebtCents !== undefined) parts.push(`Les autres dettes s'élèvent à ${money(v.otherDebtCents)}.`);
  return parts.join(" ");
}

function tellHousehold(v: Values): string[] {
  const woman = isWoman(v["household.firstName"]);
  const who = `${woman ? "Madame" : "Monsieur"} ${v["household.firstName"]} ${v["household.lastName"]}`;
  const born = `${woman ? "née" : "né"} le ${writeDate(v["household.birthOn"], "worded")}`;
  const lives = `demeurant ${v["household.address"]}, ${v["household.postalCode"]} ${v["household.city"]}`;
  const first = `Je vous adresse la situation de ${who}, ${born}, ${lives}.`;
  const mobile = v["household.phone"] ? ` Joignable au ${writePhone(v["household.phone"])}.` : "";
  const family = `Le foyer compte ${v["household.adults"]} adulte(s) et ${v["household.children"]} enfant(s).`;
  const home =
    v.occupancy === undefined
      ? ""
      : ` Le ménage est ${HOMES[v.occupancy]}${v.landlord ? ` (bailleur : ${v.landlord})` : ""}.`;
  return [first + mobile, family + home];
}

/** A social worker's letter to the commission: everything is said in sentences. */
export const referrerLetter: Layout = {
  kind: "orientation",
  variant: "lettre",
  name: "referrer-letter",
  title: "Demande de mesure",
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 60, v["referrer.organisation"] ?? "", { face: "serifBold", size: 12.5 });
    sheet.text(LEFT, 75, head.address, { face: "serif", size: 10, color: GREY });
    sheet.text(LEFT, 96, `Affaire suivie par : ${v["referrer.contactName"]}, ${head.role}`, {
      face: "serif",
      size: 10.5,
    });
    sheet.text(LEFT, 110, `Tél. : ${writePhone(v["referrer.phone"])}`, { face: "serif", size: 10.5 });
    if (v["referrer.email"]) sheet.text(LEFT, 124, `Mél : ${v["referrer.email"]}`, { face: "serif", size: 10.5 });
    sheet.text(330, 156, "Secrétariat de la commission", { face: "serif", size: 11.5 });
    sheet.text(330, 186, `${head.place}, le ${writeDate(v.documentOn, "worded")}`, { face: "serif", size: 11.5 });
    sheet.text(LEFT, 218, `Objet : demande de mesure ${nameScheme(v.scheme)}`, { face: "serifBold", size: 11.5 });
    if (v.reference) sheet.text(LEFT, 234, `N/Réf. : ${v.reference}`, { face: "serif", size: 11.5 });
    sheet.text(LEFT, 264, "Madame, Monsieur,", { face: "serif", size: 11.5 });
    let y = 290;
    const paragraphs = [
      ...tellHousehold(v),
      `${tellMoney(v)}${v.evictionStage === undefined ? "" : ` ${STAGES[v.evictionStage]}`}`,
      v.requestKind === undefined ? "" : `La mesure demandée a pour objet ${AIMS[v.requestKind]}.`,
      `Motif de la demande : ${v.motive}`,
      "Je reste à votre disposition pour tout complément et vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.",
    ];
    for (const paragraph of paragraphs) if (paragraph) y = sheet.paragraph(LEFT, y, WIDTH, paragraph, BODY) + 7;
    sheet.text(LEFT, y + 24, "Le ménage,", { face: "serif", size: 11.5 });
    sheet.text(340, y + 24, head.signer, { face: "serif", size: 11.5 });
    const ink = (x: number) => ({ x, y: y + 34, width: 125, height: 50 });
    if (v.householdSigned) sheet.signature(`${v["household.firstName"]} ${v["household.lastName"]}`, ink(LEFT + 6));
    if (v.professionalSigned) sheet.signature(head.signer, ink(346));
  },
};
