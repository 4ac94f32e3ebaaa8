import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { isWoman, partnerBirthOn } from "../invent-people.ts";
import { writeAmount, writeDate, writePhone } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { drawProse, paint } from "./typesetting.ts";

const LEFT = 64;
const WIDTH = 470;
const BLUE = rgb(0.1, 0.3, 0.55);

const REQUESTS = {
  access: "l'accès à un logement autonome",
  maintenance: "le maintien dans le logement",
  diagnostic: "un diagnostic de la situation au regard du logement",
};
const STAYS = {
  tenant: "locataire",
  subtenant: "sous-locataire",
  owner: "propriétaire de son logement",
  hosted: "hébergé chez un tiers",
  homeless: "sans logement à ce jour",
  shelter: "hébergé dans une structure",
};
const STAGES = {
  none: "Aucune procédure d'expulsion n'est engagée à ce jour.",
  "notice-to-pay": "Un commandement de payer a été signifié par commissaire de justice.",
  summons: "Une assignation devant le juge des contentieux de la protection a été délivrée.",
  judgment: "Le tribunal a rendu son jugement et prononcé la résiliation du bail.",
  "order-to-leave": "Un commandement de quitter les lieux a été délivré.",
  "police-assistance": "Le concours de la force publique est demandé.",
};
const DEFECTS = {
  indecent: "indécent",
  unhealthy: "insalubre",
  overcrowded: "suroccupé",
  unsuitable: "inadapté à la composition de la famille",
  "too-expensive": "trop onéreux au regard des ressources",
};

type Lines = (string | undefined)[];

function drawHead(sheet: Sheet, v: Values, head: Letterhead): number {
  paint(sheet, { x: LEFT, y: 36, width: 6, height: 44 }, BLUE);
  sheet.text(LEFT + 14, 48, v["referrer.organisation"] ?? head.name, { face: "bold", size: 12, color: BLUE });
  sheet.text(LEFT + 14, 62, head.address, { size: 8.5 });
  sheet.text(LEFT + 14, 74, head.contact, { size: 8.5 });
  const to = ["Espace Ressource Logement", "Commission ASLL", "Hôtel du Département", "96000 VALBRUME"];
  to.forEach((line, place) => {
    sheet.text(340, 116 + place * 13, line, { face: "serif", size: 11 });
  });
  const follow: Lines = [
    v["referrer.contactName"] && `Affaire suivie par : ${v["referrer.contactName"]}`,
    v["referrer.phone"] && `Ligne directe : ${writePhone(v["referrer.phone"])}`,
    v["referrer.email"] && `Courriel : ${v["referrer.email"]}`,
    v.reference && `Nos réf. : ${v.reference}`,
  ];
  let y = 108;
  for (const line of follow) {
    if (!line) continue;
    sheet.paragraph(LEFT, y, 260, line, { size: 8, color: GREY });
    y += 12;
  }
  if (v.documentOn)
    sheet.text(340, 190, `${head.place}, le ${writeDate(v.documentOn, "worded")}`, { face: "serif", size: 11 });
  return 216;
}

/** Who they are and how to reach them, as the letter's first paragraph. */
function introduce(v: Values): string {
  const woman = isWoman(v["household.firstName"]);
  const partner = v["household.coHolderFirstName"];
  const born = v["household.birthOn"] && `, ${woman ? "née" : "né"} le ${writeDate(v["household.birthOn"], "worded")}`;
  const and = partner
    ? `, ainsi que de ${woman ? "son conjoint, M." : "sa conjointe, Mme"} **${partner} ${v["household.coHolderLastName"]}** (${woman ? "né" : "née"} le ${writeDate(partnerBirthOn(v), "worded")})`
    : "";
  const call = v["household.phone"] ? ` Téléphone : ${writePhone(v["household.phone"])}.` : "";
  const mail = v["household.email"] ? ` Adresse électronique : ${v["household.email"]}.` : "";
  return `Je me permets d'attirer votre attention sur la situation de ${woman ? "Madame" : "Monsieur"} **${v["household.firstName"]} ${v["household.lastName"]}**${born ?? ""}${and}, demeurant **${v["household.address"]}, ${v["household.postalCode"]} ${v["household.city"]}**.${call}${mail}`;
}

function describeFamily(v: Values): string {
  const { "household.adults": adults, "household.children": children } = v;
  const young = children === 0 ? "sans enfant à charge" : `et ${children} enfant${(children ?? 0) > 1 ? "s" : ""}`;
  const owner = v.landlord ? ` (bailleur : ${v.landlord})` : "";
  const stay = v.occupancy ? `Le ménage est ${STAYS[v.occupancy]}${owner}.` : "";
  const faults = (v.housingDefects ?? []).map((defect) => DEFECTS[defect]).join(", ");
  const state = faults ? ` Le logement est ${faults}.` : "";
  return `Le foyer se compose de ${adults} adulte${(adults ?? 0) > 1 ? "s" : ""} ${young}. ${stay}${state}`;
}

/** The month's money in a small table without rules at its sides. */
function drawBudget(sheet: Sheet, top: number, v: Values): number {
  const rows = (
    [
      ["Ressources mensuelles du foyer", v.monthlyIncomeCents],
      ["Loyer mensuel, charges comprises", v.rentCents],
      ["Aide personnalisée au logement (APL)", v.housingAidCents],
      ["Dette locative à ce jour", v.rentArrearsCents],
      ["Autres dettes connues", v.otherDebtCents],
    ] as const
  ).filter(([, cents]) => cents !== undefined);
  let y = top;
  sheet.line(LEFT + 30, y, LEFT + 400, y, 0.9, BLUE);
  for (const [label, cents] of rows) {
    sheet.text(LEFT + 34, y + 12, label, { face: "serif", size: 10.5 });
    sheet.text(LEFT + 394, y + 12, writeAmount(cents, "spaced") ?? "", { face: "serif", size: 10.5, align: "right" });
    y += 16;
    sheet.line(LEFT + 30, y, LEFT + 400, y, 0.3, GREY);
  }
  return y + 20;
}

function drawClose(sheet: Sheet, y: number, v: Values, head: Letterhead): void {
  sheet.text(360, y, `${head.role},`, { face: "serif", size: 11 });
  if (v.professionalSigned) sheet.signature(head.signer, { x: 365, y: y + 6, width: 120, height: 36 });
  sheet.text(360, y + 54, head.signer, { face: "serif", size: 11 });
  sheet.text(LEFT, y + 6, "Vu et accepté par le ménage :", { face: "serif", size: 10.5 });
  const who = `${v["household.firstName"]} ${v["household.lastName"]}`;
  if (v.householdSigned) sheet.signature(who, { x: LEFT + 10, y: y + 12, width: 120, height: 38 });
}

/** A service's letter in serif, with the budget as a small table in the middle and the household's agreement below. */
export const orientationLandlordLetter: Layout = {
  kind: "orientation",
  variant: "lettre",
  name: "orientation-landlord-letter",
  title: "Demande d'accompagnement",
  schemes: ["asll-ful"],
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    let y = drawHead(sheet, v, head);
    if (v["household.lastName"] === undefined) return;
    const say = (text: string) => {
      y =
        drawProse(sheet, { x: LEFT, y, width: WIDTH }, text, {
          face: "serif",
          size: 11,
          strong: { face: "serifBold" },
        }) + 6;
    };
    const aim = v.requestKind ? ` - ${REQUESTS[v.requestKind]}` : "";
    say(`**Objet :** demande d'accompagnement social lié au logement${aim}`);
    say(`**Dispositif :** ${nameScheme(v.scheme)}`);
    y += 6;
    say("Madame, Monsieur,");
    say(introduce(v));
    say(describeFamily(v));
    say("Les éléments financiers recueillis lors de l'entretien sont les suivants :");
    y = drawBudget(sheet, y - 8, v);
    if (v.evictionStage) say(STAGES[v.evictionStage]);
    if (v.otherAccompaniment) say(`Autre accompagnement en cours : ${v.otherAccompaniment}.`);
    if (v.motive) say(v.motive);
    say("Je sollicite donc la mise en place d'une mesure et reste à votre disposition pour une rencontre tripartite.");
    say("Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.");
    drawClose(sheet, Math.max(y + 10, 610), v, head);
  },
};
