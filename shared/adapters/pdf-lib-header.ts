import type { Claim } from "../../schemas/claim.ts";
import type { Agreement, Funder, Operator } from "../../schemas/setup.ts";
import { formatEuros } from "../domain/wording/amounts.ts";
import { agreementLabel, groupSiret, paperKindOf, paperTitle, totalLabel } from "../domain/wording/claim-paper.ts";
import { formatLongDate, formatMonth, formatMonthTitle } from "../domain/wording/dates.ts";
import type { Paper } from "./pdf-lib-paper.ts";
import { frame, ink, setBox, setText, type TextStyle, widthOf } from "./pdf-lib-sheet.ts";
import { wrapText } from "./pdf-lib-wrap.ts";

/** All that a claim's paper is made of. */
export type ClaimPaper = { claim: Claim; agreement: Agreement; operator: Operator; funder: Funder };

const payerLeft = frame.left + 282;

/** An address as its lines: where it is written on one, the postcode opens the last. */
function addressLines(address: string): string[] {
  return address
    .replace(/,?\s+(?=\d{5}\s+\p{Lu})/u, "\n")
    .split(/\r?\n/)
    .map((line) => line.trim());
}

function setParty(
  paper: Paper,
  left: number,
  party: { role: string; name: string; lines: readonly string[]; width: number },
): number {
  const { regular, bold } = paper.faces;
  let y = frame.top;
  setText(paper.sheet, party.role, left, y, { face: bold, size: 7.75, color: ink.muted });
  y -= 16;
  for (const line of wrapText(party.name, party.width, { face: bold, size: 11.5 })) {
    setText(paper.sheet, line, left, y, { face: bold, size: 11.5 });
    y -= 14;
  }
  const style: TextStyle = { face: regular, size: 9 };
  for (const line of party.lines.flatMap((text) => wrapText(text, party.width, style))) {
    setText(paper.sheet, line, left, y, style);
    y -= 12.5;
  }
  return y;
}

/** The facts one looks for first, in a band: number, period, issue date, agreement, total. */
function setFacts(paper: Paper, { claim, agreement }: ClaimPaper): void {
  const { regular, bold } = paper.faces;
  const kind = paperKindOf(claim, agreement);
  const style = { face: bold, size: 9 };
  const facts = [
    { label: "Numéro", value: claim.number, width: 98 },
    { label: "Période", value: formatMonth(claim.month), width: 88 },
    { label: "Date d’émission", value: formatLongDate(claim.issuedOn), width: 98 },
    { label: "Convention", value: agreementLabel(agreement), width: 120 },
  ].map((fact) => ({ ...fact, lines: wrapText(fact.value, fact.width - 10, style) }));
  const height = 30 + 11 * Math.max(2, ...facts.map((fact) => fact.lines.length));
  setBox(paper.sheet, { x: frame.left, y: paper.y - height, width: frame.width, height }, ink.wash);
  let left = frame.left + 12;
  for (const fact of facts) {
    setText(paper.sheet, fact.label, left, paper.y - 18, { face: regular, size: 7.75, color: ink.muted });
    for (const [index, line] of fact.lines.entries())
      setText(paper.sheet, line, left, paper.y - 31 - index * 11, style);
    left += fact.width;
  }
  const right = frame.right - 12;
  setText(paper.sheet, totalLabel(kind), right, paper.y - 18, {
    face: regular,
    size: 7.75,
    color: ink.muted,
    align: "right",
  });
  const total = formatEuros(claim.totalCents);
  const size = widthOf(total, { face: bold, size: 15 }) > right - left ? 11 : 15;
  setText(paper.sheet, total, right, paper.y - 35, {
    face: bold,
    size,
    color: ink.accent,
    align: "right",
    figures: true,
  });
  paper.y -= height + 26;
}

/** The head of the first page: who claims, from whom, what, for which month and how much. */
export function setClaimHead(paper: Paper, input: ClaimPaper): void {
  const { claim, agreement, operator, funder } = input;
  const issuerEnd = setParty(paper, frame.left, {
    role: "Émetteur",
    name: operator.name,
    lines: [...addressLines(operator.address), `SIRET ${groupSiret(operator.siret)}`],
    width: 250,
  });
  const payerEnd = setParty(paper, payerLeft, {
    role: "Financeur",
    name: funder.name,
    lines: [
      ...addressLines(funder.address),
      `SIRET ${groupSiret(funder.siret)}`,
      ...(funder.serviceCode ? [`Code service ${funder.serviceCode}`] : []),
    ],
    width: frame.right - payerLeft,
  });
  paper.y = Math.min(issuerEnd, payerEnd) - 34;
  const { regular, bold } = paper.faces;
  const title = paperTitle(paperKindOf(claim, agreement));
  setText(paper.sheet, title, frame.left, paper.y, { face: bold, size: 21, color: ink.accent });
  paper.y -= 19;
  setText(paper.sheet, formatMonthTitle(claim.month), frame.left, paper.y, {
    face: regular,
    size: 12.5,
    color: ink.muted,
  });
  paper.y -= 20;
  setFacts(paper, input);
}
