import { describe, expect, it } from "vitest";
import type { DigestLine, DigestNotice } from "../../../schemas/message.ts";
import { digestText } from "../../../shared/domain/wording/deadline-digest.ts";

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");
const line = (more: Partial<DigestLine> = {}): DigestLine => ({
  dueOn: "2026-10-02",
  measure: "VDB-26-0118",
  who: "Association L’Amarrage",
  message: "Le bilan final manque : établissez-le et déposez-le.",
  fresh: false,
  ...more,
});
const digest = (groups: DigestNotice["groups"]): DigestNotice => ({
  noticeId: "0".repeat(32),
  kind: "digest",
  to: "echeances@amarrage.example",
  operator: "Association L’Amarrage",
  on: "2026-10-05",
  groups,
  at: "2026-10-05T05:00:00Z",
});

describe("the digest as an e-mail", () => {
  const { measure: _, ...ofAgreement } = line({ dueOn: "2026-10-31", agreement: "cd13-2026", who: "CLU" });
  const { subject, text } = digestText(
    digest([
      { urgency: "late", count: 1, lines: [line({ fresh: true })] },
      { urgency: "week", count: 12, lines: [line({ dueOn: "2026-10-06" })] },
      { urgency: "later", count: 1, lines: [{ ...ofAgreement, message: "Le plafond est dépassé d'une mesure." }] },
    ]),
  );

  it("says how many deadlines there are in its subject", () => {
    expect(plain(subject)).toBe("Échéances au 5 octobre 2026 : 1 en retard, 12 d’ici une semaine, 1 à venir");
  });

  it("groups them by urgency, marks what is new, and says who acts where it is another", () => {
    expect(plain(text)).toBe(
      [
        "Bonjour,",
        "",
        "Voici, pour Association L’Amarrage, les échéances au 5 octobre 2026. Une est nouvelle ou vient de passer en retard : elle porte la mention « nouveau ».",
        "",
        "En retard (1)",
        "  – VDB-26-0118 · ven. 2 oct. 2026 · en retard de 3 jours · nouveau",
        "    Le bilan final manque : établissez-le et déposez-le.",
        "",
        "À faire d’ici une semaine (12)",
        "  – VDB-26-0118 · mar. 6 oct. 2026 · demain",
        "    Le bilan final manque : établissez-le et déposez-le.",
        "  … et 11 autres, à voir dans la liste des échéances.",
        "",
        "À venir (1)",
        "  – convention cd13-2026 · sam. 31 oct. 2026 · dans 26 jours",
        "    Le plafond est dépassé d’une mesure. (CLU)",
        "",
        "Ce message n’est envoyé que lorsqu’une échéance apparaît ou passe en retard : gardez-le jusqu’au prochain.",
        "",
        "Cordialement,",
        "le service de suivi des mesures",
        "",
      ].join("\n"),
    );
  });

  it("marks nothing where everything is new", () => {
    const first = digestText(digest([{ urgency: "late", count: 1, lines: [line({ fresh: true })] }]));
    expect(first.text).not.toContain("nouveau");
  });
});
