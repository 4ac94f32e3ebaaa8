import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { DocumentKind, DocumentVariant, FieldName, ReadField, ReadFields } from "../../../schemas/field.ts";
import { fieldsOfKind } from "../../../schemas/field.ts";
import type { Finding } from "../../../schemas/finding.ts";
import type { Page } from "../../../schemas/page.ts";
import { agree, type Evidence } from "./agree.ts";
import { type Candidate, foundBy, type Target } from "./candidate.ts";
import { checkRequired, checkSense } from "./check-sense.ts";
import { combineParts } from "./combine-parts.ts";
import type { Signs } from "./confidence-signs.ts";
import { doubtTown } from "./doubt-town.ts";
import type { SignerNames } from "./find-signature-areas.ts";
import { findTypedCrosses } from "./find-typed-crosses.ts";
import { findUnseenBoxes } from "./find-unseen-boxes.ts";
import { isUnanswered } from "./judge-blank.ts";
import { doubtPictures, handChance, LIKELY_HAND } from "./judge-hand.ts";
import { readKind } from "./kind.ts";
import { labelSheet } from "./label-sheet.ts";
import { layOutPage } from "./lay-out-page.ts";
import { leaveOutColumn } from "./leave-out-column.ts";
import { lookAround } from "./look-around.ts";
import { maskPages, wasMasked } from "./mask-nir.ts";
import { partTwins } from "./one-place.ts";
import { readByPlace } from "./read-by-place.ts";
import { readCrossedTable } from "./read-crossed-table.ts";
import { readForms } from "./read-forms.ts";
import { readKeyValues } from "./read-key-values.ts";
import { readLines } from "./read-lines.ts";
import { readOperator } from "./read-operator.ts";
import { readRunningText } from "./read-running-text.ts";
import { readSaidAlone } from "./read-said-alone.ts";
import { readScheme } from "./read-scheme.ts";
import { readSignatures } from "./read-signatures.ts";
import { findOptions, readTicks } from "./read-ticks.ts";
import { readTitle } from "./read-title.ts";
import { FIELD_LABELS } from "./vocabulary-fields.ts";
import { weighFields } from "./weigh-fields.ts";

export { maskPages } from "./mask-nir.ts";

export interface DocumentReading {
  readonly kind: DocumentKind;
  readonly variant?: DocumentVariant;
  readonly fields: ReadFields;
  readonly findings: Finding[];
}

/**
 * Reads what a document says: its kind, the fields of that kind with their evidence, and findings. A finding of severity
 * `error` holds the document up for a person. Social-security numbers are masked before anything else is done.
 * `today` decides which dates lie in the future; `operators` are names to look for in running text.
 */
export function readDocument(input: ToRead): DocumentReading {
  const { signs: _, ...reading } = readWithSigns(input);
  return reading;
}

interface ToRead {
  readonly pages: readonly Page[];
  readonly today: CalendarDate;
  readonly operators?: readonly string[];
  /** The kind, where a person has said it. */
  readonly kind?: DocumentKind;
}

/** As `readDocument`, with the signs that each confidence was weighed from. */
export function readWithSigns(input: ToRead): DocumentReading & { readonly signs: ReadonlyMap<FieldName, Signs> } {
  const pages = maskPages(input.pages);
  const findings: Finding[] = wasMasked(pages) ? [NIR_FINDING] : [];
  const sheets = pages.map(layOutPage);
  const whole = sheets.map(labelSheet);
  const forms = readForms(pages, input.today);
  const { kind, variant } = kindSaid(input) ?? kindOfForm(forms.kind) ?? readKind(sheets, whole);
  // The fields of a paper that is none of ours are nobody's business.
  if (kind === "other")
    return {
      kind,
      fields: {},
      findings: [...findings, ...forms.findings, KIND_FINDING],
      signs: new Map(),
    };

  const labelled = whole.map((page) => leaveOutColumn(page, kind));
  const options = labelled.map((page) => [...findOptions(page), ...findTypedCrosses(page)]);
  const beside = labelled.map((page) => readLines(page, kind, input.today));
  const said = labelled.flatMap((page, index) => [
    ...foundBy("label", beside[index]?.candidates ?? []),
    ...foundBy("tick", readTicks(page, options[index] ?? [], kind)),
    ...foundBy("sentence", readRunningText(page.sheet, options[index] ?? [], kind, input.today)),
    ...foundBy("name", readOperator(page.sheet, kind, input.operators ?? [])),
    ...foundBy("title", readTitle(page, kind)),
    ...foundBy("tick", readCrossedTable(page, kind)),
    ...foundBy("sense", readSaidAlone(page, kind)),
  ]);
  const fromLines = combineParts(
    [...said, ...labelled.flatMap((page) => foundBy("place", readByPlace(page, kind, said, input.today)))],
    kind,
  ).filter(forms.keeps);
  const fromKeys = combineParts(
    labelled.flatMap((page, index) => {
      const source = pages[index];
      return source === undefined || forms.isPlaced(source.number)
        ? []
        : readKeyValues(source, page, kind, input.today);
    }),
    kind,
  );
  const scheme = readScheme(labelled, options, kind);
  const decided = decideFields(
    kind,
    [...fromLines, ...foundBy("name", scheme.candidates.filter(forms.keeps))],
    [...fromKeys, ...foundBy("form", forms.candidates)],
  );
  const coHolder =
    decided.fields["household.coHolderLastName"] !== undefined ||
    decided.fields["household.coHolderFirstName"] !== undefined;
  const around = lookAround(
    kind,
    labelled,
    beside.flatMap(({ candidates }) => candidates),
  );
  const isEmpty = forms.kind === undefined && isUnanswered(decided.fields, decided.evidence, around);
  decided.fields = isEmpty ? {} : partTwins(decided.fields, decided.evidence);
  const signed = forms.signatures(readSignatures(labelled, kind, coHolder, namesOf(decided.fields)));
  // What looks like a signature on a blank form is a part of its print.
  const signatures = isEmpty ? Object.fromEntries(Object.entries(signed).filter(([, { value }]) => !value)) : signed;
  const sense = doubtTown(sheets, checkSense(kind, { ...decided.fields, ...signatures }, input.today));
  findings.push(
    ...decided.findings.filter((finding) => finding.field === undefined || sense.fields[finding.field] !== undefined),
    ...sense.findings,
  );
  if (sense.fields.scheme === undefined) findings.push(...scheme.findings);
  findings.push(...forms.findings.filter(({ code, field = "" }) => code !== "field-unread" || !sense.fields[field]));
  for (const [name, field] of Object.entries(signatures)) if (!field.accepted) findings.push(unsureSignature(name));
  // On a page that is read by place, the boxes themselves say what was not made out.
  const unread = labelled.flatMap((page, index) =>
    forms.isPlaced(page.sheet.number)
      ? []
      : [...(beside[index]?.unread ?? []), ...findUnseenBoxes(page, options[index] ?? [], kind)],
  );
  findings.push(...tellUnread(kind, unread, sense.fields));
  findings.push(...checkRequired(kind, sense.fields, findings));
  const hand = handChance(pages, sense.fields);
  const isHand = hand >= LIKELY_HAND;
  if (isHand) findings.push(HAND_FINDING);
  const weighed = weighFields(isHand ? doubtPictures(pages, sense.fields) : sense.fields, {
    decided: decided.fields,
    evidence: decided.evidence,
    around,
    hand,
  });
  findings.push(...weighed.findings);
  const { fields, signs } = weighed;
  return {
    kind,
    ...(variant !== undefined && { variant }),
    fields,
    findings,
    signs,
  };
}

type Kind = Pick<DocumentReading, "kind" | "variant">;

function kindSaid({ kind }: ToRead): Kind | undefined {
  return kind && { kind };
}

/** What a code says needs no evidence; our form of an orientation is one variant of it. */
function kindOfForm(kind: Exclude<DocumentKind, "other"> | undefined): Kind | undefined {
  return (
    kind && {
      kind,
      ...(kind === "orientation" && { variant: "fiche-orientation" as const }),
    }
  );
}

function namesOf(fields: ReadFields): SignerNames {
  const adults = fields["household.adults"]?.value;
  return {
    household: String(fields["household.lastName"]?.value ?? ""),
    professional: String(fields["referrer.contactName"]?.value ?? fields.worker?.value ?? ""),
    ...(typeof adults === "number" && { adults }),
  };
}

function decideFields(
  kind: DocumentKind,
  fromLines: readonly Candidate[],
  fromKeys: readonly Candidate[],
): {
  fields: Record<string, ReadField>;
  findings: Finding[];
  evidence: Map<string, Evidence>;
} {
  const fields: Record<string, ReadField> = {};
  const findings: Finding[] = [];
  const evidence = new Map<string, Evidence>();
  for (const name of Object.keys(fieldsOfKind[kind]) as FieldName[]) {
    const of = (candidates: readonly Candidate[]) => candidates.filter((candidate) => candidate.target === name);
    const decided = agree(name, of(fromLines), of(fromKeys));
    if (decided === undefined) continue;
    fields[name] = decided.read;
    evidence.set(name, decided.evidence);
    findings.push(...decided.findings);
  }
  return { fields, findings, evidence };
}

/** A value that stands on the page but was not made out is told, unless another place gave it. */
function tellUnread(kind: DocumentKind, unread: readonly Target[], fields: ReadFields): Finding[] {
  const names = [...new Set(unread)].filter(
    (name): name is FieldName => name in fieldsOfKind[kind] && fields[name] === undefined,
  );
  return names.map((field) => ({
    code: "field-unread",
    severity: "warning",
    field,
    message: `Le document porte « ${FIELD_LABELS[field]} », mais on n'a pas pu le lire : complétez-le d'après le document.`,
  }));
}

function unsureSignature(field: string): Finding {
  const whose = field === "householdSigned" ? "du ménage" : "du professionnel";
  return {
    code: "field-unsure",
    severity: "error",
    field,
    message: `On ne voit pas avec certitude si la signature ${whose} est là : vérifiez-la sur le document.`,
  };
}

const NIR_FINDING: Finding = {
  code: "nir-masked",
  severity: "info",
  message: "Un numéro de sécurité sociale figurait dans le document : il a été masqué et n'est pas conservé.",
};

const HAND_FINDING: Finding = {
  code: "hard-to-read",
  severity: "error",
  message:
    "Les réponses sont écrites à la main, ou trop mal imprimées pour être lues avec certitude : vérifiez chaque champ sur le document.",
};

const KIND_FINDING: Finding = {
  code: "kind-unknown",
  severity: "error",
  message:
    "On ne reconnaît pas le type de ce document : indiquez s'il s'agit d'une orientation, d'une décision, d'un contrat, d'un bilan ou d'une demande de renouvellement.",
};
