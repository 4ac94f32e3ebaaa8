import { parseArgs } from "node:util";
import type { CalendarDate } from "../../schemas/calendar.ts";
import type { ClaimedLine } from "../../schemas/ledger.ts";
import { issuedOf } from "../../shared/adapters/dynamodb-measures.ts";
import type { Store } from "../../shared/adapters/dynamodb-store.ts";
import { firstKnownOn, type HouseholdPast } from "../../shared/domain/history/known-on.ts";
import { type ToldMeasure, tellMeasure } from "../../shared/domain/history/tell-measure.ts";
import { formatDate } from "../../shared/domain/wording/dates.ts";
import { ruleBook } from "../../shared/rules/rule-book.ts";
import { onlyReference } from "./act-command.ts";
import { measureLines } from "./measure-lines.ts";
import { defaultTwinDir, openTwin } from "./open-twin.ts";
import { CommandError, readOptions } from "./terminal.ts";
import { dateOf, todayOf } from "./today.ts";

/** `navette measure REF`: a measure and its history, as it is known now or was at the end of a past day. */
export async function measureCommand(args: string[]): Promise<number> {
  const options = {
    keep: { type: "string" },
    today: { type: "string" },
    "as-known-on": { type: "string" },
    json: { type: "boolean" },
  } as const;
  const { values, positionals } = readOptions(() => parseArgs({ args, allowPositionals: true, options }));
  const reference = onlyReference(positionals, "navette measure REF [--as-known-on AAAA-MM-JJ]");
  const asked = values["as-known-on"];
  const knownOn = asked === undefined ? undefined : dateOf("--as-known-on", asked);
  const today = todayOf(values.today);
  const { twin, store } = await openTwin({ dir: values.keep ?? defaultTwinDir, onlyUnfinished: true });
  try {
    await twin.drain();
    const told = await measureOf(store, { reference, knownOn, today });
    if (values.json) console.log(JSON.stringify({ ...(knownOn && { knownOn }), ...told }, null, 2));
    else {
      if (knownOn) console.log(`Telle qu'elle était connue le ${formatDate(knownOn)} au soir :`);
      console.log(measureLines(told).join("\n"));
    }
    return 0;
  } finally {
    await twin.stop();
  }
}

type Asked = { reference: string; knownOn: CalendarDate | undefined; today: CalendarDate };

async function measureOf(store: Store, { reference, knownOn, today }: Asked): Promise<ToldMeasure> {
  const pasts = await store.loadPasts(reference);
  if (pasts.length === 0)
    throw new CommandError(`Aucune mesure ne porte la référence « ${reference} » : vérifiez-la.`, 1);
  const setup = knownOn === undefined ? await store.loadSetup() : await store.loadSetupKnownOn(knownOn);
  const claimed = await claimedBy(store, reference, knownOn);
  for (const past of pasts) {
    const told = tellMeasure(reference, past, { day: knownOn ?? today, knownOn, setup, rules: ruleBook, claimed });
    if (told) return told;
  }
  throw new CommandError(unknownOn({ reference, knownOn, today }, pasts), 1);
}

function unknownOn({ reference, knownOn, today }: Asked, pasts: HouseholdPast[]): string {
  const day = formatDate(knownOn ?? today);
  const first = pasts
    .map(firstKnownOn)
    .filter((on) => on !== undefined)
    .sort()[0];
  if (first !== undefined && knownOn !== undefined && knownOn < first)
    return `Rien n'était connu de la mesure « ${reference} » le ${day} : le premier document est arrivé le ${formatDate(first)}. Donnez cette date ou une date plus tardive.`;
  return `Aucune mesure ne portait la référence « ${reference} » le ${day} : donnez une autre date.`;
}

/** The lines of the claims issued for a measure, up to a day where one is given. */
async function claimedBy(store: Store, reference: string, upTo: CalendarDate | undefined): Promise<ClaimedLine[]> {
  const stored = await store.loadMeasure(reference);
  if (stored === undefined) return [];
  const agreements = [...new Set(stored.drafts.map(({ agreement }) => agreement))];
  const ledgers = await Promise.all(agreements.map((agreement) => store.loadLedger(agreement)));
  const issued = issuedOf(stored, new Map(ledgers.map((ledger) => [ledger.agreement, ledger])));
  if (upTo === undefined) return issued;
  const byThen: ClaimedLine[] = [];
  for (const line of issued) {
    const claim = await store.loadClaim(line.agreement, line.claimMonth);
    if (claim !== undefined && claim.issuedOn <= upTo) byThen.push(line);
  }
  return byThen;
}
