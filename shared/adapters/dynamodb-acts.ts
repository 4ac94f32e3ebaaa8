import type { Act } from "../../schemas/act.ts";
import type { Finding } from "../../schemas/finding.ts";
import type { Measure } from "../../schemas/measure.ts";
import { PermanentError } from "../domain/document/permanent-error.ts";
import { canonicalHash } from "./audit-chain.ts";
import { type Actor, auditEntry, type Change, chains, transactAudited } from "./dynamodb-audit.ts";
import type { Documents } from "./dynamodb-documents.ts";
import type { Folded } from "./dynamodb-fold.ts";
import { type Folding, type Inputs, inputsOf, settling } from "./dynamodb-folding.ts";
import type { Households } from "./dynamodb-households.ts";
import { keys } from "./dynamodb-keys.ts";
import type { Table } from "./dynamodb-table.ts";

/**
 * What an act came to. `measure`: the reference it is about; `measures`: all of its household as they are now;
 * `woken`: documents that waited for one of them, to be recorded again.
 */
type Acted =
  | { outcome: "settled"; measure: string | undefined; measures: Measure[]; woken: string[] }
  | { outcome: "refused"; finding: Finding };

export interface Acts {
  /**
   * Lets what a person decided take effect in the household's measures, and keeps it; an act that the rules refuse is
   * not kept. The same act twice is one.
   */
  recordAct(act: Act, actor: Actor): Promise<Acted>;
}

interface ActParts {
  records: Table;
  audit: Table;
  documents: Pick<Documents, "loadDocument">;
  households: Households;
  folding: Folding;
}

export function createActs({ records, audit, documents, households, folding }: ActParts): Acts {
  const { fold, writesFor } = folding;

  /** What a new act would take the effect away from: what one person decided, another does not undo in passing. */
  const displacedBy = async (act: Act, before: Inputs, { refusedActs }: Folded): Promise<Finding | undefined> => {
    const without = before.acts.filter((one) => refusedActs[one.actId] !== undefined && !replaces(act, one));
    if (without.length === 0) return undefined;
    const { refusedActs: already } = await fold(before);
    const displaced = without.find(({ actId }) => already[actId] === undefined);
    return displaced && refusedActs[displaced.actId];
  };

  const attempt = async (act: Act, actor: Actor): Promise<Acted> => {
    const id =
      act.kind === "accept"
        ? (await documents.loadDocument(act.document))?.household
        : await households.householdOfMeasure(act.measure);
    if (id === undefined) return { outcome: "refused", finding: act.kind === "accept" ? noPaper : noMeasure };

    const household = await households.loadHousehold(id);
    const { facts, acts } = inputsOf(household);
    const kept = acts.some(({ actId }) => actId === act.actId);
    const folded = await fold({ facts, acts: kept ? acts : [...acts, act] });
    const finding =
      folded.refusedActs[act.actId] ?? (kept ? undefined : await displacedBy(act, { facts, acts }, folded));
    if (finding !== undefined) return { outcome: "refused", finding };

    const measure = act.kind === "accept" ? folded.verdicts[act.document]?.measure : act.measure;
    const beside = kept ? [] : actWrites({ records, household: id, act, measure, actor });
    const writes = await writesFor({ household, folded, actor, beside });
    await transactAudited({ records, audit }, chains.household(id), writes);
    const { measures } = folded;
    const woken = await Promise.all(measures.map(({ reference }) => households.waitingFor(reference)));
    return { outcome: "settled", measure, measures, woken: woken.flat() };
  };

  return {
    async recordAct(act, actor) {
      try {
        return await settling(() => attempt(act, actor));
      } catch (error) {
        if (!(error instanceof PermanentError)) throw error;
        return { outcome: "refused", finding: { code: error.code, severity: "error", message: error.sentence } };
      }
    },
  };
}

/** A decision may be accepted anew, in another way: that is meant to replace the first acceptance. */
function replaces(act: Act, kept: Act): boolean {
  return act.kind === "accept" && kept.kind === "accept" && kept.document === act.document;
}

function actWrites({
  records,
  household,
  act,
  measure,
  actor,
}: Pick<ActParts, "records"> & {
  household: string;
  act: Act;
  measure: string | undefined;
  actor: Actor;
}): Change[] {
  const subject = act.kind === "accept" ? `DOCUMENT#${act.document}` : `MEASURE#${act.measure}`;
  const details = { act: act.actId, actSha256: canonicalHash(act), ...(measure !== undefined && { measure }) };
  return [
    {
      guards: "act",
      operation: {
        Put: {
          TableName: records.name,
          Item: { ...keys.act(household, act.actId), act },
          ConditionExpression: "attribute_not_exists(pk)",
        },
      },
    },
    auditEntry(actor, { subject, what: `act-${act.kind}`, mark: act.actId, details }),
  ];
}

const noMeasure: Finding = {
  code: "measure-not-found",
  severity: "error",
  message: "Aucune mesure ne porte cette référence : vérifiez-la dans la liste des mesures.",
};
const noPaper: Finding = {
  code: "nothing-to-accept",
  severity: "error",
  message:
    "Ce document n’est rattaché à aucun ménage : il n’y a rien à accepter. Vérifiez l’empreinte, ou ce que le document attend.",
};
