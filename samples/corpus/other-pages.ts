import type { Layout } from "../layouts/layout.ts";
import { healthCover, housingRegistration, schoolCertificate } from "./layouts/others-certificates.ts";
import { debtAdmissibility, incomeContract, inventoryOfFixtures } from "./layouts/others-commitments.ts";
import { accountStatement, hostingStatement, waterBill } from "./layouts/others-household.ts";
import { depositGrant, noticeToLeave, rentStatement, rightToHousingReceipt } from "./layouts/others-of-housing.ts";
import { birthRecord, removalQuote } from "./layouts/others-of-life.ts";
import {
  employerCertificate,
  energyAid,
  housingAllocation,
  hygieneReport,
  sharingConsent,
  workshopCertificate,
} from "./layouts/others-of-offices.ts";
import { homeInsurance, jobAppointment, paymentDemand } from "./layouts/others-official.ts";
import * as household from "./other-papers/household-papers.ts";
import * as official from "./other-papers/official-papers.ts";

/** Papers that carry no measure, for the work on reading; some look like one: a decision, a bilan, a contract. */
export const OTHERS_DEVELOPMENT: readonly Layout[] = [
  household.residenceCard,
  household.receipt,
  household.lease,
  household.handwrittenLetter,
  official.courtSummons,
  official.benefitStatement,
  official.disabilityDecision,
  household.electricityBill,
  household.payslip,
  official.taxNotice,
  official.doctorsNote,
  official.repaymentPlan,
  official.healthReview,
  official.bankDetails,
  hostingStatement,
  waterBill,
  accountStatement,
  jobAppointment,
  homeInsurance,
  paymentDemand,
  schoolCertificate,
  healthCover,
  housingRegistration,
  inventoryOfFixtures,
  debtAdmissibility,
  incomeContract,
  depositGrant,
  noticeToLeave,
  rentStatement,
  rightToHousingReceipt,
  birthRecord,
  removalQuote,
  energyAid,
  housingAllocation,
  hygieneReport,
  sharingConsent,
  employerCertificate,
  workshopCertificate,
];
