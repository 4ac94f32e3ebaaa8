import { describe, expect, it } from "vitest";
import { type ChaseLine, ChaseNotice } from "../../../schemas/message.ts";
import { chaseText, heldAmount, lapseText, measureNames } from "../../../shared/domain/wording/chase.ts";

const inside = {
  remedy: "Faites signer le contrat par le ménage et par l'intervenant, et déposez-le.",
  who: "Association L'Amarrage",
  lines: 6,
  unknownLines: 0,
  cents: 56900,
  lapses: [],
};
const line: ChaseLine = {
  missing: "contrat d'accompagnement signé",
  measures: [{ reference: "VDB-26-0118", household: "É. V." }],
  measureCount: 1,
  since: "2026-04",
  inside,
};
const notice = (patch: Partial<ChaseNotice> = {}): ChaseNotice =>
  ChaseNotice.parse({
    noticeId: "0".repeat(32),
    kind: "chase",
    to: "direction@amarrage.example",
    operators: ["Association L'Amarrage"],
    month: "2026-08",
    count: 1,
    lines: [line],
    at: "2026-09-05T12:00:00Z",
    ...patch,
  });
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

describe("the letter to an operator", () => {
  it("names the document, the measure, the money, since when, and what to do", () => {
    const { subject, text } = chaseText(notice());
    expect(plain(subject)).toBe("Sommes retenues à fin août 2026 : 1 pièce ou réglage");
    expect(plain(text)).toContain(
      "  – Contrat d’accompagnement signé\n    VDB-26-0118 (É. V.), depuis avril 2026\n    569,00 € sur 6 lignes\n    Faites signer le contrat par le ménage et par l’intervenant, et déposez-le.\n",
    );
  });
  it("says who can supply it where that is somebody else", () => {
    const { text } = chaseText(notice({ lines: [{ ...line, inside: { ...inside, who: "Département d'essai" } }] }));
    expect(plain(text)).toContain("et déposez-le. (Département d’essai)");
  });
  it("says what lapses, and counts what has no room", () => {
    const lapses = [{ state: "lapse-near" as const, lastOn: "2030-12-31", lines: 2, cents: 18967 }];
    const { text } = chaseText(notice({ count: 4, lines: [{ ...line, inside: { ...inside, lapses } }] }));
    expect(plain(text)).toContain(
      "À réclamer avant la prescription, le 31/12/2030 au plus tard : 189,67 € sur 2 lignes",
    );
    expect(plain(text)).toContain("… et 3 autres, à voir dans la liste des sommes retenues.");
  });
});

describe("the letter to a partner", () => {
  it("asks for the document and tells no money", () => {
    const { inside: _, ...bare } = { ...line, missing: "notification de décision" };
    const { subject, text } = chaseText(notice({ lines: [bare] }));
    expect(plain(subject)).toBe("Documents attendus à fin août 2026 : 1 document");
    expect(plain(text)).toContain(
      "Association L’Amarrage accompagne des ménages que vous avez orientés. Il lui manque :",
    );
    expect(plain(text)).toContain("  – Notification de décision\n    VDB-26-0118 (É. V.), depuis avril 2026");
    expect(text).not.toContain("€");
  });
});

describe("amounts that are held back", () => {
  it("say where they are not known", () => {
    expect(
      [heldAmount({ lines: 1, unknownLines: 1, cents: 0 }), heldAmount({ lines: 2, unknownLines: 1, cents: 9483 })].map(
        plain,
      ),
    ).toEqual(["montant inconnu sur 1 ligne", "94,83 € sur 2 lignes, dont 1 de montant inconnu"]);
  });
  it("name a few measures and count the others", () => {
    expect(plain(measureNames(line.measures, 4))).toBe("VDB-26-0118 (É. V.) et 3 autres");
  });
  it("say that they have lapsed", () => {
    expect(plain(lapseText({ state: "lapsed", lastOn: "2025-12-31", lines: 1, cents: 0 }))).toBe(
      "Prescrit (dernier jour : 31/12/2025) : montant inconnu sur 1 ligne",
    );
  });
});
