import { Finding } from "../../schemas/finding.ts";
import { Page } from "../../schemas/page.ts";
import { inspectFile } from "../../shared/adapters/file-inspect.ts";
import { parseMail } from "../../shared/adapters/mail-parse.ts";
import { pagesFromTextract } from "../../shared/adapters/textract-pages.ts";
import { readDocument } from "../../shared/domain/reading/read-document.ts";
import { mutateBytes, mutateJson } from "./mutate.ts";
import { type Originals, zipParts } from "./originals.ts";
import { type Chance, startChance } from "./random.ts";

export const families = ["pdf", "picture", "office", "mail", "textract"] as const;
export type Family = (typeof families)[number];

/** One spoilt input through all that reads it. Gives what became of it; throws where the product threw. */
export async function tryInput(originals: Originals, seed: number): Promise<{ family: Family; outcome: string }> {
  const chance = startChance(seed);
  // Half of all are PDFs: they have the most ways to be wrong.
  const family = chance.share() < 0.4 ? "pdf" : chance.pick(families);
  if (family === "textract") return { family, outcome: tryAnswer(mutateJson(chance.pick(originals.textract), chance)) };
  if (family === "mail") return { family, outcome: await tryMail(mutateBytes(chance.pick(originals.mail), chance)) };
  return { family, outcome: await tryFile(fileOf(originals, family, chance)) };
}

function fileOf(originals: Originals, family: "pdf" | "picture" | "office", chance: Chance): Uint8Array {
  if (family !== "office") return mutateBytes(chance.pick(originals[family]), chance);
  const parts = { ...chance.pick(originals.office) };
  // Spoilt inside and packed soundly, or packed and then spoilt.
  if (chance.share() < 0.3) return mutateBytes(zipParts(parts), chance);
  const [name = ""] = Object.keys(parts).filter((part) => /document\.xml$|content\.xml$/.test(part));
  const spoilt = mutateBytes(Buffer.from(parts[name] ?? "", "latin1"), chance);
  return zipParts({ ...parts, [name]: Buffer.from(spoilt).toString("latin1") });
}

async function tryFile(bytes: Uint8Array): Promise<string> {
  const inspection = await inspectFile({ bytes, name: "document.pdf" });
  if (inspection.outcome === "rejected") {
    for (const finding of inspection.findings) Finding.parse(finding);
    return inspection.findings[0].code;
  }
  const pages = inspection.outcome === "text-inside" ? inspection.pages : (inspection.inside ?? []);
  read(pages);
  return inspection.outcome;
}

async function tryMail(bytes: Uint8Array): Promise<string> {
  const mail = await parseMail(bytes);
  if (mail.outcome === "damaged") return "mail damaged";
  const outcomes: string[] = [];
  for (const attachment of mail.attachments) outcomes.push(await tryFile(attachment.bytes));
  return outcomes.length === 0 ? "no attachment" : "mail read";
}

function tryAnswer(answer: unknown): string {
  const result = pagesFromTextract(answer, { features: ["FORMS", "SIGNATURES"] });
  if (result.outcome === "incomplete") return result.reason;
  read(result.pages);
  return "answer read";
}

/** The pages have to be ones that can be stored, and their reading has to end. */
function read(pages: readonly Page[]): void {
  if (pages.length > 0) readDocument({ pages: Page.array().parse(pages), today: "2026-10-05" });
}
