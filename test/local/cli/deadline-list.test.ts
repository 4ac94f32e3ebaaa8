import { styleText } from "node:util";
import { describe, expect, it } from "vitest";
import { deadlineList, type Look } from "../../../local/cli/deadline-list.ts";
import { ceilingOf, deadlineOf } from "../../domain/deadline/deadline-samples.ts";

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");
const today = "2026-10-05";
const none = (_: Look, text: string) => text;
const colours = (look: Look, text: string) => styleText(look, text, { validateStream: false });
const late = deadlineOf({ dueOn: "2026-10-02", severity: "info", measure: "VDB-26-0118" });

describe("the list of deadlines on a terminal", () => {
  it("shows the earliest first: the day, how far off it is, the measure, what to do and who, then the rule", () => {
    const [first, second, third] = plain(deadlineList([ceilingOf(), deadlineOf(), late], { today, paint: none })).split(
      "\n\n",
    );
    expect(first?.split("\n")).toEqual([
      "ven. 2 oct. 2026   en retard de 3 jours  VDB-26-0118",
      "    La mesure est accordée mais le contrat signé n’est pas arrivé : faites-le signer et déposez-le. (Association L’Amarrage)",
      "    « L’association précise les objectifs et dates de mise en place de la mesure. » (S4)",
    ]);
    expect(second).toContain("convention cd13-2026");
    expect(third).toMatch(/^sam\. 17 oct\. 2026 {2}dans 12 jours {9}ASELL-CD-2026-0001\n/);
  });

  it("ends with how many there are, and how many are late", () => {
    expect(plain(deadlineList([deadlineOf(), late], { today, paint: none }))).toMatch(
      /\n2 échéances, dont 1 en retard\n$/,
    );
    expect(plain(deadlineList([deadlineOf()], { today, paint: none }))).toMatch(/\n1 échéance\n$/);
  });

  it("says so where there is none", () => {
    expect(deadlineList([], { today, paint: none })).toBe("Aucune échéance à surveiller pour l’instant.\n");
  });

  it("is red where something is wrong or late, yellow where it wants attention, dim where it only informs", () => {
    const lookOf = (...args: Parameters<typeof deadlineOf>) => {
      const looks: Look[] = [];
      deadlineList([deadlineOf(...args)], { today, paint: (look, text) => text + looks.push(look) });
      return looks[0];
    };
    expect(lookOf({ severity: "error" })).toBe("red");
    expect(lookOf({ severity: "info", dueOn: "2026-10-04" })).toBe("red");
    expect(lookOf({ severity: "warning", dueOn: "2026-10-05" })).toBe("yellow");
    expect(lookOf({ severity: "info" })).toBe("dim");
    expect(deadlineList([late], { today, paint: colours })).toContain("\u001b[31mven.");
  });

  it.each([40, 60, 80])("has no line wider than a terminal of %i columns", (width) => {
    const list = deadlineList([ceilingOf(), deadlineOf(), late], { today, width, paint: none });
    for (const line of list.split("\n")) expect(line.length).toBeLessThanOrEqual(width);
  });

  it("lets no paper control the terminal", () => {
    const list = deadlineList([deadlineOf({ measure: "A\u001b[2J", message: "x\u001b[31m\r\ny." })], {
      today,
      paint: none,
    });
    for (const control of ["\u001b", "\r"]) expect(list).not.toContain(control);
  });
});
