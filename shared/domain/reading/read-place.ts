import { figuresApart, figuresInBoxes } from "./boxed-figures.ts";
import type { ReadValue } from "./candidate.ts";
import { isTownCut, parseAddress } from "./parse-address.ts";

export function readPlace(type: "postal-code" | "postal-city" | "city" | "address", text: string): ReadValue[] {
  if (type === "postal-code") {
    const boxed = figuresInBoxes(text, 5) ?? figuresApart(text, 5);
    if (boxed !== undefined) return [{ target: "household.postalCode", value: boxed.figures, strict: boxed.strict }];
    const code = /^(\d{2})\s?(\d{3})(?!\d)(.*)$/u.exec(text);
    if (code === null) return [];
    const place = parseAddress(text);
    return [
      { target: "household.postalCode", value: `${code[1]}${code[2]}`, strict: true },
      ...(place.city !== undefined ? [{ target: "household.city" as const, value: place.city, strict: true }] : []),
    ];
  }
  const place = parseAddress(text);
  if (type === "city") {
    const city = place.city ?? place.street;
    if (city === undefined || !/^\p{L}[\p{L}\s'’.\d-]*$/u.test(city) || city.split(" ").length > 7) return [];
    // « Les », where the rest was not read.
    const isWhole = !/^(?:l[ea]s?|l['’]|saint|sainte|ste?)\W*$/iu.test(city);
    return [
      { target: "household.city", value: city, strict: isWhole },
      ...(place.city !== undefined && place.postalCode !== undefined
        ? [{ target: "household.postalCode" as const, value: place.postalCode, strict: true }]
        : []),
    ];
  }
  const values: ReadValue[] = [];
  // What reaches somebody, or a date, is nobody's street.
  if (/@|^\W*(?:(?:\+33|0)[\s.]?\d(?:[\s.-]?\d\d){4}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})\W*$/.test(place.street ?? ""))
    return [];
  if (type === "address" && place.street !== undefined)
    values.push({ target: "household.address", value: place.street, strict: /\d|\p{L}{3}/u.test(place.street) });
  if (place.postalCode !== undefined)
    values.push({ target: "household.postalCode", value: place.postalCode, strict: true });
  if (place.city !== undefined)
    values.push({ target: "household.city", value: place.city, strict: !isTownCut(place.city) });
  return values;
}
