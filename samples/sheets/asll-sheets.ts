import { contractArticles } from "../layouts/contract-articles.ts";
import { decisionLetter } from "../layouts/decision-letter.ts";
import { decisionTable } from "../layouts/decision-table.ts";
import { orientationLetter } from "../layouts/orientation-letter.ts";
import { renewalForm } from "../layouts/renewal-form.ts";
import { delahaute } from "../stories/delahaute.ts";
import { CAIRN, SAONE_ET_LOIRE, TAS } from "../stories/letterheads.ts";
import { petitjean } from "../stories/petitjean.ts";
import { GREY_SCAN, review, type Sheet } from "./sheet-to-make.ts";

/** Uploaded pages of the ASLL of Saône-et-Loire. */
export const ASLL_SHEETS: readonly Sheet[] = [
  {
    name: "demande-asll-petitjean.pdf",
    about: "demande en forme de lettre, PDF avec son texte (le même fichier arrive aussi par courriel)",
    layout: orientationLetter,
    values: petitjean.orientation,
    head: TAS,
    expect: { anyOrder: true },
  },
  {
    name: "releve-decision-petitjean.jpg",
    about: "relevé de décision, tourné de 2°",
    layout: decisionTable,
    values: petitjean.decision,
    head: SAONE_ET_LOIRE,
    wear: { dpi: 200, angle: 2, noise: 2, quality: 50 },
  },
  {
    name: "contrat-petitjean.tif",
    about: "contrat de deux pages, TIFF noir et blanc",
    layout: contractArticles,
    values: petitjean.contract,
    head: TAS,
    wear: { dpi: 200 },
  },
  {
    name: "demande-renouvellement-petitjean.jpg",
    about: "demande de renouvellement, fond gris",
    layout: renewalForm,
    values: petitjean.renewal,
    head: CAIRN,
    wear: { ...GREY_SCAN, angle: -1 },
  },
  {
    name: "decision-renouvellement-petitjean.pdf",
    about: "notification du premier renouvellement, PDF avec son texte",
    layout: decisionLetter,
    values: petitjean.renewalDecision,
    head: SAONE_ET_LOIRE,
  },
  {
    name: "releve-3e-renouvellement-delahaute.jpg",
    about: "troisième renouvellement accordé sur le papier : la règle ne le permet pas",
    layout: decisionTable,
    values: delahaute.thirdRenewalDecision,
    head: SAONE_ET_LOIRE,
    wear: { dpi: 200, angle: 0.8, noise: 3, quality: 50 },
    expect: review("renewal-beyond-rule"),
  },
];
