import type { Layout } from "../../layouts/layout.ts";
import { bilanAutonomyScale } from "./bilan-autonomy-scale.ts";
import { bilanLandscapeTable } from "./bilan-landscape-table.ts";
import { contractFirstPerson } from "./contract-first-person.ts";
import { contractNewspaper } from "./contract-newspaper.ts";
import { decisionSoftwarePrint } from "./decision-software-print.ts";
import { decisionStateLetter } from "./decision-state-letter.ts";
import { orientationBudgetColumns } from "./orientation-budget-columns.ts";
import { orientationOnlineFile } from "./orientation-online-file.ts";
import { orientationSpreadsheet } from "./orientation-spreadsheet.ts";
import { depositGrant, noticeToLeave, rentStatement, rightToHousingReceipt } from "./others-of-housing.ts";
import { birthRecord, removalQuote } from "./others-of-life.ts";
import { renewalOwnLetter } from "./renewal-own-letter.ts";
import { renewalPrintedMail } from "./renewal-printed-mail.ts";
import { renewalUnderlined } from "./renewal-underlined.ts";

/** The layouts of the final figure: nobody who works on reading may look at them. */
export const HELD_OUT: readonly Layout[] = [
  orientationOnlineFile,
  orientationSpreadsheet,
  orientationBudgetColumns,
  decisionStateLetter,
  decisionSoftwarePrint,
  contractFirstPerson,
  contractNewspaper,
  bilanAutonomyScale,
  bilanLandscapeTable,
  renewalPrintedMail,
  renewalUnderlined,
  renewalOwnLetter,
];

/** Papers that carry no measure, kept for the final figure; some name a household, its debts and its duties. */
export const OTHERS_HELD_OUT: readonly Layout[] = [
  depositGrant,
  noticeToLeave,
  rentStatement,
  rightToHousingReceipt,
  birthRecord,
  removalQuote,
];
