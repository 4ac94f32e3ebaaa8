import { drawBand, LEFT, WIDTH } from "../../drawing/form.ts";
import { euros, longDate, shortDate } from "../../drawing/french.ts";
import { GREY } from "../../drawing/sheet.ts";
import { drawAddressee, drawSender, drawTable, drawText, drawTitle, otherPaper } from "./paper-parts.ts";

export const courtSummons = otherPaper("court-summons", "Convocation", (sheet, v) => {
  drawSender(sheet, ["Tribunal judiciaire de Valbrume", "Juge des contentieux de la protection", "RG n° 11-26-000412"]);
  drawAddressee(sheet, v);
  sheet.text(325, 200, "Valbrume, le 18 février 2026", { face: "serif", size: 11 });
  sheet.text(LEFT, 236, "Objet : convocation à l'audience", { face: "serifBold", size: 12 });
  const y = drawText(
    sheet,
    266,
    [
      "Madame, Monsieur,",
      "Vous êtes prié(e) de vous présenter à l'audience du jeudi 16 avril 2026 à 9 heures, salle B, pour l'affaire qui vous oppose à la SA HLM Le Toit Brumois.",
      "Demande : constat de la résiliation du bail, expulsion et paiement de la somme de 3 412,77 € au titre des loyers et charges impayés.",
      "Vous pouvez vous faire assister par un avocat. Si vous ne comparaissez pas, un jugement pourra être rendu sur les seuls éléments du demandeur.",
    ],
    true,
  );
  sheet.text(340, y + 20, "Le greffier", { face: "serif", size: 11 });
  sheet.signature("Greffe", { x: 345, y: y + 30, width: 120, height: 52 });
  sheet.stamp(150, y + 60, "TRIBUNAL JUDICIAIRE", ["GREFFE"], 36);
});

export const benefitStatement = otherPaper("benefit-statement", "Attestation", (sheet, v) => {
  drawSender(sheet, ["CAF du Val-de-Brume", "N° allocataire : 0 412 118", "www.caf.example"]);
  drawAddressee(sheet, v);
  drawTitle(sheet, 226, "ATTESTATION DE PAIEMENT ET DE QUOTIENT FAMILIAL");
  const birth = v["household.birthOn"];
  sheet.text(LEFT, 258, `Le directeur certifie que ${v["household.firstName"]} ${v["household.lastName"]},`, {
    size: 10.5,
  });
  sheet.text(LEFT, 273, `né(e) le ${birth && shortDate(birth)}, a droit pour mars 2026 aux prestations suivantes :`, {
    size: 10.5,
  });
  let y = drawBand(sheet, 292, "PRESTATIONS");
  y = drawTable(sheet, y, [
    ["Aide personnalisée au logement", euros(v.housingAidCents ?? 24811)],
    ["Allocations familiales avec conditions de ressources", "148,52 €"],
    ["Revenu de solidarité active", "412,09 €"],
    ["Quotient familial", "418"],
  ]);
  drawText(sheet, y + 30, ["Fait à Valbrume, le 2 avril 2026, pour servir et valoir ce que de droit."]);
});

export const taxNotice = otherPaper("tax-notice", "Avis d'impôt", (sheet, v) => {
  drawSender(sheet, ["DIRECTION GÉNÉRALE DES FINANCES", "Centre des finances publiques de Valbrume"]);
  drawAddressee(sheet, v);
  drawTitle(sheet, 226, "AVIS D'IMPÔT 2025 SUR LES REVENUS DE 2024");
  let y = drawTable(sheet, 250, [
    ["Numéro fiscal du déclarant 1", "00 00 000 000 412"],
    ["Référence de l'avis", "25 96 0000412 18"],
    ["Nombre de parts", "2,5"],
    ["Salaires et assimilés", "14 322"],
    ["Déduction 10 %", "- 1 432"],
    ["Revenu fiscal de référence", "12 890"],
    ["Impôt sur le revenu net", "0"],
  ]);
  y = drawText(sheet, y + 28, [
    "Vous n'êtes pas redevable de l'impôt. Conservez cet avis : il justifie de vos ressources.",
  ]);
  sheet.text(LEFT, 806, "1/1", { size: 8, color: GREY });
});

export const doctorsNote = otherPaper("doctors-note", "Certificat", (sheet, v) => {
  drawSender(sheet, [
    "Docteur Irène Vaubrac",
    "Médecine générale",
    "3 quai des Mariniers, 96120 Montbrisac - 01 99 00 27 18",
  ]);
  sheet.text(330, 150, "Montbrisac, le 12 mars 2026", { face: "serif", size: 11.5 });
  sheet.text(LEFT + WIDTH / 2, 210, "CERTIFICAT MÉDICAL", { face: "serifBold", size: 15, align: "center" });
  const birth = v["household.birthOn"];
  drawText(
    sheet,
    250,
    [
      `Je soussignée, docteur en médecine, certifie suivre ${v["household.firstName"]} ${v["household.lastName"]}, né(e) le ${birth && longDate(birth)}.`,
      "Son état de santé n'est pas compatible avec l'humidité de son logement. Un logement au rez-de-chaussée est souhaitable.",
      "Certificat remis en main propre pour faire valoir ce que de droit.",
    ],
    true,
  );
  sheet.signature("Docteur Vaubrac", { x: 350, y: 380, width: 140, height: 60 });
  sheet.stamp(140, 420, "DOCTEUR VAUBRAC", ["96 1 00000 0"], 36);
});

export const repaymentPlan = otherPaper("repayment-plan", "Plan d'apurement", (sheet, v) => {
  drawSender(sheet, ["Valbrume Habitat (OPH)", "Service contentieux - 01 99 00 80 20"]);
  drawAddressee(sheet, v);
  drawTitle(sheet, 226, "PLAN D'APUREMENT");
  let y = drawTable(sheet, 250, [
    ["Dette au 28/02/2026", euros(v.rentArrearsCents ?? 184020)],
    ["Nombre de mensualités", "24"],
    ["Mensualité en plus du loyer", "76,68 €"],
    ["Première échéance", "05/04/2026"],
  ]);
  y = drawText(sheet, y + 28, [
    "Le locataire s'engage à reprendre le paiement du loyer courant et à verser chaque mois la mensualité ci-dessus. À défaut, le plan est caduc.",
    "Fait à Valbrume, le 10 mars 2026.",
  ]);
  sheet.text(LEFT, y + 14, "Le locataire", { size: 10 });
  sheet.text(340, y + 14, "Pour le bailleur", { size: 10 });
  sheet.signature(`${v["household.lastName"]}`, { x: LEFT + 4, y: y + 24, width: 120, height: 52 });
  sheet.signature("Valbrume Habitat", { x: 344, y: y + 24, width: 120, height: 52 });
});

export const disabilityDecision = otherPaper("disability-decision", "Notification", (sheet, v) => {
  drawSender(sheet, [
    "Maison départementale de l'autonomie",
    "Commission des droits - 27 avenue du Moulin, 96000 Valbrume",
  ]);
  drawAddressee(sheet, v);
  sheet.text(325, 200, "Valbrume, le 6 mars 2026", { size: 10.5 });
  sheet.text(LEFT, 236, "Objet : notification de décision - allocation", { face: "bold", size: 11 });
  const y = drawText(sheet, 266, [
    "Madame, Monsieur,",
    "La commission des droits et de l'autonomie, réunie le 24 février 2026, a étudié votre demande d'allocation aux adultes handicapés.",
    "Elle vous accorde cette allocation du 1er mars 2026 au 28 février 2031, votre taux d'incapacité étant d'au moins 80 %.",
    "Cette décision peut être contestée dans un délai de deux mois.",
  ]);
  sheet.text(340, y + 20, "Le président de la commission", { size: 10.5 });
  sheet.signature("Commission des droits", { x: 345, y: y + 30, width: 120, height: 52 });
});

export const healthReview = otherPaper("health-review", "Bilan", (sheet, v) => {
  drawSender(sheet, ["Centre d'examens de santé de Valbrume", "8 rue du Bac, 96000 Valbrume"]);
  drawTitle(sheet, 120, "BILAN DE SANTÉ");
  sheet.text(LEFT, 156, `Nom : ${v["household.lastName"]}   Prénom : ${v["household.firstName"]}`, { size: 10.5 });
  sheet.text(LEFT, 172, "Date de l'examen : 04/02/2026", { size: 10.5 });
  const y = drawTable(sheet, 190, [
    ["Tension artérielle", "13 / 8"],
    ["Acuité visuelle", "10/10 - 9/10"],
    ["Audition", "sans particularité"],
    ["Glycémie à jeun", "0,94 g/l"],
  ]);
  drawText(sheet, y + 28, ["Conclusion : un suivi dentaire est conseillé. Prochain bilan dans cinq ans."]);
});

export const bankDetails = otherPaper("bank-details", "Relevé d'identité bancaire", (sheet, v) => {
  drawSender(sheet, ["Caisse Mutuelle de la Brume", "Agence de Montbrisac"]);
  drawTitle(sheet, 120, "RELEVÉ D'IDENTITÉ BANCAIRE");
  drawTable(sheet, 150, [
    ["Titulaire du compte", `${v["household.firstName"]} ${v["household.lastName"]}`],
    ["Domiciliation", "CM BRUME MONTBRISAC"],
    ["Banque - guichet - compte - clé", "00000 00000 00000000412 00"],
    ["Code BIC", "XXXXFR00"],
  ]);
});
