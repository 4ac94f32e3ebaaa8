import type { DocumentKind } from "../../../schemas/field.ts";
import type { Candidate, PartName, Target } from "./candidate.ts";

/**
 * Puts together what a page gives in parts: rent and charges, visits in the office and at home, the several ends that a
 * paper can name, name and first name of a professional. One reader's candidates in, field candidates out.
 */
export function combineParts(candidates: readonly Candidate[], kind: DocumentKind): Candidate[] {
  const part = (name: PartName) => best(candidates.filter((candidate) => candidate.target === `part:${name}`));
  const whole = candidates.filter((candidate) => !candidate.target.startsWith("part:"));
  const has = (target: Target) => whole.some((candidate) => candidate.target === target);
  const combined: Candidate[] = [...whole];
  const add = (target: Target, candidate: Candidate | undefined) => {
    if (candidate !== undefined) combined.push({ ...candidate, target });
  };

  const rent = part("rent");
  const total = part("rent-total");
  const bare =
    part("rent-bare") ??
    (part("rent-charges") !== undefined && !/comprises|cc\b/i.test(rent?.text ?? "") ? rent : undefined);
  const charges = part("rent-charges");
  if (total !== undefined) add("rentCents", total);
  else if (bare !== undefined && charges !== undefined) add("rentCents", sum(bare, charges));
  else if (bare === undefined) add("rentCents", rent);
  // A rent without charges, alone, is not the rent that is asked for: it is shown, never accepted.
  else add("rentCents", { ...bare, strict: false });

  const home = whole.find((candidate) => candidate.target === "homeVisitsDone");
  const office = part("office-visits");
  if (!has("visitsDone") && office !== undefined && home !== undefined) add("visitsDone", sum(office, home));

  for (const candidate of ends(candidates, kind)) add("endOn", candidate);

  if (!has("household.lastName")) add("household.lastName", part("birth-name"));
  if (kind === "orientation" && !has("referrer.contactName"))
    add("referrer.contactName", joined(part("referrer-first"), part("referrer-last")));
  if (kind === "contract" && !has("worker")) add("worker", joined(part("worker-first"), part("worker-last")));
  const more = part("address-more");
  if (more === undefined) return combined;
  return combined.map((candidate) =>
    candidate.target === "household.address" && !String(candidate.value).includes(more.text)
      ? { ...candidate, value: `${candidate.value}, ${more.value}`, text: `${candidate.text}, ${more.text}` }
      : candidate,
  );
}

/** The date that is `endOn` in this kind: the current end on a renewal, the day it really stopped on a bilan. */
function ends(candidates: readonly Candidate[], kind: DocumentKind): Candidate[] {
  const order: readonly PartName[] =
    kind === "renewal"
      ? ["end-current", "end-planned", "end-on"]
      : kind === "bilan"
        ? ["end-actual", "end-on", "end-current"]
        : ["end-on", "end-planned", "end-current"];
  for (const name of order) {
    const found = candidates.filter(
      (candidate) =>
        candidate.target === `part:${name}` && !(name === "end-actual" && isSigning(candidate, candidates)),
    );
    if (found.length > 0) return found;
  }
  const planned = candidates.filter((candidate) => candidate.target === "part:end-planned");
  // A bilan that names the planned end only does not say when the measure really ended.
  return planned.map((candidate) => ({ ...candidate, strict: false }));
}

/** « En cas d'interruption, raison » over « Fait à …, le … »: the day in the same place is when the paper was signed. */
function isSigning({ rank, page, box }: Candidate, candidates: readonly Candidate[]): boolean {
  if (rank < 4 || box === undefined) return false;
  return candidates.some(
    (other) =>
      other.target === "signedOn" &&
      other.page === page &&
      other.box !== undefined &&
      Math.abs(other.box.top - box.top) < 0.004 &&
      Math.abs(other.box.left - box.left) < 0.004,
  );
}

function best(candidates: readonly Candidate[]): Candidate | undefined {
  return [...candidates].sort((a, b) => a.rank - b.rank || b.wordConfidence - a.wordConfidence)[0];
}

function sum(a: Candidate, b: Candidate): Candidate {
  return {
    ...a,
    value: Number(a.value) + Number(b.value),
    strict: a.strict && b.strict,
    rank: Math.max(a.rank, b.rank),
    text: `${a.text} + ${b.text}`,
    wordConfidence: Math.min(a.wordConfidence, b.wordConfidence),
  };
}

function joined(first: Candidate | undefined, last: Candidate | undefined): Candidate | undefined {
  if (last === undefined || first === undefined) return last ?? first;
  return {
    ...last,
    value: `${first.value} ${last.value}`,
    text: `${first.text} ${last.text}`,
    wordConfidence: Math.min(first.wordConfidence, last.wordConfidence),
  };
}
