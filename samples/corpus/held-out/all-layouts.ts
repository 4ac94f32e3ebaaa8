import type { Layout } from "../../layouts/layout.ts";
import { bilanQuestionnaire } from "./bilan-questionnaire.ts";
import { bilanStepLog } from "./bilan-step-log.ts";
import { contractEngagementLetter } from "./contract-engagement-letter.ts";
import { contractPlainWords } from "./contract-plain-words.ts";
import { decisionExtranetPage } from "./decision-extranet-page.ts";
import { decisionSideColumn } from "./decision-side-column.ts";
import { orientationFamilyTable } from "./orientation-family-table.ts";
import { orientationShelterFile } from "./orientation-shelter-file.ts";
import { orientationThreePanels } from "./orientation-three-panels.ts";
import {
  employerCertificate,
  energyAid,
  housingAllocation,
  hygieneReport,
  sharingConsent,
  workshopCertificate,
} from "./others-of-offices.ts";
import { renewalDispatchNote } from "./renewal-dispatch-note.ts";
import { renewalFormAnswers } from "./renewal-form-answers.ts";
import { renewalNowAndNext } from "./renewal-now-and-next.ts";

/** The layouts of the final figure: nobody who works on reading may look at them. */
export const HELD_OUT: readonly Layout[] = [
  orientationThreePanels,
  orientationShelterFile,
  orientationFamilyTable,
  decisionSideColumn,
  decisionExtranetPage,
  contractPlainWords,
  contractEngagementLetter,
  bilanQuestionnaire,
  bilanStepLog,
  renewalDispatchNote,
  renewalNowAndNext,
  renewalFormAnswers,
];

/** Papers that carry no measure, kept for the final figure; some name a household, its debts and its duties. */
export const OTHERS_HELD_OUT: readonly Layout[] = [
  energyAid,
  housingAllocation,
  hygieneReport,
  sharingConsent,
  employerCertificate,
  workshopCertificate,
];
