import { paperKindOf, paperTitle } from "../domain/wording/claim-paper.ts";
import { formatMonth } from "../domain/wording/dates.ts";
import { setBlockedLines } from "./pdf-lib-blocked.ts";
import { setClosing } from "./pdf-lib-closing.ts";
import { closePaperFile, openPaperFile } from "./pdf-lib-document.ts";
import { type ClaimPaper, setClaimHead } from "./pdf-lib-header.ts";
import { setClaimLines } from "./pdf-lib-lines.ts";

/**
 * Typesets a claim as PDF (DOMAIN § 6): the head, the lines by scheme, régularisations apart, totals, payment and
 * signature, then the lines that wait on a last page of their own. The same facts give the same bytes.
 * Throws only where a font file is missing.
 */
export async function renderClaim(input: ClaimPaper): Promise<Uint8Array> {
  const { claim, agreement, operator } = input;
  const title = paperTitle(paperKindOf(claim, agreement));
  const month = formatMonth(claim.month);
  const file = await openPaperFile(
    {
      title: `${title} ${claim.number}, ${month}`,
      author: operator.name,
      subject: `Convention ${agreement.number}`,
      on: claim.issuedOn,
    },
    {
      headLeft: operator.name,
      headRight: `${title} n° ${claim.number}, ${month}`,
      foot: `${claim.number} · ${operator.name}`,
    },
  );
  const { paper } = file;
  setClaimHead(paper, input);
  setClaimLines(paper, input);
  setClosing(paper, input);
  setBlockedLines(paper, input);
  return closePaperFile(file);
}
