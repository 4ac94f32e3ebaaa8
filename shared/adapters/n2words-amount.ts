import { toCardinal } from "n2words/fr-FR";
import type { Cents } from "../../schemas/money.ts";

function eurosInWords(euros: number): string {
  // « un million d’euros », but « un million un euros ».
  const roundMillions = euros >= 1_000_000 && euros % 1_000_000 === 0;
  const noun = roundMillions ? "d’euros" : euros < 2 ? "euro" : "euros";
  return `${toCardinal(BigInt(euros))} ${noun}`;
}

/** An amount in French words: « mille deux cent trente-quatre euros et cinquante-six centimes », « moins un euro ». */
export function amountInWords(cents: Cents): string {
  const absolute = Math.abs(cents);
  const euros = Math.trunc(absolute / 100);
  const rest = absolute % 100;
  const centimes = `${toCardinal(rest)} ${rest < 2 ? "centime" : "centimes"}`;
  const words = rest === 0 ? eurosInWords(euros) : euros === 0 ? centimes : `${eurosInWords(euros)} et ${centimes}`;
  return cents < 0 ? `moins ${words}` : words;
}
