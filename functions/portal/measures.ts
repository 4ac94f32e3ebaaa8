import type { MeasureDetail } from "../../schemas/portal-measure.ts";
import { SchemeId } from "../../schemas/scheme.ts";
import type { Agreement, Setup } from "../../schemas/setup.ts";
import { checkMeasures } from "../../shared/adapters/dynamodb-deadline-checks.ts";
import { checkHeld } from "../../shared/adapters/dynamodb-held-checks.ts";
import { signAct } from "../../shared/adapters/sign-act.ts";
import { phaseOn } from "../../shared/domain/measure/replay-life.ts";
import { isNamed } from "../../shared/domain/portal/name-search.ts";
import { agreementsIn, isMeasureIn, ownersIn, type Scope } from "../../shared/domain/portal/scope.ts";
import { showMeasure, showWholeMeasure } from "../../shared/domain/portal/show-measure.ts";
import { ruleBook as rules } from "../../shared/rules/rule-book.ts";
import { ProblemError } from "../middleware/http-answers.ts";
import type { Call, Work } from "../middleware/portal-handler.ts";
import { nextOf, pageSize, placeOf } from "./paging.ts";
import { documentRead, settings, store } from "./services.ts";

/** Looks measures up by what was asked; the index finds them, and each is held against the whole question again. */
export const listMeasures: Work<"listMeasures"> = async ({ scope, query, today }) => {
  const { cursor, ...asked } = query;
  const { name, reference, scheme, agreement, state } = asked;
  const list = ["measures", scope, asked];
  const after = placeOf(list, cursor);
  const { items, next } = await store().findMeasures(
    {
      ...asked,
      ...whereToLook({ scope, agreement }, await store().loadSetup()),
      today,
      isWanted: (measure) =>
        isMeasureIn(scope, measure) &&
        (scheme === undefined || measure.scheme === scheme) &&
        (agreement === undefined || measure.agreement === agreement) &&
        (reference === undefined || measure.reference.toUpperCase().startsWith(reference.toUpperCase())) &&
        (state === undefined || phaseOn(measure, rules[measure.scheme], today) === state) &&
        (name === undefined || isNamed(measure.household, name)),
    },
    after,
    pageSize,
  );
  return { items: items.map((measure) => showMeasure(measure, { rules, today })), ...nextOf(list, next) };
};

/**
 * Whose measures are looked at, and of which schemes: those of an agreement are its operator's, of its own schemes. What
 * the agreements of a scope are about comes first, so that a page is full before the other schemes are read.
 */
function whereToLook({ scope, agreement }: { scope: Scope; agreement: string | undefined }, setup: Setup) {
  const owners = ownersIn(scope, setup);
  const known = agreement === undefined ? undefined : setup.agreements.find(({ id }) => id === agreement);
  const schemesOf = ({ schemes }: Agreement) => schemes.map(({ scheme }) => scheme);
  if (known !== undefined)
    return { owners: owners.filter((owner) => owner === known.operator), schemes: schemesOf(known) };
  return { owners, schemes: [...new Set([...agreementsIn(scope, setup).flatMap(schemesOf), ...SchemeId.options])] };
}

/** A measure in whole; one of another operator is none. */
export const readMeasure: Work<"readMeasure"> = async ({ params, ...asking }) => wholeMeasure(params.reference, asking);

/** Lets what a person decides take effect at once, deadlines included. */
export const actOnMeasure: Work<"actOnMeasure"> = async ({ params, body, person, at, today, scope }) => {
  const { reference } = params;
  await wholeMeasure(reference, { scope, today });
  const acts = await store().loadActs({ measure: reference });
  const act = signAct({ ...body, measure: reference }, { by: person.id, at, acts });
  const acted = await store().recordAct(act, { who: person.id, at });
  if (acted.outcome === "refused") throw new ProblemError("act-refused", { detail: acted.finding.message });
  const references = acted.measures.map((measure) => measure.reference);
  const { DEADLINE_WARNING_DAYS: warnDays } = settings();
  const check = { store: store(), setup: await store().loadSetup(), rules, today, references };
  await checkMeasures({ ...check, warnDays });
  await checkHeld(check);
  for (const documentId of acted.woken) await documentRead().send({ documentId, at });
  return wholeMeasure(reference, { scope, today });
};

async function wholeMeasure(
  reference: string,
  { scope, today }: Pick<Call<"readMeasure">, "scope" | "today">,
): Promise<MeasureDetail> {
  const [record, owner, deadlines, setup] = await Promise.all([
    store().loadRecord(reference),
    store().householdOfMeasure(reference),
    store().deadlinesOfMeasure(reference),
    store().loadSetup(),
  ]);
  if (record === undefined || !isMeasureIn(scope, record.measure)) throw new ProblemError("not-found");
  const { facts, acts } = owner === undefined ? { facts: [], acts: [] } : await store().loadPapers(owner);
  const about = { record, facts, acts, deadlines };
  return showWholeMeasure(about, { setup, rules, today });
}
