import type { Layout } from "../../layouts/layout.ts";
import { bilanAutonomyScale } from "./bilan-autonomy-scale.ts";
import { bilanCrossedColumns } from "./bilan-crossed-columns.ts";
import { bilanEvaluation } from "./bilan-evaluation.ts";
import { bilanGrid } from "./bilan-grid.ts";
import { bilanLandscapeTable } from "./bilan-landscape-table.ts";
import { bilanNote } from "./bilan-note.ts";
import { bilanQuestionnaire } from "./bilan-questionnaire.ts";
import { bilanReport } from "./bilan-report.ts";
import { bilanStepLog } from "./bilan-step-log.ts";
import { bilanToldReport } from "./bilan-told-report.ts";
import { boxedContract } from "./boxed-contract.ts";
import { cafComb } from "./caf-comb.ts";
import { ccasLeaders } from "./ccas-leaders.ts";
import { contractAgreedArticles } from "./contract-agreed-articles.ts";
import { contractAimsTable } from "./contract-aims-table.ts";
import { contractBooklet } from "./contract-booklet.ts";
import { contractClauses } from "./contract-clauses.ts";
import { contractCommitments } from "./contract-commitments.ts";
import { contractEngagementLetter } from "./contract-engagement-letter.ts";
import { contractFirstPerson } from "./contract-first-person.ts";
import { contractNewspaper } from "./contract-newspaper.ts";
import { contractPlainWords } from "./contract-plain-words.ts";
import { contractTripartite } from "./contract-tripartite.ts";
import { decisionCommissionCard } from "./decision-commission-card.ts";
import { decisionExtranetPage } from "./decision-extranet-page.ts";
import { decisionMinutes } from "./decision-minutes.ts";
import { decisionOrder } from "./decision-order.ts";
import { decisionRecourseLetter } from "./decision-recourse-letter.ts";
import { decisionRunning } from "./decision-running.ts";
import { decisionSideColumn } from "./decision-side-column.ts";
import { decisionSlip } from "./decision-slip.ts";
import { decisionSoftwarePrint } from "./decision-software-print.ts";
import { decisionStateLetter } from "./decision-state-letter.ts";
import { endReport } from "./end-report.ts";
import { fslNotification } from "./fsl-notification.ts";
import { gridBilan } from "./grid-bilan.ts";
import { loireImprime42 } from "./loire-imprime-42.ts";
import { minuteExtract } from "./minute-extract.ts";
import { orientationAsell } from "./orientation-asell.ts";
import { orientationBudgetColumns } from "./orientation-budget-columns.ts";
import { orientationDotted } from "./orientation-dotted.ts";
import { orientationFamilyTable } from "./orientation-family-table.ts";
import { orientationLandlordLetter } from "./orientation-landlord-letter.ts";
import { orientationNavetteFul } from "./orientation-navette-ful.ts";
import { orientationOnlineFile } from "./orientation-online-file.ts";
import { orientationReport } from "./orientation-report.ts";
import { orientationSections } from "./orientation-sections.ts";
import { orientationShelterFile } from "./orientation-shelter-file.ts";
import { orientationSideBySide } from "./orientation-side-by-side.ts";
import { orientationSocialReport } from "./orientation-social-report.ts";
import { orientationSpreadsheet } from "./orientation-spreadsheet.ts";
import { orientationThreePanels } from "./orientation-three-panels.ts";
import { orientationTwoLeaf } from "./orientation-two-leaf.ts";
import { orientationTwoPeople } from "./orientation-two-people.ts";
import { referrerLetter } from "./referrer-letter.ts";
import { renewalAssociationLetter } from "./renewal-association-letter.ts";
import { renewalBoxes } from "./renewal-boxes.ts";
import { renewalDepartment } from "./renewal-department.ts";
import { renewalDispatchNote } from "./renewal-dispatch-note.ts";
import { renewalFormAnswers } from "./renewal-form-answers.ts";
import { renewalLiaison } from "./renewal-liaison.ts";
import { renewalMail } from "./renewal-mail.ts";
import { renewalMemo } from "./renewal-memo.ts";
import { renewalNowAndNext } from "./renewal-now-and-next.ts";
import { renewalOwnLetter } from "./renewal-own-letter.ts";
import { renewalPlea } from "./renewal-plea.ts";
import { renewalPrintedMail } from "./renewal-printed-mail.ts";
import { renewalProlongationForm } from "./renewal-prolongation-form.ts";
import { renewalSlip } from "./renewal-slip.ts";
import { renewalTwoToneSheet } from "./renewal-two-tone-sheet.ts";
import { renewalUnderlined } from "./renewal-underlined.ts";
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
  bilanCrossedColumns,
  bilanToldReport,
  contractAgreedArticles,
  contractAimsTable,
  decisionCommissionCard,
  decisionRecourseLetter,
  orientationLandlordLetter,
  orientationSideBySide,
  orientationTwoLeaf,
  renewalAssociationLetter,
  renewalProlongationForm,
  renewalTwoToneSheet,
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
