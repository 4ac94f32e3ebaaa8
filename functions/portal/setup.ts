import { checkSetup } from "../../shared/domain/setup/check-setup.ts";
import { ruleBook } from "../../shared/rules/rule-book.ts";
import { ProblemError } from "../middleware/http-answers.ts";
import type { Work } from "../middleware/portal-handler.ts";
import { store } from "./services.ts";

export const readSetup: Work<"readSetup"> = async () => store().loadSetup();

/** As many households as one call has time for; the rest is computed anew before the next months are closed. */
const computedAtOnce = 200;

/** All of a setup file, or nothing of it: every mistake is told with its place. */
export const importSetup: Work<"importSetup"> = async ({ body, person, at }) => {
  const check = checkSetup(body, ruleBook);
  if (!check.ok) {
    const issues = check.mistakes.map(({ path, found, expected }) => ({
      path,
      message: `Trouvé ${found}, attendu ${expected}.`,
    }));
    throw new ProblemError("setup-invalid", { issues });
  }
  const actor = { who: person.id, at };
  const { changed } = await store().saveSetup(check.setup, actor);
  await store().refoldStale(actor, computedAtOnce);
  return { changed };
};
