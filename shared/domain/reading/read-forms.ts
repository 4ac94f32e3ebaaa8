import type { DocumentKind, FieldName, ReadField } from "../../../schemas/field.ts";
import type { Finding } from "../../../schemas/finding.ts";
import type { Box, Page } from "../../../schemas/page.ts";
import { type FormCode, readFormCode } from "../forms/form-code.ts";
import type { FormDefinition } from "../forms/form-definition.ts";
import { formOf } from "../forms/issued-forms.ts";
import { placePage, type ToPage } from "../forms/place-page.ts";
import { NAMES } from "./agree.ts";
import type { Candidate } from "./candidate.ts";
import { fold } from "./fold-text.ts";
import { FORM_RANK } from "./form-answer.ts";
import { parseIdentifier } from "./parse-identifier.ts";
import { readFormField, wordsInside } from "./read-form-page.ts";
import { CRITICAL, FIELD_LABELS, REQUIRED } from "./vocabulary-fields.ts";
import { NOT_SIGNED_IN_TEXT, SIGNED_IN_TEXT } from "./vocabulary-signatures.ts";

/** What the pages that are forms of ours say, and what the other readers may still say of them. */
export interface FormsReading {
  /** As the codes say it; absent where no page is a known form, or where they contradict each other. */
  readonly kind?: Exclude<DocumentKind, "other">;
  readonly candidates: Candidate[];
  readonly findings: Finding[];
  /** Whether a page was laid over its form: then what it says stands in its boxes, and nowhere else. */
  isPlaced(page: number): boolean;
  /** Whether another reader's value lies in the box that its field has, or on a page that was not read by place. */
  keeps(candidate: Candidate): boolean;
  /** What the signature boxes show, put beside what another reader saw of them. */
  signatures(others: Signatures): Signatures;
}

type Signatures = Partial<Record<"householdSigned" | "professionalSigned", ReadField>>;

interface FormPage {
  readonly page: Page;
  readonly code: FormCode;
  readonly form: FormDefinition;
  readonly toPage: ToPage | undefined;
}

/** Reads the pages that carry a code of ours by place. `today` decides which century a year of two figures is in. */
export function readForms(pages: readonly Page[], today: string): FormsReading {
  const coded = pages.flatMap((page) => {
    const code = page.code === undefined ? undefined : readFormCode(page.code.text);
    return page.code === undefined || code === undefined ? [] : [{ page, seen: page.code, code }];
  });
  const known = coded.flatMap(({ page, seen, code }): FormPage[] => {
    const form = formOf(code);
    return form === undefined ? [] : [{ page, code, form, toPage: placePage(page, seen, form, code.page) }];
  });
  const unknown = coded.filter(({ code }) => formOf(code) === undefined).map(({ code }) => unknownForm(code));
  const kinds = new Set(known.map(({ form }) => form.kind));
  const [kind] = kinds;
  const placed = known.filter((one) => one.toPage !== undefined && kinds.size === 1);
  const byNumber = new Map(placed.map((one) => [one.page.number, one]));
  const read = placed.map((one) => readOne(one, today));
  const told = new Set<string>(read.flatMap(({ candidates }) => candidates.map(({ target }) => target)));
  return {
    ...(kind !== undefined && kinds.size === 1 && { kind }),
    candidates: [...known.flatMap(referenceOf), ...read.flatMap(({ candidates }) => candidates)],
    findings: [
      ...unknown,
      ...(kinds.size > 1 ? [MIXED] : []),
      ...(kinds.size === 1 ? missingPages(known) : []),
      ...read.flatMap(({ findings }) => findings),
    ],
    isPlaced: (page) => byNumber.has(page),
    keeps: (candidate) => {
      const one = byNumber.get(candidate.page);
      if (one === undefined) return true;
      // Two readers have to agree on what does harm; of a free text, the box says where it begins and ends.
      const isSettled = !NEEDS_TWO.has(candidate.target) && told.has(candidate.target);
      return !isSettled && isInItsBox(candidate, one);
    },
    signatures: (others) => readSignatureBoxes(placed, others),
  };
}

const NEEDS_TWO: ReadonlySet<string> = new Set([...CRITICAL, ...NAMES]);

function readOne(one: FormPage, today: string): { candidates: Candidate[]; findings: Finding[] } {
  const { page, code, form, toPage } = one;
  const candidates: Candidate[] = [];
  const findings: Finding[] = [];
  for (const field of form.fields) {
    if (toPage === undefined || field.page !== code.page || field.type === "signature") continue;
    const answer = readFormField({ field, page, toPage, today });
    if (answer.state === "read") candidates.push(answer.candidate);
    else if (answer.state === "unread") findings.push(unreadBox(field.name, form.kind));
    else if (answer.state === "several") findings.push(severalTicks(field.name));
  }
  return { candidates, findings };
}

/** The measure that the code names: it has to be the one that is printed. */
function referenceOf({ page, code }: FormPage): Candidate[] {
  if (code.measureRef === undefined) return [];
  const value = parseIdentifier(code.measureRef)?.value ?? code.measureRef;
  const shared = { strict: true, rank: FORM_RANK, text: code.measureRef, wordConfidence: 1 } as const;
  return [{ target: "measureRef", value, ...shared, source: page.source, page: page.number }];
}

function isInItsBox({ target, box }: Candidate, { form, code, toPage }: FormPage): boolean {
  const field = form.fields.find(({ name, page: own }) => name === target && own === code.page);
  if (field === undefined || box === undefined || toPage === undefined) return false;
  return holds(toPage(field.box), box, 0.006);
}

function holds(outer: Box, inner: Box, margin: number): boolean {
  const [x, y] = [inner.left + inner.width / 2, inner.top + inner.height / 2];
  const across = x >= outer.left - margin && x <= outer.left + outer.width + margin;
  return across && y >= outer.top - margin && y <= outer.top + outer.height + margin;
}

function readSignatureBoxes(placed: readonly FormPage[], others: Signatures): Signatures {
  const read: Signatures = { ...others };
  for (const one of placed) {
    for (const field of one.form.fields) {
      if (field.type !== "signature" || field.page !== one.code.page || one.toPage === undefined) continue;
      const name = field.name === "householdSigned" ? "householdSigned" : "professionalSigned";
      const seen = signatureIn(one.page, one.toPage(field.box));
      if (seen === undefined) continue;
      const other = others[name];
      const differs = other !== undefined && other.value !== seen.value;
      const confidence = differs ? Math.min(0.4, seen.confidence) : seen.confidence;
      const { number: page } = one.page;
      read[name] = { ...seen, text: field.label, confidence, accepted: confidence >= SURE_INK, page };
    }
  }
  return read;
}

const SURE_INK = 0.6;

/** Ink of a hand, or words that stand for it; undefined where nobody looked. */
function signatureIn(page: Page, box: Box): Pick<ReadField, "value" | "confidence" | "box"> | undefined {
  const ink = page.signatures.filter((mark) => holds(box, mark.box, 0.008));
  const [surest] = ink.sort((a, b) => b.confidence - a.confidence);
  if (surest !== undefined) return { value: true, confidence: surest.confidence, box: surest.box };
  const words = wordsInside(page, box);
  const text = fold(words.map((word) => word.text).join(" "));
  if (SIGNED_IN_TEXT.test(text) && !NOT_SIGNED_IN_TEXT.test(text))
    return { value: true, confidence: Math.min(...words.map(({ confidence }) => confidence)), box };
  if (!page.signaturesSought) return undefined;
  // Words, or ink that is no signature: somebody may have signed in capitals.
  return { value: false, confidence: words.length > 0 ? 0.5 : 0.95, box };
}

function missingPages(known: readonly FormPage[]): Finding[] {
  const [first] = known;
  if (first === undefined) return [];
  const there = new Set(known.map(({ code }) => code.page));
  const missing = Array.from({ length: first.form.pages }, (_, index) => index + 1).filter((page) => !there.has(page));
  return missing.map((page) => ({
    code: "form-page-missing",
    severity: "error",
    message: `La page ${page} de ce formulaire manque ou n'a pas été reconnue : vérifiez-la, ou demandez-la.`,
  }));
}

function unreadBox(field: FieldName, kind: Exclude<DocumentKind, "other">): Finding {
  const isNeeded = CRITICAL.has(field) || REQUIRED[kind].some((names) => names.includes(field));
  return {
    code: "field-unread",
    severity: isNeeded ? "error" : "warning",
    field,
    message: `La case « ${FIELD_LABELS[field]} » est remplie, mais on n'a pas pu la lire : complétez-la d'après le document.`,
  };
}

function severalTicks(field: FieldName): Finding {
  return {
    code: "readings-differ",
    severity: "error",
    field,
    message: `Plusieurs cases sont cochées pour « ${FIELD_LABELS[field]} » : gardez la bonne d'après le document.`,
  };
}

function unknownForm({ kind, version }: FormCode): Finding {
  return {
    code: "form-unknown",
    severity: "info",
    message: `Ce formulaire porte un code dont la version n'est pas connue (${kind}, version ${version}) : il a été lu comme un document ordinaire.`,
  };
}

const MIXED: Finding = {
  code: "form-mixed",
  severity: "error",
  message: "Les pages portent les codes de formulaires différents : séparez-les et envoyez chaque document à part.",
};
