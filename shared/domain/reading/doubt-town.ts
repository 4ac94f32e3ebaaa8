import type { ReadField } from "../../../schemas/field.ts";
import type { Finding } from "../../../schemas/finding.ts";
import { unsure } from "./agree.ts";
import type { Sheet } from "./sheet.ts";

/** « 96120 Montbrisac »: a postal code with its town. */
const TOWN = /(?<!\d)(?<code>\d{2}\s?\d{3})\s+\p{Lu}\p{L}/gu;

interface Checked {
  readonly fields: Record<string, ReadField>;
  readonly findings: Finding[];
}

/**
 * A household mostly lives where those who accompany it work: where every other town that a paper names is of the same
 * département but for one figure (16 for 96), that figure may be misread. What a file says itself was not misread.
 */
export function doubtTown(sheets: readonly Sheet[], { fields, findings }: Checked): Checked {
  const home = fields["household.postalCode"];
  const own = String(home?.value ?? "");
  const isPicture = sheets.some(({ number, source }) => number === home?.page && source === "ocr");
  if (home === undefined || !home.accepted || !isPicture) return { fields, findings };
  const others = sheets
    .flatMap(({ flow }) => [...flow.text.matchAll(TOWN)])
    .map(({ groups }) => (groups?.code ?? "").replace(/\s/g, ""))
    .filter((code) => code !== own);
  const sameFigures = (code: string) => Number(code[0] === own[0]) + Number(code[1] === own[1]);
  if (others.length === 0 || !others.every((code) => sameFigures(code) === 1)) return { fields, findings };
  return {
    fields: { ...fields, "household.postalCode": { ...home, accepted: false } },
    findings: [...findings, unsure("household.postalCode", home.text)],
  };
}
