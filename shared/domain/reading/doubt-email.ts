import type { FieldName, ReadField } from "../../../schemas/field.ts";
import type { Finding } from "../../../schemas/finding.ts";
import { unsure } from "./agree.ts";
import { fold } from "./fold-text.ts";

interface Checked {
  readonly fields: Record<string, ReadField>;
  readonly findings: Finding[];
}

const HOUSEHOLD: readonly FieldName[] = [
  "household.lastName",
  "household.firstName",
  "household.coHolderLastName",
  "household.coHolderFirstName",
];
const REFERRER: readonly FieldName[] = ["referrer.contactName"];
const WHOSE: readonly (readonly [email: FieldName, own: readonly FieldName[], others: readonly FieldName[]])[] = [
  ["household.email", HOUSEHOLD, REFERRER],
  ["referrer.email", REFERRER, HOUSEHOLD],
];

/** Whether it is made of somebody's first and last name, where no address of the professional was read: it may be theirs. */
const isStrangers = (local: string, fields: Checked["fields"]) =>
  /^[a-z]{3,}\.[a-z]{3,}$/.test(local) &&
  fields["referrer.email"] === undefined &&
  HOUSEHOLD.some((name) => fields[name]);

/** « thierry.lacombe@… » read as the household's, where Thierry Lacombe is who accompanies it: it stands in another's part. */
export function doubtEmail({ fields, findings }: Checked): Checked {
  const doubted = WHOSE.flatMap(([email, own, others]) => {
    const field = fields[email];
    if (field?.accepted !== true) return [];
    const [local = ""] = fold(String(field.value)).split("@");
    const said = local.split(/[^a-z]+/);
    const names = (list: readonly FieldName[]) =>
      list
        .flatMap((name) => fold(String(fields[name]?.value ?? "")).split(/[^a-z]+/))
        .filter((name) => name.length > 2 && said.includes(name)).length;
    const isAnothers = names(others) > 1 || (email === "household.email" && isStrangers(local, fields));
    return names(own) === 0 && isAnothers ? [[email, field] as const] : [];
  });
  return {
    fields: {
      ...fields,
      ...Object.fromEntries(doubted.map(([email, field]) => [email, { ...field, accepted: false }])),
    },
    findings: [...findings, ...doubted.map(([email, field]) => unsure(email, field.text))],
  };
}
