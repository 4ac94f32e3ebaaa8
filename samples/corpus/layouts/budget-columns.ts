import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Values } from "../../layouts/layout.ts";
import type { Slot } from "../form-parts.ts";
import { writeAmount } from "../printed-values.ts";
import { fillPlace } from "./typesetting.ts";

type Line = readonly [label: string, cents: number | undefined];
const ROW = 19;

/** What the month brings: the parts add up to the total. */
function listIncome(total: number | undefined): Line[] {
  const wage = total && Math.floor((total * 0.58) / 100) * 100;
  const family = total && Math.floor((total * 0.27) / 100) * 100;
  const rest = total === undefined ? undefined : total - (wage ?? 0) - (family ?? 0);
  return [
    ["Salaires", wage],
    ["Prestations familiales", family],
    ["RSA, AAH, pensions", rest],
    ["Autres", undefined],
    ["TOTAL (hors APL)", total],
  ];
}

/** What the month costs, with the usual bills; the aid comes below, and is not taken off. */
function listCosts({ rentCents: rent, housingAidCents: aid, monthlyIncomeCents: income }: Values): Line[] {
  const bills = income && 8400;
  const insurance = income && 4150;
  return [
    ["Loyer et charges", rent],
    ["Électricité, gaz, eau", bills],
    ["Assurances, téléphone", insurance],
    ["TOTAL", income === undefined ? undefined : (rent ?? 0) + 8400 + 4150],
    ["APL ou AL perçue", aid],
  ];
}

function listDebts({ rentArrearsCents: arrears, otherDebtCents: other }: Values): Line[] {
  const total = arrears === undefined && other === undefined ? undefined : (arrears ?? 0) + (other ?? 0);
  return [
    ["Dette de loyer", arrears],
    ["Autres dettes", other],
    ["Plan de la Banque de France", undefined],
    ["", undefined],
    ["TOTAL", total],
  ];
}

/** The household's month in three ruled columns: income, costs and debts, with a total each. */
export function drawBudget(sheet: Sheet, { x, y, width }: Slot, v: Values): void {
  const columns = [
    ["RESSOURCES", listIncome(v.monthlyIncomeCents)],
    ["CHARGES", listCosts(v)],
    ["DETTES", listDebts(v)],
  ] as const;
  const each = width / columns.length;
  const words = each * 0.57;
  columns.forEach(([title, lines], place) => {
    const left = x + place * each;
    sheet.frame({ x: left, y, width: each, height: ROW }, { shaded: true, thickness: 0.6 });
    sheet.text(left + each / 2, y + 13, title, { face: "serifBold", size: 10, align: "center" });
    lines.forEach(([label, cents], row) => {
      const top = y + (row + 1) * ROW;
      const face = label.startsWith("TOTAL") ? "serifBold" : "serif";
      sheet.frame({ x: left, y: top, width: words, height: ROW }, { thickness: 0.4, color: GREY });
      sheet.frame({ x: left + words, y: top, width: each - words, height: ROW }, { thickness: 0.4, color: GREY });
      const size = Math.min(9.5, (9.5 * (words - 6)) / sheet.measure(label, { size: 9.5, face }));
      sheet.text(left + 3, top + 13, label, { size, face });
      const area = { x: left + words + 2, y: top, width: each - words - 6, height: ROW };
      fillPlace(sheet, area, writeAmount(cents, "spaced"), { size: 10, face, align: "right" });
    });
  });
}
