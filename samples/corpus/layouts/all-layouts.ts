import type { Layout } from "../../layouts/layout.ts";
import { bilanEvaluation } from "./bilan-evaluation.ts";
import { bilanGrid } from "./bilan-grid.ts";
import { bilanNote } from "./bilan-note.ts";
import { bilanReport } from "./bilan-report.ts";
import { boxedContract } from "./boxed-contract.ts";
import { cafComb } from "./caf-comb.ts";
import { ccasLeaders } from "./ccas-leaders.ts";
import { contractBooklet } from "./contract-booklet.ts";
import { contractClauses } from "./contract-clauses.ts";
import { contractCommitments } from "./contract-commitments.ts";
import { contractTripartite } from "./contract-tripartite.ts";
import { decisionMinutes } from "./decision-minutes.ts";
import { decisionOrder } from "./decision-order.ts";
import { decisionRunning } from "./decision-running.ts";
import { decisionSlip } from "./decision-slip.ts";
import { endReport } from "./end-report.ts";
import { fslNotification } from "./fsl-notification.ts";
import { gridBilan } from "./grid-bilan.ts";
import { loireImprime42 } from "./loire-imprime-42.ts";
import { minuteExtract } from "./minute-extract.ts";
import { orientationAsell } from "./orientation-asell.ts";
import { orientationDotted } from "./orientation-dotted.ts";
import { orientationNavetteFul } from "./orientation-navette-ful.ts";
import { orientationReport } from "./orientation-report.ts";
import { orientationSections } from "./orientation-sections.ts";
import { orientationSocialReport } from "./orientation-social-report.ts";
import { orientationTwoPeople } from "./orientation-two-people.ts";
import { referrerLetter } from "./referrer-letter.ts";
import { renewalBoxes } from "./renewal-boxes.ts";
import { renewalDepartment } from "./renewal-department.ts";
import { renewalLiaison } from "./renewal-liaison.ts";
import { renewalMail } from "./renewal-mail.ts";
import { renewalMemo } from "./renewal-memo.ts";
import { renewalPlea } from "./renewal-plea.ts";
import { renewalSlip } from "./renewal-slip.ts";
import { typedEngagement } from "./typed-engagement.ts";

/** The layouts that may be looked at while the reading is worked on. */
export const DEVELOPMENT: readonly Layout[] = [
  ccasLeaders,
  cafComb,
  loireImprime42,
  referrerLetter,
  minuteExtract,
  fslNotification,
  boxedContract,
  typedEngagement,
  gridBilan,
  endReport,
  renewalSlip,
  renewalMemo,
  orientationTwoPeople,
  orientationSections,
  orientationDotted,
  orientationReport,
  decisionMinutes,
  decisionRunning,
  contractCommitments,
  contractClauses,
  bilanGrid,
  bilanReport,
  renewalBoxes,
  renewalPlea,
  orientationAsell,
  orientationNavetteFul,
  orientationSocialReport,
  decisionSlip,
  decisionOrder,
  contractTripartite,
  contractBooklet,
  bilanEvaluation,
  bilanNote,
  renewalDepartment,
  renewalMail,
  renewalLiaison,
];
