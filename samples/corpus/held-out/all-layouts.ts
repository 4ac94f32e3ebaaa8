import type { Layout } from "../../layouts/layout.ts";
import { bilanCrossedColumns } from "./bilan-crossed-columns.ts";
import { bilanToldReport } from "./bilan-told-report.ts";
import { contractAgreedArticles } from "./contract-agreed-articles.ts";
import { contractAimsTable } from "./contract-aims-table.ts";
import { decisionCommissionCard } from "./decision-commission-card.ts";
import { decisionRecourseLetter } from "./decision-recourse-letter.ts";
import { orientationLandlordLetter } from "./orientation-landlord-letter.ts";
import { orientationSideBySide } from "./orientation-side-by-side.ts";
import { orientationTwoLeaf } from "./orientation-two-leaf.ts";
import { healthCover, housingRegistration, schoolCertificate } from "./others-certificates.ts";
import { debtAdmissibility, incomeContract, inventoryOfFixtures } from "./others-commitments.ts";
import { renewalAssociationLetter } from "./renewal-association-letter.ts";
import { renewalProlongationForm } from "./renewal-prolongation-form.ts";
import { renewalTwoToneSheet } from "./renewal-two-tone-sheet.ts";

/** The layouts of the final figure: nobody who works on reading may look at them. */
export const HELD_OUT: readonly Layout[] = [
  orientationTwoLeaf,
  orientationSideBySide,
  orientationLandlordLetter,
  decisionRecourseLetter,
  decisionCommissionCard,
  contractAgreedArticles,
  contractAimsTable,
  bilanCrossedColumns,
  bilanToldReport,
  renewalProlongationForm,
  renewalTwoToneSheet,
  renewalAssociationLetter,
];

/** Papers that carry no measure, kept for the final figure; some name a household, its debts and its duties. */
export const OTHERS_HELD_OUT: readonly Layout[] = [
  schoolCertificate,
  healthCover,
  housingRegistration,
  inventoryOfFixtures,
  debtAdmissibility,
  incomeContract,
];
