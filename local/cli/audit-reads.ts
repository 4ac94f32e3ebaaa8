import { userInfo } from "node:os";
import type { CalendarDate } from "../../schemas/calendar.ts";
import type { Claim } from "../../schemas/claim.ts";
import type { Store } from "../../shared/adapters/dynamodb-store.ts";
import { noonOf } from "./today.ts";

/** Notes in the audit that the user of this machine was handed these claims: before it is done, not after. */
export async function auditReads(store: Pick<Store, "auditRead">, claims: Claim[], today: CalendarDate): Promise<void> {
  const actor = { who: localUser(), at: noonOf(today) };
  for (const claim of claims) await store.auditRead(claim, actor);
}

/** The name of whoever is logged in here; a container's user may have none. */
function localUser(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid-${process.getuid?.() ?? "unknown"}`;
  }
}
