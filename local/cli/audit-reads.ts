import { userInfo } from "node:os";
import type { CalendarDate } from "../../schemas/calendar.ts";
import type { Claim } from "../../schemas/claim.ts";
import type { Store } from "../../shared/adapters/dynamodb-store.ts";
import { noonOf } from "./today.ts";

/** Notes in the audit that the user of this machine was handed these claims: before it is done, not after. */
export async function auditReads(
  store: Pick<Store, "auditReads">,
  claims: Claim[],
  today: CalendarDate,
): Promise<void> {
  const actor = { who: localUser(), at: noonOf(today) };
  await store.auditReads(claims, actor);
}

/** The name of whoever is logged in here; a container's user may have none. */
function localUser(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid-${process.getuid?.() ?? "unknown"}`;
  }
}
