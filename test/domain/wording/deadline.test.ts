import { describe, expect, it } from "vitest";
import { deadlineSubject, formatDueDate, formatRule, timeLeft } from "../../../shared/domain/wording/deadline.ts";

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

describe("a deadline in words", () => {
  it.each([
    ["2026-10-05", "lun. 5 oct. 2026"],
    ["2026-10-01", "jeu. 1er oct. 2026"],
    ["2028-02-29", "mar. 29 févr. 2028"],
    ["2026-05-10", "dim. 10 mai 2026"],
  ])("writes %s as « %s »", (date, text) => {
    expect(plain(formatDueDate(date))).toBe(text);
  });

  it.each([
    ["2026-10-05", "aujourd’hui"],
    ["2026-10-06", "demain"],
    ["2026-10-07", "dans 2 jours"],
    ["2026-10-17", "dans 12 jours"],
    ["2026-10-04", "en retard d’un jour"],
    ["2026-10-02", "en retard de 3 jours"],
    ["2023-10-05", "en retard de 1 096 jours"],
  ])("says of %s on 2026-10-05 « %s »", (dueOn, text) => {
    expect(plain(timeLeft(dueOn, "2026-10-05"))).toBe(text);
  });

  it("names the measure, else the agreement", () => {
    expect(deadlineSubject({ measure: "VDB-26-0118", agreement: "vdb-2026" })).toBe("VDB-26-0118");
    expect(deadlineSubject({ agreement: "vdb-2026" })).toBe("convention vdb-2026");
  });

  it("keeps a reference on its line, whatever the paper had in it", () => {
    expect(deadlineSubject({ measure: "A\u001b[31m\n1" })).toBe("A [31m 1");
  });

  it("says where a rule stands, in a document, an agreement or here", () => {
    expect(formatRule({ sentence: "l'accord", source: "S3" })).toBe("« l’accord » (S3)");
    expect(formatRule({ sentence: "x", source: "setting:vdb-2026" })).toBe("« x » (convention vdb-2026)");
    expect(formatRule({ sentence: "x", source: "navette" })).toBe("« x » (Navette)");
  });
});
