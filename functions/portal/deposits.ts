import { Arrival } from "../../schemas/arrival.ts";
import { DocumentId } from "../../schemas/document.ts";
import { type DepositFile, depositLimits } from "../../schemas/portal-deposit.ts";
import type { StoredDeposit } from "../../shared/adapters/dynamodb-deposits.ts";
import { arrivalIdOf, arrivalKey, encodeArrival } from "../../shared/adapters/file-identity.ts";
import { senderOf } from "../../shared/domain/portal/scope.ts";
import { showDeposit } from "../../shared/domain/portal/show-deposit.ts";
import { ProblemError } from "../middleware/http-answers.ts";
import type { Call, Work } from "../middleware/portal-handler.ts";
import { nextOf, pageSize, placeOf } from "./paging.ts";
import { intakeForms, store } from "./services.ts";

/** Prepares the arrival of each file: whoever posts it decides nothing of what stands beside it. */
export const startDeposit: Work<"startDeposit"> = async (call) => ({
  forms: await Promise.all(call.body.files.map((file) => formFor(file, call))),
});

async function formFor(
  { name, type, bytes, sha256 }: DepositFile,
  { person, scope, at }: Pick<Call<"startDeposit">, "person" | "scope" | "at">,
) {
  const sentBy = senderOf(scope);
  const arrival = Arrival.parse({
    arrivalId: arrivalIdOf({ channel: "upload", file: name, documentId: sha256, sentBy }),
    channel: "upload",
    file: name,
    arrivedAt: at,
    replyTo: person.email,
    sentBy,
  });
  const form = await intakeForms().uploadForm({
    key: arrivalKey(arrival),
    bytes,
    contentType: /^[a-z0-9.+-]+\/[a-z0-9.+-]+$/i.test(type) ? type : "application/octet-stream",
    metadata: { arrival: encodeArrival(arrival) },
  });
  return { depositId: arrival.arrivalId, ...form };
}

/** What the person's organisation sent, by the portal or by e-mail. */
export const listDeposits: Work<"listDeposits"> = async ({ scope, query }) => {
  const sentBy = senderOf(scope);
  const list = ["deposits", sentBy];
  const [after] = placeOf(list, query.cursor) ?? [];
  const { items, next } = await store().depositsOf(sentBy, after, pageSize);
  return { items: items.map(shown), ...nextOf(list, next) };
};

/** Where certain documents stand, for whoever waits beside them. */
export const readDeposits: Work<"readDeposits"> = async ({ scope, query }) => {
  const { success, data } = DocumentId.array().min(1).max(depositLimits.files).safeParse(query.documents.split(","));
  if (!success) {
    const message = `Donnez une à ${depositLimits.files} empreintes, séparées par des virgules.`;
    throw new ProblemError("request-invalid", { issues: [{ path: "documents", message }] });
  }
  const items = await store().depositsOfDocuments(senderOf(scope), [...new Set(data)]);
  return { items: items.map(shown) };
};

function shown({ arrival, first, stored }: StoredDeposit) {
  return showDeposit({ arrival, first: first === true, document: stored.document });
}
