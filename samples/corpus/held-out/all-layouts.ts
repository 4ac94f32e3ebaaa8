import type { Layout } from "../../layouts/layout.ts";
import { bilanBeforeAndNow } from "./bilan-before-and-now.ts";
import { bilanThemes } from "./bilan-themes.ts";
import { contractDottedForm } from "./contract-dotted-form.ts";
import { contractPreamble } from "./contract-preamble.ts";
import { decisionMandateNotice } from "./decision-mandate-notice.ts";
import { decisionReferenceBlock } from "./decision-reference-block.ts";
import { orientationHousingDifficulty } from "./orientation-housing-difficulty.ts";
import { orientationTwoApplicants } from "./orientation-two-applicants.ts";
import { orientationTypedEvaluation } from "./orientation-typed-evaluation.ts";
import { conciliationRecord, evictionHearing, missingPapers } from "./others-disputes.ts";
import { caseMeeting, movingInAid, shelterPlace } from "./others-of-partners.ts";
import { renewalOfficeBox } from "./renewal-office-box.ts";
import { renewalSocialReport } from "./renewal-social-report.ts";
import { renewalTickedMonths } from "./renewal-ticked-months.ts";

/** The layouts of the final figure: nobody who works on reading may look at them. */
export const HELD_OUT: readonly Layout[] = [
  orientationHousingDifficulty,
  decisionReferenceBlock,
  contractPreamble,
  bilanThemes,
  renewalOfficeBox,
  renewalSocialReport,
  orientationTwoApplicants,
  orientationTypedEvaluation,
  decisionMandateNotice,
  contractDottedForm,
  bilanBeforeAndNow,
  renewalTickedMonths,
];

/** Papers that carry no measure, kept for the final figure; some name a household, its debts and its duties. */
export const OTHERS_HELD_OUT: readonly Layout[] = [
  evictionHearing,
  conciliationRecord,
  missingPapers,
  movingInAid,
  shelterPlace,
  caseMeeting,
];
