import type { HeldCause } from "../../../schemas/held-back.ts";
import type { Measure } from "../../../schemas/measure.ts";
import type { ChaseLine, ChaseNotice } from "../../../schemas/message.ts";
import type { Partner, Setup } from "../../../schemas/setup.ts";
import { comparable } from "../household/identity.ts";

/** How many things one letter lists; the others are counted. How many measures one of them names. */
const mostListed = 30;
const mostNamed = 5;

/** A chase before it has an identity and a month. */
export type ChaseLetter = Omit<ChaseNotice, "noticeId" | "kind" | "month" | "at">;

/** A partner that sent a request, and the address it came from; only where the sender was to be trusted. */
export interface RequestSender {
  partner: string;
  address: string;
}

interface Context {
  setup: Setup;
  measures: readonly Measure[];
  /** Who sent a measure's request, where it came by e-mail. */
  senderOf: (orientation: string) => RequestSender | undefined;
}

/**
 * Whom to ask for what holds money back, one letter an address: the partner that referred the measure for what its
 * commission or itself can supply, the operator for everything else. `unreached` is what nobody has an address for.
 */
export function planChases(
  causes: readonly HeldCause[],
  context: Context,
): { letters: ChaseLetter[]; unreached: HeldCause[] } {
  const measures = new Map(context.measures.map((measure) => [measure.reference, measure]));
  const addressed = causes.map((cause) => {
    const [first] = cause.measures;
    const measure = first && measures.get(first.reference);
    const partner = measure && isForPartner(cause) ? partnerAddress(measure, context) : undefined;
    const operator = context.setup.operators.find(({ id }) => id === cause.operator);
    return { cause, operator, to: partner ?? operator?.email, outside: partner !== undefined };
  });
  const letters = [...Map.groupBy(addressed, ({ to }) => to)].flatMap(([to, own]) => {
    if (to === undefined) return [];
    const operators = [...new Set(own.map(({ operator }) => operator?.name ?? "L'opérateur"))].sort();
    const lines = own.slice(0, mostListed).map(({ cause, outside }) => lineOf(cause, outside));
    return [{ to, operators, count: own.length, lines }];
  });
  return {
    letters: letters.sort((a, b) => (a.to < b.to ? -1 : 1)),
    unreached: addressed.filter(({ to }) => to === undefined).map(({ cause }) => cause),
  };
}

/** What a commission decides comes to whoever asked it: the referrer has the notice, or can get it. */
function isForPartner({ supplier }: HeldCause): boolean {
  return supplier === "referrer" || supplier === "commission";
}

/** A plain address of the partner that referred the measure: the one that the request came from, if it is one of them. */
function partnerAddress(measure: Measure, { setup, senderOf }: Context): string | undefined {
  const sender = senderOf(measure.orientation);
  const partner = setup.partners.find((one) => one.id === sender?.partner) ?? partnerNamed(setup.partners, measure);
  const plain = partner?.senders.filter((address) => !address.startsWith("*")) ?? [];
  const address = sender?.address.toLowerCase();
  if (address !== undefined && plain.includes(address)) return address;
  return plain[0] ?? address;
}

function partnerNamed(partners: readonly Partner[], { referrer }: Measure): Partner | undefined {
  if (referrer === undefined) return undefined;
  const wanted = comparable(referrer);
  return partners.find(({ name }) => comparable(name) === wanted);
}

function lineOf(cause: HeldCause, outside: boolean): ChaseLine {
  const { missing, measures, since, remedy, who, lines, unknownLines, cents, lapses } = cause;
  return {
    missing,
    measures: measures.slice(0, mostNamed),
    measureCount: measures.length,
    since,
    ...(!outside && { inside: { remedy, who, lines, unknownLines, cents, lapses } }),
  };
}
