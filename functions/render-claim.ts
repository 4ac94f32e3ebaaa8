import { S3Client } from "@aws-sdk/client-s3";
import type { Claim } from "../schemas/claim.ts";
import { RenderClaimMessage } from "../schemas/message.ts";
import { csvOfClaim } from "../shared/adapters/csv-claim.ts";
import { createRecordsStore, createStoreClient } from "../shared/adapters/dynamodb-store.ts";
import { mapOf } from "../shared/adapters/dynamodb-table.ts";
import { documentIdOf } from "../shared/adapters/file-identity.ts";
import { renderClaim } from "../shared/adapters/pdf-lib-claim.ts";
import { renderEvidence } from "../shared/adapters/pdf-lib-evidence.ts";
import type { ClaimPaper } from "../shared/adapters/pdf-lib-header.ts";
import { type Households, renderNamedAnnex } from "../shared/adapters/pdf-lib-named-annex.ts";
import { createBucket } from "../shared/adapters/s3-bucket.ts";
import { loadEvidence } from "../shared/adapters/s3-claim-evidence.ts";
import { annexFileName } from "../shared/domain/wording/claim-annex.ts";
import { once, readEnvironment } from "./middleware/environment.ts";
import { logger } from "./middleware/logger.ts";
import { queueHandler } from "./middleware/queue-handler.ts";

const services = once(() => {
  const env = readEnvironment("RECORDS_TABLE", "CLAIMS_BUCKET", "INTAKE_BUCKET", "EVIDENCE_BUCKET");
  const client = new S3Client({});
  return {
    store: createRecordsStore({ client: createStoreClient(), recordsTable: env.RECORDS_TABLE }),
    claims: createBucket({ client, name: env.CLAIMS_BUCKET }),
    intake: createBucket({ client, name: env.INTAKE_BUCKET }),
    evidence: createBucket({ client, name: env.EVIDENCE_BUCKET }),
  };
});

/**
 * Draws an issued claim as PDF and CSV, with the annexes that its agreement asks for. The claim becomes `rendered` only
 * when all are there.
 */
export const handler = queueHandler({
  schema: RenderClaimMessage,
  async handle({ agreement: agreementId, month }) {
    const { store, claims } = services();
    const [claim, { agreements, operators, funders }] = await Promise.all([
      store.loadClaim(agreementId, month),
      store.loadSetup(),
    ]);
    if (claim === undefined) throw new Error(`no claim of ${agreementId} for ${month}`);
    if (claim.status === "rendered") return;

    const agreement = agreements.find(({ id }) => id === agreementId);
    const operator = operators.find(({ id }) => id === agreement?.operator);
    const funder = funders.find(({ id }) => id === agreement?.funder);
    if (!agreement || !operator || !funder) throw new Error(`agreement ${agreementId} is not in the settings`);

    const input = { claim, agreement, operator, funder };
    await writeAnnexes(input);
    const pdf = await renderClaim(input);
    const csv = csvOfClaim(input);
    const key = `${agreementId}/${month}/${claim.number}`;
    await Promise.all([
      claims.write(`${key}.pdf`, { bytes: pdf, mediaType: "application/pdf" }),
      claims.write(`${key}.csv`, { bytes: csv, mediaType: "text/csv; charset=utf-8" }),
    ]);
    await store.markRendered(claim, { pdfSha256: documentIdOf(pdf), csvSha256: documentIdOf(csv) });
    logger.info("claim rendered", { agreement: agreementId, month, number: claim.number, lines: claim.lines.length });
  },
});

/** One after the other: each may be a large file. */
async function writeAnnexes(input: ClaimPaper): Promise<void> {
  const { store, claims, intake, evidence } = services();
  const { claim, agreement } = input;
  const write = (kind: "named" | "evidence", bytes: Uint8Array) => {
    const key = `${agreement.id}/${claim.month}/${annexFileName(claim, kind)}`;
    return claims.write(key, { bytes, mediaType: "application/pdf" });
  };
  if (agreement.namedAnnex) await write("named", await renderNamedAnnex(input, await loadHouseholds(claim)));
  if (!agreement.evidenceAnnex) return;
  const source = await loadEvidence(claim, { documents: store, intake, evidence });
  await write("evidence", await renderEvidence(input, source));
}

async function loadHouseholds({ lines }: Claim): Promise<Households> {
  const references = [...new Set(lines.map(({ measure }) => measure))];
  const found = await mapOf(references, (reference) => services().store.loadMeasure(reference));
  return new Map(found.flatMap((stored) => (stored ? [[stored.measure.reference, stored.measure.household]] : [])));
}
