import type { UserChange } from "../../schemas/portal-person.ts";
import { ProblemError } from "../middleware/http-answers.ts";
import type { Work } from "../middleware/portal-handler.ts";
import { store, users } from "./services.ts";

export const listUsers: Work<"listUsers"> = async () => ({ items: await users().listUsers() });

/** Gives and takes roles and an organisation. A calendar address that was made under the old ones ends with them. */
export const changeUser: Work<"changeUser"> = async ({ params, body, person, at }) => {
  const user = await users().loadUser(params.id);
  if (user === undefined) throw new ProblemError("not-found");
  if (user.id === person.id && !body.roles.includes("admin")) throw new ProblemError("own-administration");
  if (!(await isKnown(body))) throw new ProblemError("organisation-unknown");
  await store().auditUserChange(user, body, { who: person.id, at });
  await store().revokeCalendar(user.id);
  await users().changeUser(user, body);
  const changed = await users().loadUser(user.id);
  if (changed === undefined) throw new ProblemError("not-found");
  return changed;
};

/** A partner's organisation is a partner of the settings, everybody else's an operator. */
async function isKnown({ roles, organisation }: UserChange): Promise<boolean> {
  if (organisation === null) return true;
  const { partners, operators } = await store().loadSetup();
  const isPartner = roles.length > 0 && roles.every((role) => role === "partner");
  return (isPartner ? partners : operators).some(({ id }) => id === organisation);
}
