import { DECISION_PAPERS } from "./decision-papers.ts";
import { describePapers } from "./describe-papers.ts";

describePapers("A decision of a service that the reader was not made with", { decision: DECISION_PAPERS });
