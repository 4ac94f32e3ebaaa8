import { Temporal } from "temporal-polyfill";
import type { DocumentKind } from "../../schemas/field.ts";
import type { SchemeId } from "../../schemas/scheme.ts";
import type { Letterhead, Values } from "../layouts/layout.ts";
import { type Dice, throwDice } from "./dice.ts";
import {
  inventBilan,
  inventContract,
  inventDecision,
  inventOrientation,
  inventRenewal,
  present,
} from "./invent-contents.ts";
import { inventAuthority, inventHome, inventHousehold, inventOperator, inventReferrer } from "./invent-people.ts";
import { WORDED_SCHEMES } from "./scheme-words.ts";

export type CarriedKind = Exclude<DocumentKind, "other">;
export type InventedPaper = { values: Values; head: Letterhead };

const FIRST_DAY = Temporal.PlainDate.from("2025-02-03");

function inventReference(dice: Dice, year: string): string {
  const number = String(dice.whole(12, 980)).padStart(4, "0");
  return dice.pick([`${year}-${number}`, `D-${year}-${number}`, `FSL/${year}/${number}`, `${year.slice(2)}.${number}`]);
}

function inventMeasureRef(dice: Dice, year: string): string {
  const number = String(dice.whole(3, 460)).padStart(3, "0");
  return dice.pick([
    `M-${year}-${number}`,
    `ASLL${year.slice(2)}-${number}`,
    `${year}/M/${number}`,
    `MES-${number}-${year}`,
  ]);
}

/**
 * A household and what one paper of a kind says about it, with the letterhead of the service that wrote it. All that
 * belongs together agrees: end = start + months − 1 day, the aid is below the rent, no eviction without arrears.
 * The same numbers give the same paper. Optional fields are now and then absent; a layout prints those it has a place for.
 */
export function inventPaper(kind: CarriedKind, random: () => number, schemes?: readonly SchemeId[]): InventedPaper {
  const dice = throwDice(random);
  const allowed = WORDED_SCHEMES.filter((scheme) => schemes === undefined || schemes.includes(scheme));
  const scheme = dice.pick(allowed.length > 0 ? allowed : WORDED_SCHEMES);
  const today = FIRST_DAY.add({ days: dice.whole(0, 540) }).toString();
  const year = today.slice(0, 4);
  const setting = { dice, today, scheme };
  const person = inventHousehold(dice);
  const home = inventHome(dice);
  const numbers = {
    reference: dice.maybe(0.75, inventReference(dice, year)),
    measureRef: dice.maybe(0.8, inventMeasureRef(dice, year)),
  };
  const basis = { scheme, ...person, ...home, ...numbers };
  if (kind === "orientation") {
    const { head, values } = inventReferrer(dice);
    const couple = person["household.coHolderFirstName"] !== undefined;
    return {
      head,
      values: present({ ...basis, measureRef: undefined, ...values, ...inventOrientation(dice, today, couple) }),
    };
  }
  if (kind === "decision")
    return { head: inventAuthority(dice), values: present({ ...basis, ...inventDecision(setting) }) };
  const head = inventOperator(dice);
  const said =
    kind === "contract"
      ? inventContract(setting, head)
      : kind === "bilan"
        ? inventBilan(setting)
        : inventRenewal(setting);
  return { head, values: present({ ...basis, ...said }) };
}
