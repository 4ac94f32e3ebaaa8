import type { Claim } from "../../schemas/claim.ts";
import { type Actor, auditEntry, chains, inTurn, transactAudited } from "./dynamodb-audit.ts";
import { ClaimHeaderItem } from "./dynamodb-claims.ts";
import { keys } from "./dynamodb-keys.ts";
import { getItem, type Table } from "./dynamodb-table.ts";
import type { Write } from "./dynamodb-transact.ts";

/** What was drawn of a claim: the SHA-256 of its PDF and CSV, and of every other paper by its file's name. */
interface DrawnPapers {
  pdfSha256: string;
  csvSha256: string;
  others?: Readonly<Record<string, string>>;
}

export interface ClaimPapers {
  /** Notes that a claim's papers are there, and which; again with the same papers changes nothing. */
  markRendered(claim: Claim, papers: DrawnPapers, actor: Actor): Promise<void>;
}

export function createClaimPapers(records: Table, audit: Table): ClaimPapers {
  const tables = { records, audit };
  return {
    markRendered: (claim, papers, actor) =>
      inTurn(async () => {
        const { agreement, month, number } = claim;
        const item = await getItem(records, keys.claim(agreement, month), ClaimHeaderItem);
        if (item === undefined) throw new Error(`no claim of ${agreement} for ${month}`);
        const { pdfSha256, csvSha256, others = {} } = papers;
        const { header } = item;
        if (header.status === "rendered") {
          if (header.pdfSha256 === pdfSha256 && header.csvSha256 === csvSha256) return;
          throw new Error(`the claim of ${agreement} for ${month} has other papers already`);
        }
        const byName = { [`${number}.pdf`]: pdfSha256, [`${number}.csv`]: csvSha256, ...others };
        const entry = auditEntry(actor, {
          subject: `CLAIM#${agreement}`,
          what: "render-claim",
          mark: month,
          details: { month, number, papers: byName },
        });
        const rendered = { claim, papers: byName, pdfSha256, csvSha256 };
        await transactAudited(tables, chains.claims(agreement), [renderedWrite(records, rendered), entry]);
      }),
  };
}

function renderedWrite(
  records: Table,
  { claim, papers, pdfSha256, csvSha256 }: { claim: Claim; papers: Record<string, string> } & DrawnPapers,
): Write {
  const update = {
    TableName: records.name,
    Key: { ...keys.claim(claim.agreement, claim.month) },
    UpdateExpression:
      "SET header.#status = :rendered, header.pdfSha256 = :pdf, header.csvSha256 = :csv, papers = :papers",
    ConditionExpression: "header.#status = :issued",
    ExpressionAttributeNames: { "#status": "status" },
    ExpressionAttributeValues: {
      ":issued": "issued",
      ":rendered": "rendered",
      ":pdf": pdfSha256,
      ":csv": csvSha256,
      ":papers": papers,
    },
  };
  return { guards: "claim", operation: { Update: update } };
}
