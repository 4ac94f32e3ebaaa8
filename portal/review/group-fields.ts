import type { FieldName } from "../../schemas/field.ts";
import type { Finding } from "../../schemas/finding.ts";
import type { ReviewDraft, Reviewed } from "./review-draft.ts";

/** A field as the review shows it: what was read of it, if anything, and what was found to be wrong with it. */
export interface ShownField {
  name: FieldName;
  read?: Reviewed["fields"][string];
  findings: Finding[];
}

export interface FieldGroups {
  /** Whatever a person has to look at, what is missing included. */
  doubtful: ShownField[];
  sure: ShownField[];
  /** Fields that nothing was read for and that somebody adds. */
  added: ShownField[];
  /** Fields that its kind could have besides. */
  others: FieldName[];
}

/**
 * The fields of a document, those in doubt first, each group in the order of its kind. What somebody types moves none:
 * the groups are the document's own.
 */
export function groupFields(
  { fields, findings }: Pick<Reviewed, "fields" | "findings">,
  { typed }: Pick<ReviewDraft, "typed">,
  names: readonly FieldName[],
): FieldGroups {
  const groups: FieldGroups = { doubtful: [], sure: [], added: [], others: [] };
  for (const name of names) {
    const read = fields[name];
    const own = findings.filter(({ field }) => field === name);
    const shown = { name, ...(read !== undefined && { read }), findings: own };
    const doubted = own.some(({ severity }) => severity !== "info");
    if (doubted || (read !== undefined && !read.accepted)) groups.doubtful.push(shown);
    else if (read !== undefined) groups.sure.push(shown);
    else if (typed[name] !== undefined && typed[name] !== null) groups.added.push(shown);
    else groups.others.push(name);
  }
  return groups;
}

/** The fields in the order in which they are gone through. */
export function inTurn({ doubtful, sure, added }: FieldGroups): ShownField[] {
  return [...doubtful, ...sure, ...added];
}

/** The field that comes next: after the last comes the first. Undefined where there is none. */
export function stepFrom(
  fields: readonly { name: FieldName }[],
  from: string | undefined,
  step: 1 | -1,
): FieldName | undefined {
  const at = fields.findIndex(({ name }) => name === from);
  if (at < 0) return fields[step === 1 ? 0 : fields.length - 1]?.name;
  return fields[(at + step + fields.length) % fields.length]?.name;
}

/** The next field in doubt that nobody has looked at or corrected, after this one and then from the beginning. */
export function nextDoubtful(
  groups: FieldGroups,
  from: string | undefined,
  { seen, typed }: Pick<ReviewDraft, "seen" | "typed">,
): FieldName | undefined {
  const open = (name: FieldName) => !seen.includes(name) && typed[name] === undefined;
  const { doubtful } = groups;
  const at = doubtful.findIndex(({ name }) => name === from);
  const turned = [...doubtful.slice(at + 1), ...doubtful.slice(0, Math.max(at, 0))];
  return turned.find(({ name }) => open(name))?.name;
}
