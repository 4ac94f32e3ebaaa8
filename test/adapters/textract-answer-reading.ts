import { Page } from "../../schemas/page.ts";
import { pagesFromTextract } from "../../shared/adapters/textract-pages.ts";
import type { Block, DrawnPage } from "./textract-answer-drawing.ts";

const features = ["FORMS", "SIGNATURES"] as const;

/** The pages of an answer that is complete. */
export function read(answer: unknown): Page[] {
  const result = pagesFromTextract(answer, { features });
  if (result.outcome === "incomplete") throw new Error(`${result.reason}: ${result.detail}`);
  return Page.array().parse(result.pages);
}

/** Why an answer is not taken for whole, or « complete ». */
export const refusal = (answer: unknown) => {
  const result = pagesFromTextract(answer, { features });
  return result.outcome === "incomplete" ? result.reason : "complete";
};

/** Blocks as a job that ended well gives them. */
export const succeeded = (blocks: readonly unknown[], more: object = {}) => ({
  JobStatus: "SUCCEEDED",
  DocumentMetadata: { Pages: 1 },
  Blocks: blocks,
  ...more,
});

/** A page with a bit of everything. */
export const form: DrawnPage = {
  lines: ["Fiche de liaison"],
  pairs: [
    { key: "Nom :", value: ["Aubertin"] },
    { key: "Locataire", value: [{ selected: true }] },
    { key: "Plainte :", value: [{ selected: false }, "Oui", { selected: true }, "Non"] },
    { key: "Observations :", value: [] },
  ],
  table: [["Ressources"], ["Salaire", "1 245,30"], ["Total", "1 245,30"]],
  signatures: 1,
};

/** One block with some of its parts given otherwise. */
export const changed = (blocks: readonly Block[], which: (block: Block) => boolean, more: object): Block[] =>
  blocks.map((block) => (which(block) ? { ...block, ...more } : block));
