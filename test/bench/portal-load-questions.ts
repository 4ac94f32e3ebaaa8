import { addMonths } from "../../shared/domain/calendar/months.ts";
import type { Asker } from "./portal-load-people.ts";
import type { Sample } from "./portal-load-samples.ts";
import { firstClaimed, lastClaimed } from "./portal-load-schedules.ts";
import { agreementOf, schemes } from "./portal-load-setup.ts";

/** A kind of request: who asks, and the address of the one of a number. */
export interface Question {
  name: string;
  who: Asker;
  path: (number: number) => string;
}

/** Asks the portal as somebody, and gives the body of its answer. */
export type Ask = (
  who: Asker,
  path: string,
) => Promise<{ items?: { documentId?: string }[]; next?: string; url?: string }>;

/** The first month also has what was due before Navette came. */
const secondClaimed = addMonths(firstClaimed, 1);

/** The address of each page of a list behind the first, as many as are gone through. */
async function laterPages(ask: Ask, { who, path }: { who: Asker; path: string }, pages: number): Promise<string[]> {
  const found: string[] = [];
  let next = (await ask(who, path)).next;
  while (next !== undefined && found.length < pages) {
    const address = `${path}${path.includes("?") ? "&" : "?"}cursor=${next}`;
    found.push(address);
    next = (await ask(who, address)).next;
  }
  return found.length > 0 ? found : [path];
}

const pick = <T>(all: readonly T[], number: number): T => all[number % all.length] as T;

/**
 * Every read route of the portal in the ways its page asks it; `documents` have pages and pictures kept. So many `pages`
 * of each list are gone through, to be asked for later.
 */
export async function questionsOf(
  ask: Ask,
  {
    samples,
    documents,
    calendar,
    pages,
  }: { samples: readonly Sample[]; documents: readonly string[]; calendar: string; pages: number },
): Promise<Question[]> {
  const later = async (who: Asker, path: string) => {
    const all = await laterPages(ask, { who, path }, pages);
    return (number: number) => pick(all, number);
  };
  const agreement = (number: number) => agreementOf(pick(schemes, number));
  const reference = (number: number) => encodeURIComponent(pick(samples, number).reference);
  const lists: [string, Asker, string][] = [
    ["deposits", "partner", "/api/deposits"],
    ["own deposits", "reviewer", "/api/deposits"],
    ["reviews", "reviewer", "/api/reviews"],
    ["measures", "reviewer", "/api/measures"],
    ["measures of everybody", "admin", "/api/measures"],
    ["measures of a scheme", "reviewer", "/api/measures?scheme=asll-42"],
    ["measures of an agreement", "finance", `/api/measures?agreement=${agreementOf("avdl")}`],
    ["measures running", "reviewer", "/api/measures?state=running"],
    ["measures running of a scheme", "reviewer", "/api/measures?state=running&scheme=iml"],
    ["measures ended of a scheme", "reviewer", "/api/measures?state=ended&scheme=asll-71"],
    ["measures without report", "reviewer", "/api/measures?state=bilan-due"],
    ["measures by first name", "reviewer", "/api/measures?name=camille"],
    ["measures by two letters", "reviewer", "/api/measures?name=ka"],
    ["measures by name and state", "reviewer", "/api/measures?name=bel&state=running"],
    [
      "measures by beginning of reference",
      "reviewer",
      `/api/measures?reference=${(samples[0]?.reference ?? "").slice(0, 6)}`,
    ],
    ["deadlines", "reviewer", "/api/deadlines"],
  ];
  const questions: Question[] = [
    { name: "me", who: "partner", path: () => "/api/me" },
    {
      name: "deposits now",
      who: "partner",
      path: (number) => `/api/deposits/now?documents=${depositsNow(samples, number)}`,
    },
    { name: "document", who: "reviewer", path: (number) => `/api/documents/${pick(documents, number)}` },
    { name: "document's file", who: "reviewer", path: (number) => `/api/documents/${pick(documents, number)}/file` },
    { name: "page's picture", who: "reviewer", path: (number) => `/api/documents/${pick(documents, number)}/pages/1` },
    {
      name: "measures by name",
      who: "reviewer",
      path: (number) => `/api/measures?name=${encodeURIComponent(pick(samples, number).lastName)}`,
    },
    {
      name: "measures by reference",
      who: "reviewer",
      path: (number) => `/api/measures?reference=${reference(number)}`,
    },
    { name: "measure", who: "reviewer", path: (number) => `/api/measures/${reference(number)}` },
    { name: "calendar", who: "reviewer", path: () => "/api/calendar" },
    { name: "calendar's file", who: "reviewer", path: () => calendar },
    { name: "claims", who: "finance", path: () => "/api/claims" },
    { name: "claim", who: "finance", path: (number) => `/api/claims/${agreement(number)}/${lastClaimed}` },
    {
      name: "claim of long ago",
      who: "finance",
      path: (number) => `/api/claims/${agreement(number)}/${secondClaimed}`,
    },
    {
      name: "claim's file",
      who: "finance",
      path: (number) => `/api/claims/${agreement(number)}/${lastClaimed}/files/pdf`,
    },
    { name: "held back", who: "finance", path: () => "/api/held-back" },
    { name: "dashboard", who: "finance", path: () => "/api/dashboard" },
    { name: "settings", who: "admin", path: () => "/api/setup" },
    { name: "users", who: "admin", path: () => "/api/users" },
  ];
  for (const [name, who, path] of lists) {
    questions.push({ name, who, path: () => path });
    questions.push({ name: `${name}, later pages`, who, path: await later(who, path) });
  }
  return questions;
}

function depositsNow(samples: readonly Sample[], number: number): string {
  return Array.from({ length: 5 }, (_, index) => pick(samples, number + index).documents[0]).join(",");
}
