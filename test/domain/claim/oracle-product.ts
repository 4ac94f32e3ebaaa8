import type { Claim, ClaimLine } from "../../../schemas/claim.ts";
import type { Fact } from "../../../schemas/fact.ts";
import type { ClaimedLine, Ledger } from "../../../schemas/ledger.ts";
import type { Measure } from "../../../schemas/measure.ts";
import { closeMonth } from "../../../shared/domain/claim/close-month.ts";
import { monthsToClose } from "../../../shared/domain/claim/months.ts";
import { foldHousehold } from "../../../shared/domain/measure/fold-household.ts";
import { ruleBook } from "../../../shared/rules/rule-book.ts";
import { add, keyOf, type PlainClaim, type PlainLine, type PlainMonth, type Story } from "./oracle.ts";
import { actsOf, papersOf, setupOf } from "./oracle-papers.ts";

const ownerOf = ({ household, scheme }: Measure) => `${household.lastName} ${scheme}`;

/** What the product makes of a story, told in the oracle's words. `arrange` may put a round's papers in another order. */
export function playProduct(
  story: Story,
  arrange: (facts: Fact[]) => Fact[] = (facts) => facts,
): Map<string, PlainMonth> {
  const setup = setupOf(story.agreements);
  const claimed = new Map<string, ClaimedLine[]>();
  const ledgers = new Map<string, Ledger>(setup.agreements.map(({ id }) => [id, { agreement: id, months: {} }]));
  const played = new Map<string, PlainMonth>();
  story.closings.forEach((today, round) => {
    const names = [...new Set(story.measures.map(({ name }) => name))];
    const folded = names.flatMap((name) => {
      const own = story.measures.filter((one) => one.name === name);
      const told = { facts: arrange(own.flatMap((one) => papersOf(one, round))), setup, rules: ruleBook };
      // An act names its measure; which reference it bears hangs on no act.
      const known = foldHousehold({ ...told, acts: [] }).measures;
      const acts = own.flatMap((one) =>
        known
          .filter(({ scheme }) => scheme === one.scheme)
          .flatMap(({ reference }) => actsOf(one, { reference, round })),
      );
      return foldHousehold({ ...told, acts }).measures;
    });
    const owners = new Map(folded.map((measure) => [measure.reference, ownerOf(measure)]));
    for (const agreement of setup.agreements) {
      const ledger = ledgers.get(agreement.id);
      if (!ledger) continue;
      for (const month of monthsToClose({ agreement, ledger, today })) {
        const measures = folded.map((measure) => ({ measure, claimed: claimed.get(measure.reference) ?? [] }));
        const input = { agreement, setup, rules: ruleBook, month, ledger, issuedOn: today, measures, peers: [] };
        const { claim, blocked } = closeMonth(input);
        ledger.closedThrough = month;
        ledger.months[month] = claim ? { number: claim.number, totalCents: claim.totalCents } : { totalCents: 0 };
        for (const line of claim?.lines ?? []) {
          const entry = { agreement: agreement.id, claimMonth: month, number: claim?.number ?? "", line };
          claimed.set(line.measure, [...(claimed.get(line.measure) ?? []), entry]);
        }
        const waitingCents: Record<string, number> = {};
        for (const { measure, cents } of blocked) {
          const owner = owners.get(measure) ?? measure;
          if (cents) waitingCents[owner] = (waitingCents[owner] ?? 0) + cents;
        }
        const told = claim && { claim: plainClaim(claim, owners) };
        played.set(`${agreement.id} ${month}`, { ...told, waitingCents });
      }
    }
  });
  return played;
}

function plainClaim(claim: Claim, owners: Map<string, string>): PlainClaim {
  const { agreement, month, number, kind, totalCents } = claim;
  return { agreement, month, number, kind, totalCents, lines: claim.lines.map((line) => plainLine(line, owners)) };
}

function plainLine({ measure, tranche, part, month, cents, regularisation }: ClaimLine, owners: Map<string, string>) {
  return {
    owner: owners.get(measure) ?? measure,
    tranche,
    part: part.replace(/\/\d+$/, ""),
    month,
    cents,
    regularisation,
  };
}

const lineText = ({ owner, tranche, part, month, cents, regularisation }: PlainLine) =>
  `${owner} ${tranche} ${part}@${month} ${cents}${regularisation ? " R" : ""}`;

/**
 * The lines of a claim, sorted. A closing and a correction of one tranche that fall into one claim are told as one sum:
 * the closing « brings the sum of the tranche to what is due », and both readings of which takes what part are right.
 */
function lineTexts(lines: PlainLine[]): string[] {
  const settled = new Map<string, number>();
  for (const line of lines)
    if (line.part === "closing" || line.part === "correction") add(settled, `${keyOf(line)} settled`, line.cents);
  const others = lines.filter(({ part }) => part !== "closing" && part !== "correction").map(lineText);
  return [...others, ...[...settled].filter(([, cents]) => cents !== 0).map((one) => one.join(" "))].sort();
}

/** What a story came to, month by month, so that two tellings can be compared. */
export function texts(played: Map<string, PlainMonth>): Record<string, unknown> {
  return Object.fromEntries(
    [...played].map(([key, { claim, waitingCents }]) => [
      key,
      claim
        ? [`${claim.number} ${claim.kind} ${claim.totalCents}`, ...lineTexts(claim.lines), waitingCents]
        : [waitingCents],
    ]),
  );
}
