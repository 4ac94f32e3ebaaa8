import { contractTable } from "../layouts/contract-table.ts";
import { decisionLetter } from "../layouts/decision-letter.ts";
import { orientationNavette } from "../layouts/orientation-navette.ts";
import { orientationTable } from "../layouts/orientation-table.ts";
import { identityCard, rentReceipt } from "../layouts/other-pages.ts";
import { CAIRN, CCAS, MDS, VAL_DE_BRUME } from "../stories/letterheads.ts";
import { grandclement, roussillon, tardivel } from "../stories/waiting.ts";
import { GREY_SCAN, review, type Sheet } from "./sheet-to-make.ts";

/** Uploaded pages that stop somewhere: a contract still missing, a refusal, nothing signed, a blank form, other papers. */
export const WAITING_SHEETS: readonly Sheet[] = [
  {
    name: "notification-roussillon-bec.jpg",
    about: "notification de décision à 300 points par pouce",
    layout: decisionLetter,
    values: roussillon.decision,
    head: VAL_DE_BRUME,
    wear: { dpi: 300, angle: 1.2, quality: 40 },
  },
  {
    name: "fiche-navette-tardivel.pdf",
    about: "fiche navette, PDF avec son texte",
    layout: orientationNavette,
    values: tardivel.orientation,
    head: MDS,
  },
  {
    name: "refus-tardivel.jpg",
    about: "notification de refus, fond gris",
    layout: decisionLetter,
    values: tardivel.decision,
    head: VAL_DE_BRUME,
    wear: { ...GREY_SCAN, angle: -1.4 },
  },
  {
    name: "orientation-grandclement.pdf",
    about: "fiche d'orientation, PDF avec son texte",
    layout: orientationTable,
    values: grandclement.orientation,
    head: CCAS,
  },
  {
    name: "notification-grandclement.pdf",
    about: "notification de décision, PDF avec son texte",
    layout: decisionLetter,
    values: grandclement.decision,
    head: VAL_DE_BRUME,
  },
  {
    name: "contrat-non-signe-grandclement.jpg",
    about: "contrat que personne n'a signé",
    layout: contractTable,
    values: grandclement.contract,
    head: CAIRN,
    wear: { dpi: 200, angle: -0.8, noise: 3, quality: 50 },
    expect: review("signature-missing"),
  },
  {
    name: "fiche-vierge.jpg",
    about: "fiche d'orientation vierge",
    layout: orientationTable,
    values: { householdSigned: false, professionalSigned: false },
    head: CCAS,
    wear: { dpi: 150, angle: 0.5 },
    expect: review(),
  },
  {
    name: "carte-identite.jpg",
    about: "photocopie d'une carte (autre document)",
    layout: identityCard,
    values: {},
    head: CCAS,
    wear: { ...GREY_SCAN, angle: 1 },
    expect: review("kind-unknown"),
  },
  {
    name: "quittance-loyer.pdf",
    about: "quittance de loyer (autre document)",
    layout: rentReceipt,
    values: {},
    head: CCAS,
    expect: review("kind-unknown"),
  },
];
