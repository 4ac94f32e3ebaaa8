import { rgb } from "pdf-lib";
import { GREY } from "../../drawing/sheet.ts";
import { nameHolder, signerOf, tellHome } from "../layouts/naming.ts";
import { drawRuled } from "../layouts/others-certificates.ts";
import { paint } from "../layouts/typesetting.ts";
import { drawAddressee, drawSender, drawText, drawTitle, otherPaper } from "../other-papers/paper-parts.ts";
import { writeAmount, writeDate } from "../printed-values.ts";

const LEFT = 42;

/** The commission for the prevention of evictions asks a household to come: arrears and a session, and no measure. */
export const evictionHearing = otherPaper("eviction-hearing", "Invitation à la commission", (sheet, v, head) => {
  drawSender(sheet, [
    "Préfecture du Val-de-Brume",
    "Commission de coordination des actions de prévention des expulsions locatives",
    "2 place de la Préfecture, 96000 VALBRUME",
  ]);
  drawAddressee(sheet, v);
  sheet.text(325, 200, `Valbrume, le ${writeDate(v.documentOn, "worded")}`, { size: 10.5 });
  sheet.text(LEFT, 240, "Objet : examen de votre situation locative", { face: "bold", size: 11 });
  const debt = writeAmount(v.rentArrearsCents ?? 184250, "spaced");
  const y = drawText(sheet, 270, [
    "Madame, Monsieur,",
    `Votre bailleur, ${v.landlord ?? "Valbrume Habitat (OPH)"}, nous a signalé une dette de loyer de ${debt} pour le logement situé ${tellHome(v)}.`,
    "La commission examinera votre situation lors de sa prochaine réunion. Vous pouvez y être entendu, seul ou avec la personne de votre choix. Il vous suffit d'appeler le secrétariat au 01 99 00 31 20.",
    "Afin de préparer cet échange, merci de nous adresser vos trois dernières quittances, vos justificatifs de ressources et, si vous en avez un, le plan d'apurement conclu avec le bailleur.",
    "Nous vous conseillons de reprendre sans attendre le paiement du loyer courant, et de vous rapprocher du service social de votre secteur.",
    "Veuillez agréer, Madame, Monsieur, l'expression de nos salutations distinguées.",
  ]);
  sheet.text(330, y + 16, "Pour le préfet, le secrétaire de la commission", { size: 10.5 });
  sheet.signature(head.signer, { x: 340, y: y + 24, width: 120, height: 44 });
  sheet.text(LEFT, 806, "Copie : bailleur, caisse d'allocations familiales", { size: 8, color: GREY });
});

/** A conciliator writes down what landlord and tenant have agreed on: aims, dates and signatures, and no measure. */
export const conciliationRecord = otherPaper("conciliation-record", "Constat d'accord", (sheet, v, head) => {
  sheet.text(297, 60, "CONCILIATEUR DE JUSTICE", { face: "serifBold", size: 13, align: "center" });
  sheet.text(297, 76, "près le tribunal de proximité de Valbrume", { face: "serif", size: 11, align: "center" });
  drawTitle(sheet, 130, "CONSTAT D'ACCORD");
  const before = drawText(
    sheet,
    170,
    [
      `À la permanence tenue en mairie de ${v["household.city"]}, se sont présentés devant nous :`,
      `d'une part, ${v.landlord ?? "SCI Les Glycines"}, bailleur ;`,
      `d'autre part, ${nameHolder(v)}, demeurant ${tellHome(v)}, locataire.`,
      "Les parties s'opposaient au sujet d'un retard de loyers et de travaux non exécutés. Après avoir été entendues, elles sont convenues de ce qui suit :",
    ],
    true,
  );
  const y = drawRuled(
    sheet,
    before,
    [0.12, 0.58, 0.3],
    [
      ["N°", "Engagement", "Délai"],
      ["1", "Le locataire règle 60,00 € par mois en plus du loyer", "jusqu'à extinction"],
      ["2", "Le bailleur fait remplacer le chauffe-eau", "trente jours"],
      ["3", "Le bailleur remet les quittances acquittées", "huit jours"],
    ],
  );
  const after = drawText(
    sheet,
    y + 26,
    [
      "Chaque partie reconnaît avoir reçu un exemplaire du présent constat, dont l'original sera déposé au greffe. L'une ou l'autre peut en demander l'homologation au juge.",
      `Fait à ${head.place}, le ${writeDate(v.documentOn, "worded")}`,
    ],
    true,
  );
  for (const [x, words, signer] of [
    [LEFT, "Le bailleur", "M. Castelnau"],
    [215, "Le locataire", signerOf(v)],
    [390, "Le conciliateur", head.signer],
  ] as const) {
    sheet.text(x, after + 12, words, { face: "serif", size: 10.5 });
    sheet.signature(signer, { x, y: after + 20, width: 120, height: 44 });
  }
});

/** The family fund asks for papers before it can go on paying the housing aid: a deadline, and no measure. */
export const missingPapers = otherPaper("missing-papers", "Demande de pièces", (sheet, v) => {
  paint(sheet, { x: LEFT, y: 40, width: 52, height: 40 }, rgb(0.1, 0.3, 0.6));
  sheet.text(LEFT + 26, 65, "CAF", { face: "bold", size: 17, color: rgb(1, 1, 1), align: "center" });
  sheet.text(LEFT + 62, 58, "Caisse d'allocations familiales du Val-de-Brume", { size: 9.5 });
  sheet.text(LEFT + 62, 71, "96905 VALBRUME CEDEX 9", { size: 9.5 });
  drawAddressee(sheet, v, 140);
  sheet.text(LEFT, 140, "N° allocataire : 0417725", { size: 10 });
  sheet.text(LEFT, 154, `Le ${writeDate(v.documentOn, "slashed")}`, { size: 10 });
  sheet.text(LEFT, 230, "Objet : votre aide au logement - documents à nous transmettre", { face: "bold", size: 11 });
  const y = drawText(sheet, 262, [
    "Bonjour,",
    "Nous étudions votre droit à l'aide au logement. Pour continuer, nous avons besoin des documents suivants :",
    "[X] l'attestation de loyer remplie et signée par votre bailleur",
    "[X] la copie complète de votre bail",
    "[  ] votre relevé d'identité bancaire",
    "[X] la déclaration de situation, datée et signée",
    "Sans réponse de votre part dans un délai de trente jours, le versement de l'aide sera suspendu.",
    `Loyer déclaré à ce jour : ${writeAmount(v.rentCents ?? 48720, "spaced")} par mois, charges comprises.`,
    "Vous pouvez déposer ces documents dans votre espace « Mon compte » ou les envoyer à l'adresse ci-dessus.",
    "Votre caisse d'allocations familiales",
  ]);
  sheet.line(LEFT, y + 10, LEFT + 511, y + 10, 0.4, GREY);
  sheet.text(LEFT, y + 24, "La loi rend passible de pénalités quiconque se rend coupable de fausse déclaration.", {
    size: 8,
    color: GREY,
  });
});
