import { S3Client } from "@aws-sdk/client-s3";
import { RenderClaimMessage } from "../schemas/message.ts";
import { csvOfClaim } from "../shared/adapters/csv-claim.ts";
import { createRecordsStore, createStoreClient } from "../shared/adapters/dynamodb-store.ts";
import { documentIdOf } from "../shared/adapters/file-identity.ts";
import { renderClaim } from "../shared/adapters/pdf-lib-claim.ts";
import { createBucket } from "../shared/adapters/s3-bucket.ts";
import { once, readEnvironment } from "./middleware/environment.ts";
import { logger } from "./middleware/logger.ts";
import { queueHandler } from "./middleware/queue-handler.ts";

const services = once(() => {
  const env = readEnvironment("RECORDS_TABLE", "CLAIMS_BUCKET");
  return {
    store: createRecordsStore({ client: createStoreClient(), recordsTable: env.RECORDS_TABLE }),
    claims: createBucket({ client: new S3Client({}), name: env.CLAIMS_BUCKET }),
  };
});

/** Draws an issued claim as PDF and CSV. The claim becomes `rendered` only when both are there. */
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

    const pdf = await renderClaim({ claim, agreement, operator, funder });
    const csv = csvOfClaim({ claim, agreement, operator, funder });
    const key = `${agreementId}/${month}/${claim.number}`;
    await Promise.all([
      claims.write(`${key}.pdf`, { bytes: pdf, mediaType: "application/pdf" }),
      claims.write(`${key}.csv`, { bytes: csv, mediaType: "text/csv; charset=utf-8" }),
    ]);
    await store.markRendered(claim, { pdfSha256: documentIdOf(pdf), csvSha256: documentIdOf(csv) });
    logger.info("claim rendered", { agreement: agreementId, month, number: claim.number, lines: claim.lines.length });
  },
});
