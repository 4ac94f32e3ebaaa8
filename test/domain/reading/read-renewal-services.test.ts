import { describePapers } from "./describe-papers.ts";
import { RENEWAL_PAPERS } from "./renewal-papers.ts";

describePapers("A request for more months of a service or a household that the reader was not made with", {
  renewal: RENEWAL_PAPERS,
});
