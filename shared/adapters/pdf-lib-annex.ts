import { type AnnexKind, annexTitle, claimLabel, NOT_TO_BE_SPREAD } from "../domain/wording/claim-annex.ts";
import { agreementLabel } from "../domain/wording/claim-paper.ts";
import { openPaperFile, type PaperFile } from "./pdf-lib-document.ts";
import type { ClaimPaper } from "./pdf-lib-header.ts";
import { frame, ink, setBox, setText, type TextStyle } from "./pdf-lib-sheet.ts";
import { wrapText } from "./pdf-lib-wrap.ts";

/** Opens an annex of a claim in the looks of the claim itself, with its head set: whose it is, of what, for whose eyes. */
export async function openAnnex(input: ClaimPaper, kind: AnnexKind, introduction: string): Promise<PaperFile> {
  const { claim, agreement, operator, funder } = input;
  const title = annexTitle(kind);
  const label = claimLabel(claim, agreement);
  const file = await openPaperFile(
    {
      title: `${title}, ${label}`,
      author: operator.name,
      subject: `Convention ${agreement.number}`,
      on: claim.issuedOn,
    },
    {
      headLeft: operator.name,
      headRight: `${title} · ${claim.number}`,
      foot: `${claim.number} · ${NOT_TO_BE_SPREAD}`,
    },
  );
  const { paper } = file;
  const { regular, bold } = paper.faces;
  const set = (text: string, style: TextStyle, leading: number) => {
    for (const line of wrapText(text, frame.width, style)) {
      setText(paper.sheet, line, frame.left, paper.y, style);
      paper.y -= leading;
    }
  };
  set(operator.name, { face: bold, size: 11.5 }, 34);
  set(title, { face: bold, size: 21, color: ink.accent }, 20);
  set(label, { face: regular, size: 12.5, color: ink.muted }, 16);
  set(`${funder.name}, convention ${agreementLabel(agreement)}`, { face: regular, size: 9.5, color: ink.muted }, 13.5);
  paper.y -= 12;
  setBox(paper.sheet, { x: frame.left, y: paper.y - 8, width: frame.width, height: 24 }, ink.wash);
  const warning: TextStyle = { face: bold, size: 9.5, color: ink.warning };
  setText(paper.sheet, NOT_TO_BE_SPREAD, frame.left + 10, paper.y, warning);
  paper.y -= 28;
  set(introduction, { face: regular, size: 9.5, color: ink.muted }, 13.5);
  paper.y -= 16;
  return file;
}
