import type { Evidence } from "../../schemas/claim.ts";
import type { ReadField } from "../../schemas/field.ts";
import type { EvidenceDocument } from "../../shared/adapters/pdf-lib-evidence.ts";
import type { Households } from "../../shared/adapters/pdf-lib-named-annex.ts";
import { lineAt, paperOf } from "./claim-paper-sample.ts";

/** The hash of an invented document. */
export const hashAt = (place: number) => place.toString(16).padStart(2, "0").repeat(32);

const read = (value: ReadField["value"], text: string): ReadField => ({
  value,
  text,
  confidence: 0.97,
  accepted: true,
  page: 1,
});
const box = { left: 0.4, top: 0.3, width: 0.12, height: 0.02 };

/** A request, a decision and a contract as they are kept, and a bilan of which no page tells a place. */
export const keptDocuments: ReadonlyMap<string, EvidenceDocument> = new Map([
  [hashAt(1), { arrivedAt: "2026-05-20T08:00:00Z", fields: {} }],
  [
    hashAt(2),
    {
      arrivedAt: "2026-06-03T08:00:00Z",
      fields: {
        monthsGranted: { ...read(6, "six mois"), box },
        startOn: { ...read("2026-06-15", "15 juin 2026"), box },
      },
    },
  ],
  [
    hashAt(3),
    {
      arrivedAt: "2026-06-14T22:30:00Z",
      fields: {
        startOn: { ...read("2026-06-15", "15/06/2026"), box },
        endOn: { ...read("2026-12-14", "14/12/2026"), box },
      },
    },
  ],
  [hashAt(4), { arrivedAt: "2026-10-02T08:00:00Z", fields: { endOn: read("2026-09-30", "30/09/2026") } }],
]);

const evidence: Evidence[] = [
  { documentId: hashAt(1), kind: "orientation" },
  { documentId: hashAt(2), kind: "decision" },
  { documentId: hashAt(3), kind: "contract" },
];

/** A claim of three lines: one with all its papers, one that ends with a bilan, one whose paper is gone. */
export function annexPaper() {
  return paperOf([
    lineAt(0, { evidence }),
    lineAt(3, { part: "closing", evidence: [...evidence, { documentId: hashAt(4), kind: "bilan" }] }),
    lineAt(6, { evidence: [{ documentId: hashAt(9), kind: "contract" }] }),
  ]);
}

/** The households of the first two lines; the measure of the third is gone. */
export const households: Households = new Map([
  ["ASELL-CD-2026-0001", { lastName: "Malvoisin-Œillet", firstName: "Léonie", birthOn: "1984-02-29" }],
  ["ASELL-CD-2026-0004", { lastName: "N’Diaye", firstName: "Noël", birthOn: "1990-12-01" }],
]);
