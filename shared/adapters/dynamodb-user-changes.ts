import type { User, UserChange } from "../../schemas/portal-person.ts";
import { type Actor, type AuditTables, auditEntry, chains, inTurn, transactAudited } from "./dynamodb-audit.ts";

export interface UserChanges {
  /** Notes that an administrator gives or takes rights: before it is done. */
  auditUserChange(user: Pick<User, "id">, change: UserChange, actor: Actor): Promise<void>;
}

export function createUserChanges(tables: AuditTables): UserChanges {
  return {
    auditUserChange: ({ id }, { roles, organisation }, actor) => {
      const details = { roles: roles.join(" "), organisation: organisation ?? "" };
      const entry = { subject: `USER#${id}`, what: "change-user", mark: actor.at, details };
      return inTurn(() => transactAudited(tables, chains.users, [auditEntry(actor, entry)]));
    },
  };
}
