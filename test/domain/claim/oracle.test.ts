import fc from "fast-check";
import { expect, it } from "vitest";
import { add, keyOf, type PlainMonth, playStory, type Story } from "./oracle.ts";
import { dueOf, startsTogether } from "./oracle-facts.ts";
import { playProduct, texts } from "./oracle-product.ts";
import { allKnown, stories } from "./oracle-stories.ts";

const seed = Number(process.env.NAVETTE_SEED ?? 20261005);
const numRuns = Number(process.env.NAVETTE_HISTORIES ?? 500);

it(`whatever the history, the product claims what a naive reading of the setup's rules claims (seed ${seed})`, () => {
  fc.assert(
    fc.property(stories, (story) => {
      fc.pre(!startsTogether(story));
      const played = playProduct(story);
      expect(texts(played)).toEqual(texts(playStory(story)));
      expectSound(story, played);
    }),
    { seed, numRuns },
  );
}, 600_000);

it(`papers that are all there before the first claim make the same claims in any order (seed ${seed})`, () => {
  fc.assert(
    fc.property(stories, fc.infiniteStream(fc.nat()), (story, dice) => {
      const known = allKnown(story);
      const shuffled = playProduct(known, (facts) =>
        facts
          .map((fact) => ({ fact, at: Number(dice.next().value) }))
          .sort((a, b) => a.at - b.at)
          .map(({ fact }) => fact),
      );
      expect(texts(shuffled)).toEqual(texts(playProduct(known)));
    }),
    { seed, numRuns: Math.ceil(numRuns / 10) },
  );
}, 600_000);

/** What has to hold of any history, whatever the lines are. */
function expectSound(story: Story, played: Map<string, PlainMonth>) {
  for (const { id, prefix, envelopeCents } of story.agreements) {
    const net = new Map<string, number>();
    const lines = new Set<string>();
    const numbers = new Map<string, number>();
    let total = 0;
    for (const [at, { claim, waitingCents }] of played) {
      const [agreement, month = ""] = at.split(" ");
      if (agreement !== id) continue;
      if (claim) {
        const series = `${prefix}-${month.slice(0, 4)}`;
        numbers.set(series, (numbers.get(series) ?? 0) + 1);
        expect(claim.number).toBe(`${series}-${String(numbers.get(series)).padStart(4, "0")}`);
        expect(claim.kind).toBe(claim.totalCents < 0 ? "avoir" : "claim");
        expect(claim.lines.reduce((sum, { cents }) => sum + cents, 0)).toBe(claim.totalCents);
        total += claim.totalCents;
      }
      for (const line of claim?.lines ?? []) {
        add(net, keyOf(line), line.cents);
        const name = `${keyOf(line)} ${line.part}`;
        expect(line.part !== "correction" && lines.has(name), `${name} twice`).toBe(false);
        lines.add(name);
      }
      const round = story.closings.findIndex((today) => month < today.slice(0, 7));
      const due = dueOf(story, id, round, month);
      for (const [tranche, cents] of net) {
        expect(cents, `${tranche} in ${month}`).toBeLessThanOrEqual(due.get(tranche) ?? 0);
        expect(cents, `${tranche} in ${month}`).toBeGreaterThanOrEqual(0);
      }
      if (envelopeCents !== undefined) expect(total).toBeLessThanOrEqual(envelopeCents);
      // Nothing waits: all that is due is claimed.
      for (const [tranche, cents] of due)
        if (waitingCents[tranche.replace(/ \d+$/, "")] === undefined) expect(net.get(tranche) ?? 0, at).toBe(cents);
    }
  }
}
