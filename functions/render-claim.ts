import { S3Client } from "@aws-sdk/client-s3";
import type { CalendarDate } from "../schemas/calendar.ts";
import type { Claim } from "../schemas/claim.ts";
import { RenderClaimMessage } from "../schemas/message.ts";
import { csvOfClaim } from "../shared/adapters/csv-claim.ts";
import { createStore, createStoreClient } from "../shared/adapters/dynamodb-store.ts";
import { mapOf } from "../shared/adapters/dynamodb-table.ts";
import { facturXOf } from "../shared/adapters/factur-x-invoice.ts";
import { asFacturX } from "../shared/adapters/factur-x-pdf.ts";
import { documentIdOf } from "../shared/adapters/file-identity.ts";
import { renderClaim } from "../shared/adapters/pdf-lib-claim.ts";
import { prepareFonts } from "../shared/adapters/pdf-lib-document.ts";
import { renderEvidence } from "../shared/adapters/pdf-lib-evidence.ts";
import type { ClaimPaper } from "../shared/adapters/pdf-lib-header.ts";
import { type Households, renderNamedAnnex } from "../shared/adapters/pdf-lib-named-annex.ts";
import { createBucket } from "../shared/adapters/s3-bucket.ts";
import { loadEvidence } from "../shared/adapters/s3-claim-evidence.ts";
import { xlsxOfClaim } from "../shared/adapters/xlsx-claim.ts";
import { annexFileName } from "../shared/domain/wording/claim-annex.ts";
import { type ClaimExtension, claimFileName } from "../shared/domain/wording/claim-paper.ts";
import { once, readEnvironment } from "./middleware/environment.ts";
import { logger } from "./middleware/logger.ts";
import { queueHandler } from "./middleware/queue-handler.ts";

const services = once(() => {
  const env = readEnvironment("RECORDS_TABLE", "AUDIT_TABLE", "CLAIMS_BUCKET", "INTAKE_BUCKET", "EVIDENCE_BUCKET");
  const client = new S3Client({});
  return {
    store: createStore({
      client: createStoreClient(),
      recordsTable: env.RECORDS_TABLE,
      auditTable: env.AUDIT_TABLE,
    }),
    claims: createBucket({ client, name: env.CLAIMS_BUCKET }),
    intake: createBucket({ client, name: env.INTAKE_BUCKET }),
    evidence: createBucket({ client, name: env.EVIDENCE_BUCKET }),
  };
});

await prepareFonts();

/**
 * Draws an issued claim as PDF, CSV and XLSX, for an invoice also as an e-invoice (Factur-X), with the annexes that its
 * agreement asks for. The claim becomes `rendered` only when all are there.
 */
export const handler = queueHandler({
  schema: RenderClaimMessage,
  async handle({ agreement: agreementId, month, at }) {
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
    const others = await writeAnnexes(input);
    const csv = csvOfClaim(input);
    const xlsx = await xlsxOfClaim(input);
    const xml = agreement.document === "invoice" ? facturXOf(input, await earlierClaims(claim)) : undefined;
    const drawn = await renderClaim(input);
    const pdf = xml ? await asFacturX(drawn, xml) : drawn;
    const files: [ClaimExtension, Uint8Array][] = [
      ["pdf", pdf],
      ["csv", csv],
      ["xlsx", xlsx],
    ];
    if (xml) files.push(["xml", xml]);
    await Promise.all(
      files.map(async ([extension, bytes]) => {
        const name = claimFileName(claim, extension);
        await claims.write(`${agreementId}/${month}/${name}`, { bytes, mediaType: mediaTypes[extension] });
        if (extension !== "pdf" && extension !== "csv") others[name] = documentIdOf(bytes);
      }),
    );
    const papers = { pdfSha256: documentIdOf(pdf), csvSha256: documentIdOf(csv), others };
    await store.markRendered(claim, papers, { who: "render-claim", at });
    logger.info("claim rendered", { agreement: agreementId, month, number: claim.number, lines: claim.lines.length });
  },
});

const mediaTypes: Record<ClaimExtension, string> = {
  pdf: "application/pdf",
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xml: "application/xml",
};

/** The claims of which this one takes something back, by number with their dates: an avoir has to name them. */
async function earlierClaims({ agreement, month, lines }: Claim): Promise<Map<string, CalendarDate>> {
  const { store } = services();
  const lowered = lines.filter(({ cents }) => cents < 0);
  const references = [...new Set(lowered.map(({ measure }) => measure))];
  const stored = await mapOf(references, (reference) => store.loadMeasure(reference));
  const changed = stored
    .flatMap((one) => one?.drafts ?? [])
    .filter((draft) => draft.agreement === agreement && draft.month < month)
    .filter(({ claimed: { line } }) =>
      lowered.some(({ measure, tranche }) => measure === line.measure && tranche === line.tranche),
    );
  const months = [...new Set(changed.map((draft) => draft.month))].sort();
  const claims = await mapOf(months, (one) => store.loadClaim(agreement, one));
  const named = new Set(changed.map(({ claimed }) => claimed.number));
  return new Map(claims.flatMap((one) => (one && named.has(one.number) ? [[one.number, one.issuedOn]] : [])));
}

/** One after the other: each may be a large file. Returns their hashes by their names. */
async function writeAnnexes(input: ClaimPaper): Promise<Record<string, string>> {
  const { store, claims, intake, evidence } = services();
  const { claim, agreement } = input;
  const hashes: Record<string, string> = {};
  const write = async (kind: "named" | "evidence", bytes: Uint8Array) => {
    const name = annexFileName(claim, kind);
    await claims.write(`${agreement.id}/${claim.month}/${name}`, { bytes, mediaType: "application/pdf" });
    hashes[name] = documentIdOf(bytes);
  };
  if (agreement.namedAnnex) await write("named", await renderNamedAnnex(input, await loadHouseholds(claim)));
  if (!agreement.evidenceAnnex) return hashes;
  const source = await loadEvidence(claim, { documents: store, intake, evidence });
  await write("evidence", await renderEvidence(input, source));
  return hashes;
}

async function loadHouseholds({ lines }: Claim): Promise<Households> {
  const references = [...new Set(lines.map(({ measure }) => measure))];
  const found = await mapOf(references, (reference) => services().store.loadMeasure(reference));
  return new Map(found.flatMap((stored) => (stored ? [[stored.measure.reference, stored.measure.household]] : [])));
}
