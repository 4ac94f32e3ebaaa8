import type { Layout } from "../../layouts/layout.ts";
import { bilanGrid } from "./bilan-grid.ts";
import { bilanReport } from "./bilan-report.ts";
import { contractClauses } from "./contract-clauses.ts";
import { contractCommitments } from "./contract-commitments.ts";
import { decisionMinutes } from "./decision-minutes.ts";
import { decisionRunning } from "./decision-running.ts";
import { orientationDotted } from "./orientation-dotted.ts";
import { orientationReport } from "./orientation-report.ts";
import { orientationSections } from "./orientation-sections.ts";
import { orientationTwoPeople } from "./orientation-two-people.ts";
import { renewalBoxes } from "./renewal-boxes.ts";
import { renewalPlea } from "./renewal-plea.ts";

/** The layouts of the final figure: nobody who works on reading may look at them. */
export const HELD_OUT: readonly Layout[] = [
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
];
