import { renderClaim } from "../../shared/adapters/pdf-lib-claim.ts";
import { drawAndTell } from "./claim-paper-rows.ts";

await drawAndTell(renderClaim);
