import { rgb } from "pdf-lib";
import { seedOf } from "../../drawing/prng.ts";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Values } from "../../layouts/layout.ts";
import { writeDate } from "../printed-values.ts";
import { fillPlace, paint } from "./typesetting.ts";

export const LEFT = 45;
export const WIDTH = 505;
const GREEN = rgb(0.82, 0.9, 0.84);
export const BAND = rgb(0.16, 0.42, 0.29);

/** A white title on green. Gives the y below it. */
export function drawHeading(sheet: Sheet, y: number, title: string): number {
  paint(sheet, { x: LEFT, y, width: WIDTH, height: 15 }, BAND);
  sheet.text(LEFT + 5, y + 11, title, { face: "bold", size: 9, color: rgb(1, 1, 1) });
  return y + 15;
}

type Cell = readonly [words: string | undefined, share: number, part: "label" | "value" | "sum"];

/** A row of ruled cells, labels on green. */
export function drawRow(sheet: Sheet, y: number, cells: readonly Cell[], height = 18): number {
  let x = LEFT;
  for (const [words, share, part] of cells) {
    const width = share * WIDTH;
    if (part === "label") paint(sheet, { x, y, width, height }, GREEN);
    sheet.frame({ x, y, width, height }, { thickness: 0.5, color: GREY });
    if (part === "label") sheet.text(x + 4, y + height / 2 + 3, words ?? "", { size: 8.5 });
    else {
      const align = part === "sum" ? "right" : "left";
      fillPlace(sheet, { x: x + 5, y: y + 0.5, width: width - 10, height: height - 1 }, words, { size: 9.5, align });
    }
    x += width;
  }
  return y + height;
}

const CHILDREN = ["Nolan", "Lina", "Ismaël", "Capucine", "Tom", "Manon", "Sohan"];

/** The children by name, one a row; the form has five rows. */
export function drawChildren(sheet: Sheet, top: number, v: Values): number {
  const [first, born, school] = [0.42, 0.22, 0.36];
  let y = drawRow(
    sheet,
    top,
    [
      ["Enfants au foyer : nom, prénom", first, "label"],
      ["né(e) le", born, "label"],
      ["école, garde, droit de visite", school, "label"],
    ],
    14,
  );
  const count = Math.min(5, v["household.children"] ?? 0);
  for (let place = 0; place < 5; place += 1) {
    const seed = seedOf(`${v["household.lastName"]} ${place}`);
    const named = place < count;
    const name = `${v["household.lastName"]} ${CHILDREN[(seedOf(v.motive ?? "") + place) % CHILDREN.length]}`;
    const date = `${2010 + (seed % 14)}-0${1 + (seed % 9)}-${10 + (seed % 18)}`;
    y = drawRow(
      sheet,
      y,
      [
        [named ? name : undefined, first, "value"],
        [named ? writeDate(date, "slashed") : undefined, born, "value"],
        [named && seed % 3 === 0 ? "scolarisé(e)" : undefined, school, "value"],
      ],
      17,
    );
  }
  return y;
}
