import type { ReadValue, Target } from "./candidate.ts";
import { fold } from "./fold-text.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { parseEmail, parsePhone } from "./parse-contact.ts";
import { isFirstName, startsWithCivility } from "./parse-name.ts";
import { FUNCTION, parseContactName } from "./read-people.ts";
import type { Cell } from "./sheet.ts";

/** What social services are called. */
export const SERVICE =
  /\b(?:ccas|cias|cms|mds|mdsi|msd|umsd?|utas|utpas|caf|msa|udaf|siao|chrs|adil|cdad|ase|pmi|fsl|spip|centre|maison|mission|service|association|territoire|antenne|pole|espace|unite|agence|office|habitat|foyer|residence|accueil|delegation|circonscription|bureau|mairie|commune|hopital|clinique|croix|secours|fondation|comite|union|structure|plateforme|maia|point)\b/;

const PHONE =
  /(?:t[ée]l(?:[ée]phone)?\.?|port(?:able)?\.?|poste|ligne directe)?\s*:?\s*(?:\+33\s?|0)[1-9](?:[ .-]?\d\d){4}(?!\d)/iu;
const EMAIL = /(?:courriel|mail|m[ée]l)?\s*:?\s*[\w.+-]+\s?@\s?[\w-]+(?:\.[\w-]+)+/iu;

/** Whether a text is a person's first and last name, by the first names that are common. */
export function namesSomebody(text: string): boolean {
  if (startsWithCivility(text)) return true;
  const words = text.trim().split(/\s+/);
  const isName = words.every((word) => /^\p{Lu}[\p{L}'’-]+$|^(?:de|du|le|la|el)$/u.test(word));
  return words.length >= 2 && words.length <= 4 && isName && !SERVICE.test(fold(text)) && words.some(isFirstName);
}

/** « OPH Plaine Habitat - Mme Chantal Rivoire - 01 99 00 71 72 »: a service, somebody of it, and how they are reached. */
export function readReferrer(
  target: "referrer.organisation" | "referrer.contactName",
  text: string,
  otherwise: (target: Target, text: string) => ReadValue[],
): ReadValue[] {
  const phone = parsePhone(PHONE.exec(text)?.[0] ?? "");
  const email = parseEmail(EMAIL.exec(text)?.[0].replace(/^[^:]*:\s*/u, "") ?? "");
  const named = text
    .replace(EMAIL, " ")
    .replace(PHONE, " ")
    .replace(/\s+/g, " ")
    .replace(/(?:[\s,;:/(|–-]|\bt[ée]l\.?)+$/iu, "")
    .trim();
  const reach: ReadValue[] = [
    ...(phone === undefined ? [] : [{ target: "referrer.phone" as const, ...phone }]),
    ...(email === undefined ? [] : [{ target: "referrer.email" as const, ...email }]),
  ];
  if (named === "") return reach;
  const bracket = /^([^(]+?)\s*\(([^)]{3,60})\)?$/u.exec(named);
  const service = bracket?.[2] ?? "";
  if (bracket !== null && SERVICE.test(fold(service)) && !FUNCTION.test(service) && namesSomebody(bracket[1] ?? ""))
    return [...contact(bracket[1] ?? ""), { target: "referrer.organisation", value: service, strict: true }, ...reach];
  const asks = target === "referrer.organisation" && namesSomebody(named.split(/\s*[,(]\s*/u)[0] ?? "");
  return [...(asks ? otherwise("referrer.contactName", named) : otherwise(target, named)), ...reach];
}

function contact(text: string): ReadValue[] {
  const name = parseContactName(text);
  return name === undefined ? [] : [{ target: "referrer.contactName", ...name }];
}

type Make = (target: Target, value: string, cell: Cell) => void;

const NAME =
  "(?:(?:M\\.|Mme|Mlle|Monsieur|Madame)\\s+)?\\p{Lu}[\\p{L}'’-]+(?:\\s(?:(?:de|du|le|la|el)\\s)?\\p{Lu}[\\p{L}'’-]+){1,3}";
/** « Je soussignée Pauline Escoffier, conseillère … au CIAS du Livradois ». */
const SWORN = new RegExp(`[Jj]e\\s+soussigné(?:e|\\(e\\))?,?\\s*:?\\s+(${NAME})(?:,\\s*([^,.;¦]{3,110}))?`, "u");
const OF_SERVICE = /\s(?:au|du|à\sla|à\sl['’]|de\sla|de\sl['’]|chez|pour)\s+((?:l['’]|la\s|le\s)?\p{Lu}.{2,60})$/u;
/** « Élodie Charpin, assistante de service social », below a letter. */
const SIGNED = new RegExp(`^\\s*(${NAME})\\s*[,–-]\\s*(\\p{Ll}[^¦@]{3,80})$`, "u");

/** Who wrote a paper, where its sentences or the end of a letter say so. */
export function readWriter(page: LabelledSheet, make: Make): void {
  const { rows, flow } = page.sheet;
  const first = rows[0]?.cells[0];
  const sworn = SWORN.exec(flow.text.replace(/\n/g, " "));
  const cell = sworn === null ? undefined : rows.find(({ cells }) => cells.some(({ text }) => /soussign/iu.test(text)));
  if (sworn !== null && first !== undefined) {
    const at = cell?.cells.find(({ text }) => /soussign/iu.test(text)) ?? first;
    const name = parseContactName(sworn[1] ?? "");
    if (name !== undefined && FUNCTION.test(sworn[2] ?? "")) {
      make("referrer.contactName", name.value, at);
      const service = OF_SERVICE.exec(sworn[2] ?? "")?.[1];
      if (service !== undefined) make("referrer.organisation", service.replace(/^(?:l['’]|la\s|le\s)/u, ""), at);
      const rest = flow.text
        .replace(/\n/g, " ")
        .slice(sworn.index + sworn[0].length, sworn.index + sworn[0].length + 90);
      const phone = parsePhone(/^[^.;:¦]{0,50}?(0[1-9](?:[ .-]?\d\d){4})/u.exec(rest)?.[1] ?? "");
      if (phone?.strict === true) make("referrer.phone", phone.value, at);
    }
  }
  for (const row of rows.slice(Math.floor(rows.length / 2))) {
    for (const below of row.cells) {
      const match = SIGNED.exec(below.text);
      if (match === null || !FUNCTION.test(match[2] ?? "") || (page.labels.get(below)?.length ?? 0) > 0) continue;
      const name = SERVICE.test(fold(match[1] ?? "")) ? undefined : parseContactName(match[1] ?? "");
      if (name === undefined) continue;
      make("referrer.contactName", name.value, below);
      for (const reach of rows.slice(row.index + 1, row.index + 3).flatMap(({ cells }) => cells)) {
        const phone = parsePhone(PHONE.exec(reach.text)?.[0] ?? "");
        const email = parseEmail(EMAIL.exec(reach.text)?.[0] ?? "");
        if (phone?.strict === true) make("referrer.phone", phone.value, reach);
        if (email?.strict === true) make("referrer.email", email.value, reach);
      }
      return;
    }
  }
}
