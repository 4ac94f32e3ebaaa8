import { trimLeaders } from "./glyphs.ts";

/** An address in its parts; `street` has the building's complement, never postcode or town. */
export interface Address {
  readonly street?: string;
  readonly postalCode?: string;
  readonly city?: string;
}

const POSTCODE_TOWN = /(?:^|[\s,;–-])(?:F-)?(\d{2} ?\d{3})[\s,–-]+(\p{L}[\p{L}\d\s'’.-]*)$/u;

/** Splits « 12 rue des Lilas, Bât. B, 13600 La Ciotat ». */
export function parseAddress(text: string): Address {
  const clean = trimLeaders(text.replace(/\s+/g, " "));
  const match = POSTCODE_TOWN.exec(clean);
  if (match === null) {
    const alone = /(?:^|[\s,–-])(\d{5})$/.exec(clean);
    if (alone === null) return clean === "" ? {} : { street: clean };
    const street = trimLeaders(clean.slice(0, alone.index));
    return { ...(street !== "" && { street }), postalCode: alone[1] ?? "" };
  }
  const street = trimLeaders(clean.slice(0, match.index));
  const city = trimLeaders(match[2] ?? "").replace(/[.,]+$/, "");
  return {
    ...(street !== "" && { street }),
    postalCode: (match[1] ?? "").replace(" ", ""),
    ...(city !== "" && { city }),
  };
}

/** « 96405 Les », at the end of its line: no town is called so, and the rest of its name stands below. */
export const isTownCut = (city: string): boolean =>
  /^(?:les?|la|l['’]|saint|sainte|ste?)$|(?:[-'’]|[ -](?:les?|la|l[èe]s|sur|sous|en|d[eu]s?|aux?|et))$/iu.test(
    city.trim(),
  );

/** Whether a line can go on an address begun above: a complement of the building, a street, or postcode and town. */
export function continuesAddress(text: string): boolean {
  return (
    /^\d{2} ?\d{3}[\s,]+\p{L}/u.test(text) ||
    /^(?:b[âa]t|b[âa]timent|bldg|r[ée]s(?:idence|\.)?|app(?:t|artement)?|apt|esc(?:alier)?|[ée]tage|\d+(?:er|e|[èe]me)\s+[ée]tage|porte|chez|c\/o|bp|lieu[- ]dit|hameau|entr[ée]e|logement|villa|all[ée]e|lot(?:issement)?|tour|immeuble|rdc|foyer|quartier|cit[ée])\b/iu.test(
      text,
    ) ||
    /^\d{1,4}(?:\s?(?:bis|ter|quater|[a-d]))?,?\s+(?:rue|avenue|av|bd|boulevard|chemin|ch|impasse|imp|place|pl|all[ée]e|cours|quai|route|square|mont[ée]e|traverse|passage|sentier|voie|rond)\b/iu.test(
      text,
    )
  );
}
