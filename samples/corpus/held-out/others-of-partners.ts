import { rgb } from "pdf-lib";
import { GREY } from "../../drawing/sheet.ts";
import { drawSignature } from "../form-signatures.ts";
import { Flow } from "../layouts/flow.ts";
import { nameHolder, signerOf } from "../layouts/naming.ts";
import { paint } from "../layouts/typesetting.ts";
import { drawAddressee, drawSender, drawText, otherPaper } from "../other-papers/paper-parts.ts";
import { writeAmount, writeCount, writeDate, writePhone } from "../printed-values.ts";
import { drawPairs, type Pair } from "./paired-cells.ts";

const LEFT = 42;
const WIDTH = 511;

/** A household asks the fund for money to move in: its people, its budget and signatures, and no measure. */
export const movingInAid = otherPaper("moving-in-aid", "Demande d'aide financière", (sheet, v, head) => {
  const flow = new Flow(sheet, { left: LEFT, width: WIDTH, top: 40, bottom: 800 });
  paint(sheet, { x: LEFT, y: 36, width: WIDTH, height: 40 }, rgb(0.87, 0.92, 0.97));
  sheet.text(LEFT + 10, 53, "Fonds de solidarité pour le logement", { face: "bold", size: 12 });
  sheet.text(LEFT + 10, 68, "DEMANDE D'AIDE FINANCIÈRE À L'ACCÈS AU LOGEMENT", { size: 10 });
  const part = (title: string) => {
    flow.skip(20);
    sheet.text(LEFT, flow.y, title, { face: "bold", size: 10.5 });
    flow.skip(5);
  };
  const row = (share: number, ...pairs: readonly Pair[]) =>
    drawPairs(flow, pairs, share, { label: { size: 9 }, value: { size: 10 }, shaded: true });
  flow.y = 82;
  part("Le demandeur");
  row(0.3, ["Nom", v["household.lastName"]], ["Prénom", v["household.firstName"]]);
  row(0.2, ["Né(e) le", writeDate(v["household.birthOn"], "slashed")]);
  row(0.2, ["Adresse actuelle", `${v["household.address"]}, ${v["household.postalCode"]} ${v["household.city"]}`]);
  row(0.2, ["Téléphone", writePhone(v["household.phone"])]);
  row(0.6, ["Adultes", writeCount(v["household.adults"])], ["Enfants", writeCount(v["household.children"])]);
  row(0.4, ["Ressources mensuelles du foyer", writeAmount(v.monthlyIncomeCents, "spaced")]);
  part("Le logement à louer");
  row(0.2, ["Bailleur", "Valbrume Habitat (OPH)"]);
  row(0.3, ["Type", "T3, 62 m²"], ["Entrée prévue", "dans le mois"]);
  row(0.5, ["Loyer et charges", "512,40 €"], ["Aide au logement estimée", "238,00 €"]);
  part("Aides demandées");
  row(0.7, ["[X] Dépôt de garantie", "412,00 €"], ["[X] Premier loyer", "274,40 €"]);
  row(0.7, ["[ ] Assurance habitation", ""], ["[X] Mobilier de première nécessité", "300,00 €"]);
  part("Pièces jointes");
  flow.say("Pièce d'identité, trois derniers justificatifs de ressources, promesse de bail, devis, RIB du bailleur.", {
    size: 10,
  });
  flow.skip(26);
  sheet.text(LEFT, flow.y, `Fait à ${head.place}, le ${writeDate(v.documentOn, "slashed")}`, { size: 10 });
  const box = { y: flow.y + 8, width: WIDTH / 2, height: 74 };
  drawSignature(sheet, { ...box, x: LEFT }, "Le demandeur", signerOf(v));
  drawSignature(sheet, { ...box, x: LEFT + WIDTH / 2 }, "Le service instructeur", head.signer);
});

/** The platform for shelter offers a place: a session, a stay in months and who runs the house, and no measure. */
export const shelterPlace = otherPaper("shelter-place", "Orientation vers un hébergement", (sheet, v, head) => {
  drawSender(sheet, ["SIAO 96", "Pôle insertion - commission d'orientation", "siao@siao-brume.example"]);
  drawAddressee(sheet, v);
  sheet.text(325, 196, `Valbrume, le ${writeDate(v.documentOn, "worded")}`, { size: 10.5 });
  sheet.text(LEFT, 232, "Objet : orientation vers une place d'hébergement d'insertion", { face: "bold", size: 11 });
  const y = drawText(sheet, 262, [
    `${nameHolder(v)},`,
    "Votre demande d'hébergement a été examinée par la commission d'orientation du SIAO. Une place vous est proposée dans l'établissement suivant :",
    "CHRS Les Marronniers, 14 chemin de l'Étang, 96120 Montbrisac - chambre individuelle, séjour de six mois.",
    "Nous vous invitons à contacter l'établissement sous 48 heures au 01 99 00 61 20 pour convenir d'un entretien d'admission. Passé ce délai, la place sera attribuée à une autre personne.",
    "Un refus non motivé de votre part entraînera l'annulation de votre demande, qui pourra être renouvelée auprès de votre travailleur social.",
    "Veuillez agréer nos salutations distinguées.",
  ]);
  sheet.text(330, y + 20, "La coordinatrice du SIAO", { size: 10.5 });
  sheet.signature(head.signer, { x: 336, y: y + 28, width: 120, height: 42 });
  sheet.text(330, y + 84, head.signer, { size: 10.5 });
});

/** The minutes of a meeting of services about a household: who came and who does what until when, and no measure. */
export const caseMeeting = otherPaper("case-meeting", "Compte rendu de réunion", (sheet, v, head) => {
  sheet.text(LEFT, 52, head.name, { face: "serifBold", size: 12 });
  sheet.text(LEFT, 66, head.address, { face: "serif", size: 9.5, color: GREY });
  sheet.text(297, 112, "COMPTE RENDU DE RÉUNION PARTENARIALE", { face: "serifBold", size: 14, align: "center" });
  sheet.text(297, 130, `du ${writeDate(v.documentOn, "worded")}`, { face: "serif", size: 11, align: "center" });
  const before = drawText(
    sheet,
    166,
    [
      `Situation évoquée : ${nameHolder(v)}, ${v["household.city"]}.`,
      `Présents : ${head.signer} (${head.name}), Mme Vauquelin (école élémentaire), M. Dorval (service de tutelle), Mme Ruiz (PMI). Excusé : le service logement de la ville.`,
      "Rappel : la réunion a été demandée par l'école à la suite d'absences répétées des enfants depuis la rentrée.",
      "La famille indique des difficultés de transport et d'organisation le matin. Le contact avec l'enseignante est bon. Un rendez-vous médical est prévu le mois prochain.",
    ],
    true,
  );
  const flow = new Flow(sheet, { left: LEFT, width: WIDTH, top: 40, bottom: 800 });
  flow.y = before + 2;
  const look = { label: { face: "serif", size: 10.5 }, value: { face: "serif", size: 10.5 }, thickness: 0.6 } as const;
  const rows: Pair[] = [
    ["Qui fait quoi", "Pour quand"],
    ["École : point hebdomadaire avec les parents", "dès lundi"],
    ["PMI : visite à domicile pour le plus jeune", "sous quinze jours"],
    ["Service social : demande d'aide au transport", "fin du mois"],
  ];
  for (const pair of rows) drawPairs(flow, [pair], 0.7, look);
  const after = drawText(sheet, flow.y + 28, ["Prochaine rencontre dans deux mois, à l'école."], true);
  sheet.text(LEFT, after + 14, `Rédigé par ${head.signer}`, { face: "serifItalic", size: 10.5 });
});
