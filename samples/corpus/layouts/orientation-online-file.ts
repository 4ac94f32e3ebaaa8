import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Values } from "../../layouts/layout.ts";
import { writeAmount, writeCount, writeDate, writePhone } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { Flow } from "./flow.ts";
import { titleOf } from "./naming.ts";

const BLUE = rgb(0, 0, 0.57);
const UNANSWERED = "Non communiqué";

const REQUESTS = {
  access: "Accès à un logement",
  maintenance: "Maintien dans le logement",
  diagnostic: "Diagnostic préalable",
};
const STAYS = {
  tenant: "Locataire",
  subtenant: "Sous-locataire",
  owner: "Propriétaire",
  hosted: "Hébergé par un tiers (famille, amis)",
  homeless: "Sans domicile",
  shelter: "En structure d'hébergement",
};
const STAGES = {
  none: "Aucune procédure",
  "notice-to-pay": "Commandement de payer",
  summons: "Assignation",
  judgment: "Jugement d'expulsion",
  "order-to-leave": "Commandement de quitter les lieux",
  "police-assistance": "Concours de la force publique",
};
const DEFECTS = {
  indecent: "Logement indécent",
  unhealthy: "Logement insalubre",
  overcrowded: "Suroccupation",
  unsuitable: "Logement inadapté",
  "too-expensive": "Loyer trop élevé",
};

type Answer = readonly [question: string, answer: string | undefined];

function drawTitle(flow: Flow, title: string): void {
  flow.need(70);
  flow.skip(12);
  flow.say(title, { face: "bold", size: 13, color: BLUE });
  flow.sheet.line(flow.left, flow.y + 5, flow.right, flow.y + 5, 0.5, GREY);
  flow.skip(6);
}

/** Each question in bold, its answer on the line below, as sites for public forms print a file. */
function drawAnswers(flow: Flow, title: string, answers: readonly Answer[]): void {
  drawTitle(flow, title);
  for (const [question, answer] of answers) {
    flow.need(34);
    flow.skip(3);
    flow.say(question, { face: "bold", size: 8.5, leading: 12 });
    const said = answer !== undefined && answer !== "";
    flow.say(said ? answer : UNANSWERED, {
      size: 10,
      leading: 13.5,
      ...(!said && { face: "italic" as const, color: GREY }),
    });
  }
}

function askHousehold(v: Values): Answer[] {
  const couple = v["household.coHolderLastName"] !== undefined;
  const partner: Answer[] = [
    ["Nom du co-titulaire", v["household.coHolderLastName"]],
    ["Prénom du co-titulaire", v["household.coHolderFirstName"]],
  ];
  return [
    ["Civilité", titleOf(v["household.firstName"])],
    ["Nom de famille", v["household.lastName"]],
    ["Prénom", v["household.firstName"]],
    ["Date de naissance", writeDate(v["household.birthOn"], "worded")],
    ["La demande est-elle faite pour un couple ?", couple ? "Oui" : "Non"],
    ...(couple ? partner : []),
    ["Adresse (numéro, voie, complément)", v["household.address"]],
    ["Code postal", v["household.postalCode"]],
    ["Commune", v["household.city"]],
    ["Téléphone du ménage", writePhone(v["household.phone"])],
    ["Adresse électronique du ménage", v["household.email"]],
    ["Nombre d'adultes au foyer", writeCount(v["household.adults"])],
    ["Nombre d'enfants à charge", writeCount(v["household.children"])],
  ];
}

function drawFile(flow: Flow, v: Values): void {
  drawAnswers(flow, "Service à l'origine de la demande", [
    ["Organisme", v["referrer.organisation"]],
    ["Nom du travailleur social référent", v["referrer.contactName"]],
    ["Téléphone professionnel", writePhone(v["referrer.phone"])],
    ["Courriel professionnel", v["referrer.email"]],
  ]);
  drawAnswers(flow, "Ménage concerné", askHousehold(v));
  const defects = v.housingDefects?.map((defect) => DEFECTS[defect]).join(", ");
  drawAnswers(flow, "Logement actuel", [
    ["Quelle est la situation actuelle du ménage ?", v.occupancy && STAYS[v.occupancy]],
    ["Nom du bailleur", v.landlord],
    ["Difficultés rencontrées dans le logement (plusieurs réponses possibles)", defects ?? "Aucune"],
    ["Procédure d'expulsion : dernier acte reçu", v.evictionStage && STAGES[v.evictionStage]],
  ]);
  drawAnswers(flow, "Budget", [
    ["Ressources mensuelles du foyer", writeAmount(v.monthlyIncomeCents, "spaced")],
    ["Loyer mensuel, charges comprises", writeAmount(v.rentCents, "spaced")],
    ["Montant mensuel de l'aide au logement", writeAmount(v.housingAidCents, "spaced")],
    ["Montant de la dette de loyer", writeAmount(v.rentArrearsCents, "spaced")],
    ["Montant des autres dettes", writeAmount(v.otherDebtCents, "spaced")],
  ]);
  const followed = v.otherAccompaniment !== undefined;
  const follower: Answer[] = [["Lequel ?", v.otherAccompaniment]];
  drawAnswers(flow, "Demande", [
    ["Dispositif sollicité", nameScheme(v.scheme)],
    ["Objet de la demande", v.requestKind && REQUESTS[v.requestKind]],
    ["Le ménage bénéficie-t-il déjà d'un autre accompagnement ?", followed ? "Oui" : "Non"],
    ...(followed ? follower : []),
    ["Exposez la situation et les motifs de la demande", v.motive],
  ]);
}

/** A service's request made on a public site and printed from there: questions and answers, and nothing to sign. */
export const orientationOnlineFile: Layout = {
  kind: "orientation",
  variant: "fiche-orientation",
  name: "orientation-online-file",
  title: "Orientation vers un accompagnement",
  schemes: ["avdl", "iml"],
  neverBlank: true,
  draw(sheet: Sheet, v: Values): void {
    if (v["household.lastName"] === undefined) return;
    const flow = new Flow(sheet, { left: 56, width: 483, top: 48, bottom: 792 }, (page) => {
      sheet.text(539, 822, `Page ${page}`, { size: 8, color: GREY, align: "right" });
      sheet.text(56, 822, "Document généré par le site des démarches en ligne", { size: 8, color: GREY });
    });
    sheet.text(56, 44, "démarches en ligne", { face: "bold", size: 12, color: BLUE });
    sheet.text(539, 44, "Direction départementale des solidarités", { size: 9, align: "right" });
    flow.skip(12);
    flow.say("Fiche d'orientation vers un accompagnement au logement (AVDL, intermédiation locative)", {
      face: "bold",
      size: 16,
      leading: 20,
    });
    flow.skip(4);
    if (v.reference) flow.say(`Dossier nº ${v.reference}`, { size: 10.5 });
    if (v.documentOn) flow.say(`Déposé le ${writeDate(v.documentOn, "worded")}`, { size: 10.5 });
    flow.say("État : en construction", { size: 10.5, color: GREY });
    drawFile(flow, v);
  },
};
