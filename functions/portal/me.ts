import type { Work } from "../middleware/portal-handler.ts";
import { store } from "./services.ts";

/** Who is signed in, with the organisation's name. */
export const readMe: Work<"readMe"> = async ({ person, scope }) => {
  if (scope.kind === "all") return person;
  const { partners, operators } = await store().loadSetup();
  const known = scope.kind === "partner" ? partners : operators;
  const organisationName = known.find(({ id }) => id === person.organisation)?.name;
  return { ...person, ...(organisationName !== undefined && { organisationName }) };
};
