import type { Values } from "../../layouts/layout.ts";
import { isWoman } from "../invent-people.ts";

/** What there is of some words, with a space between. */
export const together = (...words: (string | undefined)[]) => words.filter((word) => word).join(" ");

/** « Madame » or « Monsieur » before a first name of the invented households. */
export const titleOf = (firstName: string | undefined) => (isWoman(firstName) ? "Madame" : "Monsieur");

/** The head as a letter names them: « Madame Aurore LESTRADE ». */
export function nameHolder(v: Values): string {
  const first = v["household.firstName"];
  return together(titleOf(first), first, v["household.lastName"]);
}

/** The co-holder as a letter names them, where there is one. */
export function namePartner(v: Values): string | undefined {
  const first = v["household.coHolderFirstName"];
  return first && together(titleOf(first), first, v["household.coHolderLastName"]);
}

/** Both names without a title, for whoever signs. */
export const signerOf = (v: Values) => together(v["household.firstName"], v["household.lastName"]);

/** Where they live, on one line. */
export const tellHome = (v: Values) =>
  `${v["household.address"]}, ${together(v["household.postalCode"], v["household.city"])}`;

/** A rank before a masculine noun: « 1er », « 2e ». */
export const writeRank = (rank: number) => (rank === 1 ? "1er" : `${rank}e`);
