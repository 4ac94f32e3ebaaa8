import { portalHandler } from "./middleware/portal-handler.ts";
import { calendarOf, createCalendar, readCalendar, revokeCalendar } from "./portal/calendars.ts";
import { issueClaims, listClaims, readClaim, readClaimFile } from "./portal/claims.ts";
import { readDashboard } from "./portal/dashboard.ts";
import { listDeadlines } from "./portal/deadlines.ts";
import { listDeposits, readDeposits, startDeposit } from "./portal/deposits.ts";
import { readHeldBack } from "./portal/held-back.ts";
import { readMe } from "./portal/me.ts";
import { actOnMeasure, listMeasures, readMeasure } from "./portal/measures.ts";
import { listReviews, readDocument, readDocumentFile, readPagePicture, reviewDocument } from "./portal/reviews.ts";
import { importSetup, readSetup } from "./portal/setup.ts";
import { changeUser, listUsers } from "./portal/users.ts";

/** Answers the page: every route of the contract, and the calendars. */
export const handler = portalHandler(
  {
    readMe,
    ...{ startDeposit, listDeposits, readDeposits },
    ...{ listReviews, readDocument, readPagePicture, readDocumentFile, reviewDocument },
    ...{ listMeasures, readMeasure, actOnMeasure },
    ...{ listDeadlines, readCalendar, createCalendar, revokeCalendar },
    ...{ listClaims, readClaim, readClaimFile, readHeldBack, issueClaims },
    readDashboard,
    ...{ readSetup, importSetup, listUsers, changeUser },
  },
  calendarOf,
);
