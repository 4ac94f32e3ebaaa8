import { InvokeCommand } from "@aws-sdk/client-lambda";
import type { Month } from "../../schemas/calendar.ts";
import { mapOf } from "../../shared/adapters/dynamodb-table.ts";
import { agreementsIn, type Scope } from "../../shared/domain/portal/scope.ts";
import { claimFileNamed, showAgreement, showWholeClaim } from "../../shared/domain/portal/show-claim.ts";
import { ProblemError } from "../middleware/http-answers.ts";
import type { Work } from "../middleware/portal-handler.ts";
import { nextOf, placeOf } from "./paging.ts";
import { claimFiles, issuing, store } from "./services.ts";

/** Each agreement with its claims; their lines are not read. */
export const listClaims: Work<"listClaims"> = async ({ scope, today }) => {
  const setup = await store().loadSetup();
  const own = agreementsIn(scope, setup);
  const [ledgers, claims] = await Promise.all([
    store().loadLedgers(own.map(({ id }) => id)),
    mapOf(own, ({ id }) => store().claimsOf(id)),
  ]);
  const agreements = own.map((agreement, index) => {
    const ledger = ledgers[index] ?? { agreement: agreement.id, months: {} };
    return showAgreement({ agreement, ledger, claims: claims[index] ?? [] }, { setup, today });
  });
  return { agreements };
};

/** So many lines are shown at a time: more than most claims have. */
const linesShown = 100;

export const readClaim: Work<"readClaim"> = async ({ params, query, scope }) => {
  const head = await headOf(params, scope);
  const list = ["claim", params.agreement, params.month, head.contentHash];
  const [after] = placeOf(list, query.cursor) ?? [];
  const { items, next } = await store().linesOf(head, after, linesShown);
  return { ...showWholeClaim(head, items), ...nextOf(list, next) };
};

/** Hands out a file of a claim, which the audit knows of before. */
export const readClaimFile: Work<"readClaimFile"> = async ({ params, scope, person, at }) => {
  const { agreement, month } = params;
  const { header, papers = {} } = await headOf(params, scope);
  const name = claimFileNamed(header, params.file);
  if (!Object.hasOwn(papers, name)) throw new ProblemError("not-found");
  await store().auditRead({ agreement, month, number: header.number, file: name }, { who: person.id, at });
  return { url: await claimFiles().downloadUrl({ key: `${agreement}/${month}/${name}`, name }), name };
};

/** Lets the months that are over be closed now: what the schedule does on the first of each month. */
export const issueClaims: Work<"issueClaims"> = async ({ at }) => {
  const { client, name } = issuing();
  const Payload = Buffer.from(JSON.stringify({ scheduledAt: at }));
  await client.send(new InvokeCommand({ FunctionName: name, InvocationType: "Event", Payload }));
  return { asked: true };
};

async function headOf({ agreement, month }: { agreement: string; month: Month }, scope: Scope) {
  const setup = await store().loadSetup();
  const isOwn = agreementsIn(scope, setup).some(({ id }) => id === agreement);
  const head = isOwn ? await store().claimHead(agreement, month) : undefined;
  if (head === undefined) throw new ProblemError("not-found");
  return head;
}
