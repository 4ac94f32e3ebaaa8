import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { DroppedPage, Reading } from "../../../schemas/document.ts";
import type { ReadFields } from "../../../schemas/field.ts";
import type { Finding } from "../../../schemas/finding.ts";
import type { Page } from "../../../schemas/page.ts";
import { shareOut } from "../money/share-out.ts";
import { pagesText } from "../wording/pages.ts";
import { readDocument } from "./read-document.ts";
import { splitPacket } from "./split-packet.ts";

/** One document of a file: its page numbers in reading order, the pages themselves, and what they say. */
export interface PartReading {
  readonly pages: number[];
  readonly read: Page[];
  readonly reading: Reading;
}

/** The documents of a file, at least one where it has a page, and the pages that belong to none. */
export interface PacketReading {
  readonly parts: PartReading[];
  readonly dropped: DroppedPage[];
}

/**
 * Reads every document that the pages of one file are. `costTenThousandths`: what reading the whole file cost; the parts
 * share it by their pages. `today` and `operators` are `readDocument`'s.
 */
export function readPacket(input: {
  pages: readonly Page[];
  today: CalendarDate;
  operators?: readonly string[];
  costTenThousandths: number;
}): PacketReading {
  const { parts, dropped } = splitPacket(input.pages);
  const byNumber = new Map(input.pages.map((page) => [page.number, page]));
  const weights = parts.map(({ pages }) => pages.length);
  const costs = shareOut(input.costTenThousandths, weights);
  const told = tellDropped(dropped);
  return {
    parts: parts.map(({ pages, unsure }, index) => {
      const read = pages.flatMap((number) => byNumber.get(number) ?? []);
      const { kind, variant, fields, findings } = readPart(read, input);
      const about = [
        ...(unsure ? [unsureFinding(pages)] : []),
        ...(parts.length > 1 ? [partFinding(pages, parts.length)] : []),
        ...told,
      ];
      const reading: Reading = {
        kind,
        ...(variant !== undefined && { variant }),
        fields,
        findings: [...findings, ...about],
        pages: read.length,
        costTenThousandths: costs[index] ?? 0,
      };
      return { pages, read, reading };
    }),
    dropped,
  };
}

/** Reads pages as a document of their own, whose first page is its first; evidence keeps the file's page numbers. */
function readPart(
  read: readonly Page[],
  { today, operators = [] }: { today: CalendarDate; operators?: readonly string[] },
) {
  const pages = read.map((page, index) => ({ ...page, number: index + 1 }));
  const found = readDocument({ pages, today, operators });
  const fields: ReadFields = Object.fromEntries(
    Object.entries(found.fields).map(([name, field]) => [
      name,
      { ...field, page: read[field.page - 1]?.number ?? field.page },
    ]),
  );
  return { ...found, fields };
}

const whyDropped: Record<DroppedPage["why"], string> = {
  blank: "rien n'y est écrit",
  cover: "message ou bordereau d'envoi",
};

function tellDropped(dropped: readonly DroppedPage[]): Finding[] {
  if (dropped.length === 0) return [];
  const reasons = (Object.keys(whyDropped) as DroppedPage["why"][]).flatMap((why) => {
    const pages = dropped.filter((one) => one.why === why).map(({ page }) => page);
    return pages.length === 0 ? [] : [`${pagesText(pages)} (${whyDropped[why]})`];
  });
  return [
    {
      code: "pages-left-out",
      severity: "info",
      message: `Du fichier reçu, ces pages n'ont pas été lues : ${reasons.join(", ")}. Si l'une d'elles compte, renvoyez-la seule.`,
    },
  ];
}

function partFinding(pages: readonly number[], count: number): Finding {
  return {
    code: "packet-part",
    severity: "info",
    message: `Le fichier reçu contenait ${count} documents : celui-ci en est la partie « ${pagesText(pages)} ». Pour le revoir, ouvrez le fichier à cet endroit.`,
  };
}

function unsureFinding(pages: readonly number[]): Finding {
  return {
    code: "packet-unsure",
    severity: "error",
    message: `On ne sait pas avec certitude si ces feuilles (${pagesText(pages)} du fichier) sont un document entier, et un seul : vérifiez-les, et si ce n'est pas le cas, faites renvoyer chaque document dans un fichier à part.`,
  };
}
