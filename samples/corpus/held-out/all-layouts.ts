import type { Layout } from "../../layouts/layout.ts";
import { bilanEvaluation } from "./bilan-evaluation.ts";
import { bilanNote } from "./bilan-note.ts";
import { contractBooklet } from "./contract-booklet.ts";
import { contractTripartite } from "./contract-tripartite.ts";
import { decisionOrder } from "./decision-order.ts";
import { decisionSlip } from "./decision-slip.ts";
import { orientationAsell } from "./orientation-asell.ts";
import { orientationNavetteFul } from "./orientation-navette-ful.ts";
import { orientationSocialReport } from "./orientation-social-report.ts";
import { accountStatement, hostingStatement, waterBill } from "./others-household.ts";
import { homeInsurance, jobAppointment, paymentDemand } from "./others-official.ts";
import { renewalDepartment } from "./renewal-department.ts";
import { renewalLiaison } from "./renewal-liaison.ts";
import { renewalMail } from "./renewal-mail.ts";

/** The layouts of the final figure: nobody who works on reading may look at them. */
export const HELD_OUT: readonly Layout[] = [
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

/** Papers that carry no measure, kept for the final figure; some name a household, its debts and its duties. */
export const OTHERS_HELD_OUT: readonly Layout[] = [
  hostingStatement,
  waterBill,
  accountStatement,
  jobAppointment,
  homeInsurance,
  paymentDemand,
];
