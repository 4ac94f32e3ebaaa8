import type { Wear } from "../degrade.ts";
import type { Layout, Letterhead, Values } from "../layouts/layout.ts";
import type { Expected } from "../sample.ts";

/** A drawn page that arrives by upload. */
export type Sheet = {
  name: string;
  /** What it is, in French, for the README. */
  about: string;
  layout: Layout;
  values: Values;
  head: Letterhead;
  /** How it was scanned; none for a PDF that carries its own text. */
  wear?: Wear;
  expect?: Partial<Expected>;
};

/** A copier that turns white into grey. */
export const GREY_SCAN: Wear = { dpi: 200, paper: 214, ink: 28, noise: 3, quality: 55 };

/** The page goes to a person, with these findings among others. */
export function review(...findings: string[]): Partial<Expected> {
  return { status: "review", findings };
}
