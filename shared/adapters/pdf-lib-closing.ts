import { formatEuros } from "../domain/wording/amounts.ts";
import { groupIban, paperKindOf, settledSentence, totalLabel } from "../domain/wording/claim-paper.ts";
import { amountInWords } from "./n2words-amount.ts";
import type { ClaimPaper } from "./pdf-lib-header.ts";
import { isApart, sumOf } from "./pdf-lib-lines.ts";
import { makeRoom, type Paper } from "./pdf-lib-paper.ts";
import { setRecap } from "./pdf-lib-recap.ts";
import { blankSheet, frame, ink, setBox, setRule, setText, type TextStyle } from "./pdf-lib-sheet.ts";
import { wrapText } from "./pdf-lib-wrap.ts";

const totalsLeft = frame.left + 252;
const noteWidth = 222;
const endless = 100_000;
/** Room for a hand to sign in, below the name. */
const signatureHeight = 44;

type Sum = { label: string; cents: number };

function sumsBefore({ claim }: ClaimPaper): Sum[] {
  const apart = claim.lines.filter(isApart);
  if (apart.length === 0 || apart.length === claim.lines.length) return [];
  return [
    { label: "Lignes du mois", cents: claim.totalCents - sumOf(apart) },
    { label: "Régularisations et corrections", cents: sumOf(apart) },
  ];
}

function sumsAfter({ claim, agreement }: ClaimPaper): Sum[] {
  return [
    { label: "Total des états antérieurs", cents: claim.earlierTotalCents },
    { label: "Cumul à ce jour", cents: claim.earlierTotalCents + claim.totalCents },
    ...(agreement.envelopeCents === undefined
      ? []
      : [{ label: "Enveloppe de la convention", cents: agreement.envelopeCents }]),
    ...(claim.remainingEnvelopeCents === undefined
      ? []
      : [{ label: "Reste disponible", cents: claim.remainingEnvelopeCents }]),
  ];
}

function setSums(paper: Paper, sums: readonly Sum[], y: number, color: TextStyle["color"]): number {
  let at = y;
  for (const sum of sums) {
    const style: TextStyle = { face: paper.faces.regular, size: 9, ...(color && { color }) };
    setText(paper.sheet, sum.label, totalsLeft, at, style);
    setText(paper.sheet, formatEuros(sum.cents), frame.right - 10, at, { ...style, align: "right", figures: true });
    at -= 15;
  }
  return at;
}

function setTotals(paper: Paper, input: ClaimPaper): number {
  const { bold } = paper.faces;
  const before = sumsBefore(input);
  let y = setSums(paper, before, paper.y, ink.text) - (before.length > 0 ? 10 : 0);
  setBox(paper.sheet, { x: totalsLeft - 10, y: y - 11, width: frame.right - totalsLeft + 10, height: 29 }, ink.wash);
  const style: TextStyle = { face: bold, size: 12.5, color: ink.accent };
  setText(paper.sheet, totalLabel(paperKindOf(input.claim, input.agreement)), totalsLeft, y - 1, style);
  setText(paper.sheet, formatEuros(input.claim.totalCents), frame.right - 10, y - 1, {
    ...style,
    align: "right",
    figures: true,
  });
  y = setSums(paper, sumsAfter(input), y - 28, ink.muted);
  return y;
}

function setParagraphs(paper: Paper, paragraphs: readonly string[]): number {
  const style: TextStyle = { face: paper.faces.regular, size: 9.5 };
  let y = paper.y;
  for (const paragraph of paragraphs) {
    for (const line of wrapText(paragraph, noteWidth, style)) {
      setText(paper.sheet, line, frame.left, y, style);
      y -= 13.5;
    }
    y -= 6;
  }
  return y;
}

function remarksOf({ claim, agreement }: ClaimPaper): string[] {
  const words = amountInWords(Math.abs(claim.totalCents));
  return [
    ...(agreement.totalInWords ? [settledSentence(paperKindOf(claim, agreement), words)] : []),
    ...(agreement.vatMention ? [agreement.vatMention] : []),
  ];
}

function setPayment(paper: Paper, { claim, agreement, operator }: ClaimPaper): number {
  const { regular, bold } = paper.faces;
  const rows = [
    { label: "Titulaire", value: operator.name },
    { label: "IBAN", value: groupIban(operator.iban) },
    { label: "BIC", value: operator.bic },
    ...(agreement.paymentTermDays === undefined || claim.kind === "avoir"
      ? []
      : [{ label: "Délai", value: `paiement à ${agreement.paymentTermDays} jours` }]),
  ];
  const title = claim.kind === "avoir" ? "Compte de l’émetteur" : "Règlement par virement";
  setText(paper.sheet, title, frame.left, paper.y, { face: bold, size: 9.5 });
  let y = paper.y - 17;
  for (const row of rows) {
    setText(paper.sheet, row.label, frame.left, y, { face: regular, size: 8.75, color: ink.muted });
    const style: TextStyle = { face: regular, size: 9, figures: true };
    for (const line of wrapText(row.value, noteWidth - 46, style)) {
      setText(paper.sheet, line, frame.left + 46, y, style);
      y -= 13.5;
    }
  }
  return y;
}

function setSignature(paper: Paper, { operator }: ClaimPaper): number {
  const { regular, bold } = paper.faces;
  setText(paper.sheet, "Certifié exact", totalsLeft, paper.y, { face: bold, size: 9.5 });
  const style: TextStyle = { face: regular, size: 9 };
  const y = paper.y - 20;
  setText(paper.sheet, "À", totalsLeft, y, style);
  setRule(paper.sheet, y - 2, { from: totalsLeft + 11, to: totalsLeft + 128, color: ink.muted, weight: 0.4 });
  setText(paper.sheet, ", le", totalsLeft + 130, y, style);
  setRule(paper.sheet, y - 2, { from: totalsLeft + 148, to: frame.right - 10, color: ink.muted, weight: 0.4 });
  const width = frame.right - totalsLeft - 10;
  let below = y - 18;
  for (const line of wrapText(operator.signatory.name, width, { face: bold, size: 9 })) {
    setText(paper.sheet, line, totalsLeft, below, { face: bold, size: 9 });
    below -= 12;
  }
  for (const line of wrapText(operator.signatory.role, width, style)) {
    setText(paper.sheet, line, totalsLeft, below, { ...style, color: ink.muted });
    below -= 12;
  }
  setText(paper.sheet, "Signature", totalsLeft, below - 6, { ...style, size: 7.75, color: ink.muted });
  return below - 6 - signatureHeight;
}

function setBlock(paper: Paper, input: ClaimPaper): void {
  paper.y -= 4;
  const totalsEnd = setTotals(paper, input);
  const remarksEnd = setParagraphs(paper, remarksOf(input));
  paper.y = Math.min(totalsEnd, remarksEnd) - 10;
  setRule(paper.sheet, paper.y, {});
  paper.y -= 22;
  const paymentEnd = setPayment(paper, input);
  paper.y = Math.min(paymentEnd, setSignature(paper, input));
}

/** A claim longer than this has its subtotals too far apart to be seen together. */
const pagesWithoutRecap = 3;

/**
 * What ends a claim: sums by scheme where it is long, totals, the sum in words, the VAT mention, how to pay, and where
 * to certify and sign. All of it stands on one page.
 */
export function setClosing(paper: Paper, input: ClaimPaper): void {
  const isLong = paper.sheets.length > pagesWithoutRecap;
  const setAll = (on: Paper) => {
    if (isLong) setRecap(on, input);
    setBlock(on, input);
  };
  // Set once on a sheet without end, to know its height.
  const trial: Paper = { ...paper, sheets: [], sheet: blankSheet(), y: endless };
  setAll(trial);
  makeRoom(paper, endless - trial.y);
  setAll(paper);
}
