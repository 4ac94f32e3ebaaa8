import { mulberry32, seedOf } from "../drawing/prng.ts";
import type { Letterhead, Values } from "../layouts/layout.ts";
import { type Dice, throwDice } from "./dice.ts";
import * as words from "./invented-words.ts";

const two = (number: number) => String(number).padStart(2, "0");

/** A fixed line of the range that ARCEP keeps for fiction: 01 99 00 xx xx. */
function inventLine(dice: Dice): string {
  return `+3319900${two(dice.whole(0, 99))}${two(dice.whole(0, 99))}`;
}

/** A mobile of the range kept for fiction: 06 39 98 xx xx. */
function inventMobile(dice: Dice): string {
  return `+3363998${two(dice.whole(0, 99))}${two(dice.whole(0, 99))}`;
}

/** The part of an e-mail address before the @: first and last name without accents or spaces. */
function plainLetters(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, "-");
}

function birth(dice: Dice): string {
  return `${dice.whole(1941, 2006)}-${two(dice.whole(1, 12))}-${two(dice.whole(1, 28))}`;
}

/** Whether a first name of the invented households is a woman's. */
export function isWoman(firstName: string | undefined): boolean {
  return (words.WOMEN as readonly (string | undefined)[]).includes(firstName);
}

/** When the co-holder was born: papers say so, and no field asks for it. */
export function partnerBirthOn(v: Values): string | undefined {
  const partner = v["household.coHolderFirstName"];
  if (partner === undefined) return undefined;
  const dice = throwDice(mulberry32(seedOf(`${partner} ${v["household.lastName"]}`)));
  return birth(dice);
}

/** Who the paper is about: the head, perhaps a husband or wife of the same name or another, and how to reach them. */
export function inventHousehold(dice: Dice): Values {
  const lastName = dice.pick(words.LAST_NAMES);
  const woman = dice.chance(0.5);
  const firstName = dice.pick<string>(woman ? words.WOMEN : words.MEN);
  const together = dice.chance(0.4);
  const address = `${plainLetters(firstName)}.${plainLetters(lastName)}@courrier.example`;
  return {
    "household.lastName": lastName,
    "household.firstName": firstName,
    "household.birthOn": birth(dice),
    ...(together && {
      "household.coHolderLastName": dice.chance(0.5) ? lastName : dice.pick(words.LAST_NAMES),
      "household.coHolderFirstName": dice.pick<string>(woman ? words.MEN : words.WOMEN),
    }),
    ...(dice.chance(0.85) && { "household.phone": dice.chance(0.8) ? inventMobile(dice) : inventLine(dice) }),
    ...(dice.chance(0.5) && { "household.email": address }),
  };
}

export function inventHome(dice: Dice): Values {
  const [postalCode, city] = dice.pick(words.TOWNS);
  const number = `${dice.whole(1, 148)}${dice.pick(["", "", "", " bis", " ter"])}`;
  const complement = dice.chance(0.4) ? `, ${dice.pick(words.COMPLEMENTS)}` : "";
  return {
    "household.address": `${number} ${dice.pick(words.STREETS)}${complement}`,
    "household.postalCode": postalCode,
    "household.city": city,
  };
}

function frenchPhone(e164: string): string {
  return (e164.replace("+33", "0").match(/\d\d/g) ?? []).join(" ");
}

type Service = { name: string; domain: string; role: string };

function inventHead(dice: Dice, { name, domain, role }: Service): Letterhead & { phone: string; email: string } {
  const [postalCode, city] = dice.pick(words.TOWNS);
  const signer = dice.pick(words.WORKERS);
  const phone = inventLine(dice);
  const email = `${plainLetters(signer).replace("-", ".")}@${domain}.example`;
  const address = `${dice.whole(1, 60)} ${dice.pick(words.STREETS)}, ${postalCode} ${city}`;
  const contact = `Tél. ${frenchPhone(inventLine(dice))} - accueil@${domain}.example`;
  return { name, address, contact, place: city, signer, role, phone, email };
}

/** The service that asks: its letterhead, and the referrer's fields of a request. */
export function inventReferrer(dice: Dice): { head: Letterhead; values: Values } {
  const [, name, domain] = dice.pick(words.REFERRERS);
  const role = dice.pick([
    "Assistante de service social",
    "CESF",
    "Travailleur social référent",
    "Éducatrice spécialisée",
  ]);
  const { phone, email, ...head } = inventHead(dice, { name, domain, role });
  const values = {
    "referrer.organisation": name,
    "referrer.contactName": head.signer,
    "referrer.phone": phone,
    ...(dice.chance(0.85) && { "referrer.email": email }),
  };
  return { head, values };
}

/** The authority that decides. */
export function inventAuthority(dice: Dice): Letterhead {
  const [name, domain] = dice.pick([
    ["Département du Val-de-Brume", "val-de-brume"],
    ["Fonds de solidarité pour le logement", "fsl-brume"],
    ["Conseil départemental - Direction de l'habitat", "habitat-brume"],
  ] as const);
  const role = dice.pick([
    "La présidente de la commission",
    "Le président de la commission",
    "Pour le président et par délégation",
  ]);
  const { phone: _phone, email: _email, ...head } = inventHead(dice, { name, domain, role });
  return head;
}

/** The association that accompanies. */
export function inventOperator(dice: Dice): Letterhead {
  const [name, domain] = dice.pick(words.OPERATORS);
  const {
    phone: _phone,
    email: _email,
    ...head
  } = inventHead(dice, {
    name,
    domain,
    role: dice.pick(["Le travailleur social", "La CESF", "L'intervenante sociale"]),
  });
  return head;
}
