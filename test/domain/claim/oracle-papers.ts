import type { Act } from "../../../schemas/act.ts";
import type { Fact } from "../../../schemas/fact.ts";
import type { Paper } from "../../../schemas/field.ts";
import type { SchemeId } from "../../../schemas/scheme.ts";
import { Setup } from "../../../schemas/setup.ts";
import { act, fact, setupWith } from "../facts.ts";
import { shiftDays } from "./oracle-dates.ts";
import type { PlainAgreement, PlainMeasure } from "./oracle-measure.ts";

/** The papers, acts and setup that tell a story to the product. */

const peopleOf = ({ name, scheme }: PlainMeasure) => ({
  "household.lastName": name,
  "household.firstName": "Ida",
  "household.birthOn": "1984-03-09",
  scheme: scheme as SchemeId,
});

const renewalPaper = ({ sessionOn, months, startOn }: PlainMeasure["renewals"][number], index: number) => ({
  kind: "decision" as const,
  sessionOn,
  decision: "granted" as const,
  monthsGranted: months,
  renewalRank: index + 1,
  ...(startOn !== undefined && { startOn }),
});

/** What persons have decided of a measure by a round; `reference` is the one that the product gives it. */
export function actsOf(measure: PlainMeasure, { reference, round }: { reference: string; round: number }): Act[] {
  const { suspensions, renewals } = measure;
  const suspended = suspensions
    .filter(({ known }) => known <= round)
    .map(({ fromOn, toOn }) => act({ kind: "suspend", measure: reference, fromOn, toOn, reason: "absence" }));
  const accepted = renewals.flatMap((renewal, index) => {
    if (renewal.accepted === undefined || renewal.accepted.known > round) return [];
    const { documentId } = fact({ ...peopleOf(measure), ...renewalPaper(renewal, index) });
    return [act({ kind: "accept", document: documentId, as: renewal.accepted.as, reason: "accord" })];
  });
  return [...suspended, ...accepted];
}

/** The papers of a measure that are there in a round. */
export function papersOf(measure: PlainMeasure, round: number): Fact[] {
  const people = peopleOf(measure);
  const all: { known: number; paper: Paper }[] = [
    { known: measure.orientation.known, paper: { kind: "orientation", documentOn: "2025-10-01" } },
    ...measure.decisions.map(({ known, sessionOn, months, startOn }) => ({
      known,
      paper: {
        kind: "decision" as const,
        sessionOn,
        decision: "granted" as const,
        monthsGranted: months,
        ...(startOn !== undefined && { startOn }),
      },
    })),
    ...measure.contracts.map(({ known, ...rest }) => ({
      known,
      paper: { kind: "contract" as const, householdSigned: true, professionalSigned: true, ...rest },
    })),
    ...measure.renewals.flatMap((renewal, index) => [
      {
        known: renewal.known,
        paper: {
          kind: "renewal" as const,
          documentOn: shiftDays(renewal.sessionOn, -10),
          renewalRank: index + 1,
          monthsRequested: renewal.months,
          ...(index > 0 && { exceptional: true, motive: "Jugement attendu" }),
        },
      },
      { known: renewal.known, paper: renewalPaper(renewal, index) },
    ]),
  ];
  if (measure.bilan) {
    const { known, endOn } = measure.bilan;
    all.push({
      known,
      paper: {
        kind: "bilan",
        bilanKind: "final",
        endOn,
        documentOn: endOn,
        householdSigned: true,
        professionalSigned: true,
      },
    });
  }
  return all.filter((one) => one.known <= round).map(({ paper }) => fact({ ...people, ...paper }));
}

export function setupOf(plain: PlainAgreement[]): Setup {
  const { operators, funders } = setupWith();
  return Setup.parse({
    operators,
    funders,
    agreements: plain.map(({ id, prefix, validFrom, validTo, envelopeCents, compatible, settings: own }) => ({
      id,
      operator: "amarrage",
      funder: "dep",
      number: id,
      signedOn: "2026-01-01",
      validFrom,
      validTo,
      claimPrefix: prefix,
      ...(envelopeCents !== undefined && { envelopeCents }),
      compatible: compatible
        ? [
            ["asell-cd", "asll-71"],
            ["asell-cd", "asll-ful"],
            ["asll-71", "asll-ful"],
          ]
        : [],
      schemes: own.map(({ nobodyDecides, ...rest }) => ({
        ...rest,
        ...(rest.scheme === "asell-cd" && { decidedBy: nobodyDecides ? "nobody" : "Commission" }),
      })),
    })),
  });
}
