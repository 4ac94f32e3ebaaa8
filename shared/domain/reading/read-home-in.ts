import type { Make } from "./candidate.ts";

/** « demeurant 64 bis cours de la République à L'Isle-aux-Hérons (96450) »: the town before its postal code. */
const HOME =
  /(?<!\p{L})(?:demeurant|domiciliée?s?|domicilié\(e\)|résidant|réside(?:nt)?|demeure(?:nt)?|habite(?:nt)?|habitant|logée?s?)\s*:?\s+(?:(?:actuellement|désormais|provisoirement|temporairement|toujours|ensemble|tous\s+deux|toutes\s+deux)\s+)?(?:au\s+)?(?<address>\d{1,4}[^¦;:()]{4,80}),?\s+à\s+(?<city>\p{Lu}[\p{L}'’-]*(?:[ -](?!à\s)\p{L}[\p{L}'’-]*){0,5})\s*[(,]\s*(?<code>\d{2}\s?\d{3})\s*(?:\)|(?=[,.;]|\s|$))/u;

/** Where the household lives, with its street, its town, and the postal code behind that. */
export function readHomeIn(text: string, make: Make): void {
  const match = HOME.exec(text);
  const { address, city, code } = match?.groups ?? {};
  if (match === null || address === undefined || city === undefined || code === undefined) return;
  const [start, end] = [match.index, match.index + match[0].length];
  make("household.address", address.replace(/[\s,]+$/u, ""), true, start, end);
  make("household.postalCode", code.replace(/\s/g, ""), true, start, end);
  make("household.city", city, true, start, end);
}
