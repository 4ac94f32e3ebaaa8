import { bilanNarrative } from "../layouts/bilan-narrative.ts";
import { bilanTable } from "../layouts/bilan-table.ts";
import { contractArticles } from "../layouts/contract-articles.ts";
import { contractTable } from "../layouts/contract-table.ts";
import { decisionLetter } from "../layouts/decision-letter.ts";
import { decisionTable } from "../layouts/decision-table.ts";
import { orientationNavette } from "../layouts/orientation-navette.ts";
import { orientationTable } from "../layouts/orientation-table.ts";
import { bouveret } from "../stories/bouveret.ts";
import { corvisier, hamdaoui } from "../stories/ending.ts";
import { lestrade } from "../stories/lestrade.ts";
import { CAIRN, CCAS, MDS, VAL_DE_BRUME } from "../stories/letterheads.ts";
import { vasselin } from "../stories/vasselin.ts";
import { GREY_SCAN, review, type Sheet } from "./sheet-to-make.ts";

/** Uploaded pages of ASELL courte durée, from request to bilan. */
export const ASELL_SHEETS: readonly Sheet[] = [
  {
    name: "orientation-lestrade.png",
    about: "fiche d'orientation, PNG net à 150 points par pouce",
    layout: orientationTable,
    values: lestrade.orientation,
    head: CCAS,
    wear: { dpi: 150 },
  },
  {
    name: "notification-lestrade.pdf",
    about: "notification de décision, PDF avec son texte",
    layout: decisionLetter,
    values: lestrade.decision,
    head: VAL_DE_BRUME,
  },
  {
    name: "contrat-lestrade.pdf",
    about: "contrat, PDF numérisé (image), tourné de 1°",
    layout: contractTable,
    values: lestrade.contract,
    head: CAIRN,
    wear: { dpi: 200, angle: 1, noise: 3, quality: 50 },
    expect: { anyOrder: true },
  },
  {
    name: "contrat-lestrade-seconde-numerisation.jpg",
    about: "le même contrat, numérisé une seconde fois",
    layout: contractTable,
    values: lestrade.contract,
    head: CAIRN,
    wear: { dpi: 150, angle: -1, paper: 240, noise: 3, quality: 60 },
    expect: { ...review("same-content"), anyOrder: true },
  },
  {
    name: "orientation-bouveret.jpg",
    about: "fiche d'orientation sur fond gris, tournée de -2°",
    layout: orientationTable,
    values: bouveret.orientation,
    head: MDS,
    wear: { ...GREY_SCAN, angle: -2 },
  },
  {
    name: "releve-decision-bouveret.jpg",
    about: "relevé de décision, bruit, 150 points par pouce",
    layout: decisionTable,
    values: bouveret.decision,
    head: VAL_DE_BRUME,
    wear: { dpi: 150, noise: 9, quality: 55 },
  },
  {
    name: "contrat-bouveret.jpg",
    about: "contrat couché (90°)",
    layout: contractTable,
    values: bouveret.contract,
    head: CAIRN,
    wear: { dpi: 200, quarterTurns: 1, noise: 2 },
  },
  {
    name: "bilan-final-bouveret.jpg",
    about: "bilan final, tourné de 3°, artefacts JPEG",
    layout: bilanTable,
    values: bouveret.bilan,
    head: CAIRN,
    wear: { dpi: 200, angle: 3, quality: 28 },
  },
  {
    name: "fiche-navette-vasselin.jpg",
    about: "fiche navette en deux colonnes, bruit",
    layout: orientationNavette,
    values: vasselin.orientation,
    head: MDS,
    wear: { dpi: 200, angle: 0.6, noise: 5, quality: 45 },
  },
  {
    name: "notification-vasselin.png",
    about: "notification de décision, PNG à 200 points par pouce",
    layout: decisionLetter,
    values: vasselin.decision,
    head: VAL_DE_BRUME,
    wear: { dpi: 200 },
  },
  {
    name: "contrat-vasselin.jpg",
    about: "contrat à 300 points par pouce",
    layout: contractTable,
    values: vasselin.contract,
    head: CAIRN,
    wear: { dpi: 300, angle: -0.5, quality: 38 },
  },
  {
    name: "bilan-rupture-vasselin.pdf",
    about: "bilan de rupture sans signature du ménage, PDF numérisé",
    layout: bilanNarrative,
    values: vasselin.bilan,
    head: CAIRN,
    wear: { ...GREY_SCAN, angle: 1.5 },
  },
  {
    name: "releve-decision-hamdaoui.pdf",
    about: "relevé de décision, PDF avec son texte",
    layout: decisionTable,
    values: hamdaoui.decision,
    head: VAL_DE_BRUME,
  },
  {
    name: "contrat-hamdaoui.jpg",
    about: "contrat, artefacts JPEG",
    layout: contractTable,
    values: hamdaoui.contract,
    head: MDS,
    wear: { dpi: 200, angle: -1.2, noise: 2, quality: 30 },
  },
  {
    name: "releve-decision-corvisier.jpg",
    about: "relevé de décision, 150 points par pouce",
    layout: decisionTable,
    values: corvisier.decision,
    head: VAL_DE_BRUME,
    wear: { dpi: 150, angle: 1, quality: 60 },
  },
  {
    name: "contrat-corvisier.pdf",
    about: "contrat en articles de deux pages, PDF numérisé",
    layout: contractArticles,
    values: corvisier.contract,
    head: CAIRN,
    wear: { dpi: 200, angle: 0.7, noise: 2, quality: 45 },
  },
];
