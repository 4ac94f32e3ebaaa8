import type { Layout } from "../../layouts/layout.ts";
import { boxedContract } from "./boxed-contract.ts";
import { cafComb } from "./caf-comb.ts";
import { ccasLeaders } from "./ccas-leaders.ts";
import { endReport } from "./end-report.ts";
import { fslNotification } from "./fsl-notification.ts";
import { gridBilan } from "./grid-bilan.ts";
import { loireImprime42 } from "./loire-imprime-42.ts";
import { minuteExtract } from "./minute-extract.ts";
import { referrerLetter } from "./referrer-letter.ts";
import { renewalMemo } from "./renewal-memo.ts";
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
];
