import type { DocumentKind, DocumentVariant, FieldValue } from "../../schemas/field.ts";
import type { Hand } from "../drawing/hand.ts";
import { mulberry32, seedOf } from "../drawing/prng.ts";
import { Sheet } from "../drawing/sheet.ts";
import type { Layout } from "../layouts/layout.ts";
import { drawOn, type Paper } from "../sample.ts";
import { DEGRADATIONS, DEGREES, type Degradation, degrade, type Format, formatFor } from "./degradations.ts";
import { HELD_OUT, OTHERS_HELD_OUT } from "./held-out/all-layouts.ts";
import { type CarriedKind, inventPaper } from "./invent-values.ts";
import { DEVELOPMENT } from "./layouts/all-layouts.ts";
import { OTHERS_DEVELOPMENT } from "./other-pages.ts";

export type CorpusSet = "development" | "held-out";
export const CORPUS_SETS: readonly CorpusSet[] = ["development", "held-out"];

/** What a file of the labelled set should give. `status` only where the paper itself calls for a person. */
export type CorpusRow = {
  file: string;
  channel: "upload";
  status?: "review";
  kind: DocumentKind;
  variant?: DocumentVariant;
  fields: Record<string, FieldValue>;
  set: CorpusSet;
  layout: string;
  degradation: Degradation;
  heavy: boolean;
  blank?: true;
  handwritten?: true;
};

/** One file to make: `paper` is what is drawn on it, `name` the same without its format. */
export type Planned = {
  name: string;
  set: CorpusSet;
  layout: Layout;
  paper: "filled" | "blank" | "handwritten" | "other";
  degradation: Degradation;
  format: Format;
  /** Gives the paper its values. */
  seed: number;
};

/** What a layout is called in labels and file names. */
export function nameLayout(layout: Layout): string {
  const title = layout.title.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return layout.name ?? `${layout.kind}-${title.replaceAll(/[^a-z0-9]+/g, "-")}`;
}

const HANDS: readonly Hand[] = ["upright", "joined"];
/** How blank forms, forms filled in by hand and other papers arrive. */
const BLANKS = [
  ["light", "jpg"],
  ["grey", "pdf"],
] as const;
const BY_HAND = [
  ["light", "jpg"],
  ["heavy", "pdf"],
] as const;
const OTHERS = [
  ["clean", "pdf"],
  ["skewed", "jpg"],
  ["photo", "jpg"],
] as const;

/** Papers for a layout and a degradation: development has many layouts, and would grow with each round otherwise. */
const EACH: Record<CorpusSet, number> = { development: 2, "held-out": 4 };

type Choice = { set: CorpusSet; seed: number; each?: number };

/** `turn` is the layout's place in its set: with few papers each, the formats change from layout to layout. */
function planLayout(layout: Layout, turn: number, { set, seed, each = EACH[set] }: Choice): Planned[] {
  const planned: Planned[] = [];
  const add = (paper: Planned["paper"], degradation: Degradation, format: Format) => {
    const name = [nameLayout(layout), paper === "filled" ? "" : paper, degradation, planned.length + 1];
    const file = name.filter((part) => part !== "").join("-");
    planned.push({ name: file, set, layout, paper, degradation, format, seed: seedOf(`${seed} ${set} ${file}`) });
  };
  if (layout.kind === "other") {
    for (const [degradation, format] of OTHERS) add("other", degradation, format);
    return planned;
  }
  for (const degradation of DEGRADATIONS)
    for (let place = 0; place < each; place += 1)
      add("filled", degradation, DEGREES[degradation].formats[(turn * each + place) % 4] ?? "pdf");
  if (!layout.neverBlank) for (const [degradation, format] of BLANKS) add("blank", degradation, format);
  if (layout.fillable) for (const [degradation, format] of BY_HAND) add("handwritten", degradation, format);
  return planned;
}

/**
 * Every file of a set, in the order of its layouts; `each` is the number of papers a layout and degradation, 2 for
 * development and 4 for the held-out ones where it does not say.
 */
export function planCorpus(choice: Choice): Planned[] {
  const layouts =
    choice.set === "development" ? [...DEVELOPMENT, ...OTHERS_DEVELOPMENT] : [...HELD_OUT, ...OTHERS_HELD_OUT];
  return layouts.flatMap((layout, turn) => planLayout(layout, turn, choice));
}

/** Draws what is planned as a PDF with text, with the fields that were printed. */
export async function drawPlanned({ layout, paper, seed }: Planned): Promise<Paper & { pages: number }> {
  const kind: CarriedKind = layout.kind === "other" ? "orientation" : layout.kind;
  const invented = inventPaper(kind, mulberry32(seed), layout.schemes);
  const byHand = paper === "handwritten" || layout.name === "handwritten-letter";
  const sheet = await Sheet.create(layout.title, byHand ? HANDS[seed % 2] : undefined);
  const drawn = await drawOn(sheet, layout, { ...invented, values: paper === "blank" ? {} : invented.values });
  const fields = paper === "other" || paper === "blank" ? {} : drawn.fields;
  return { ...drawn, fields, pages: sheet.pdf.getPageCount() };
}

/** Makes a planned file: its name, its bytes and the row it should give. The same plan gives the same bytes. */
export async function makePlanned(planned: Planned): Promise<{ bytes: Uint8Array; row: CorpusRow }> {
  const { name, set, layout, paper, degradation } = planned;
  const drawn = await drawPlanned(planned);
  const format = formatFor(drawn.pages, planned.format);
  const bytes = await degrade(drawn.bytes, { degradation, format }, `${planned.seed} ${name}`);
  const ending = format === "text.pdf" ? "pdf" : format;
  const row: CorpusRow = {
    file: `${name}.${ending}`,
    channel: "upload",
    ...(paper !== "filled" && { status: "review" as const }),
    kind: drawn.kind,
    ...(drawn.variant && { variant: drawn.variant }),
    fields: drawn.fields,
    set,
    layout: nameLayout(layout),
    degradation,
    heavy: DEGREES[degradation].heavy,
    ...(paper === "blank" && { blank: true as const }),
    ...((paper === "handwritten" || layout.name === "handwritten-letter") && { handwritten: true as const }),
  };
  return { bytes, row };
}
