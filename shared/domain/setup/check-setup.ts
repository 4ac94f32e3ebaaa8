import type { RuleBook, SchemeRule } from "../../../schemas/rule.ts";
import { type Agreement, type SchemeSetting, Setup, type SetupIssue } from "../../../schemas/setup.ts";
import { shareADay } from "../calendar/dates.ts";

/** One mistake of a setup file: where, what was found, and what was expected. */
export type SetupMistake = { path: string; found: string; expected: string };

export type SetupCheck = { ok: true; setup: Setup } | { ok: false; mistakes: SetupMistake[] };

/**
 * Reads a setup file whole: its shape first, then what goes across its parts (names that must exist, numbers that must
 * be unique, agreements that would both fit, durations that contradict a sourced rule). Every mistake is listed; with
 * one mistake nothing is taken over.
 */
export function checkSetup(json: unknown, rules: RuleBook): SetupCheck {
  const parsed = Setup.safeParse(json, { reportInput: true });
  const mistakes = parsed.success ? acrossParts(parsed.data, rules) : parsed.error.issues.flatMap(asMistakes);
  if (parsed.success && mistakes.length === 0) return { ok: true, setup: parsed.data };
  return { ok: false, mistakes };
}

/** A mistake as the one line a person reads. */
export function mistakeLine({ path, found, expected }: SetupMistake): string {
  return `${path} : trouvé ${found}, attendu ${expected}`;
}

function asMistakes(issue: SetupIssue): SetupMistake[] {
  const at = pathOf(issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: pathOf([...issue.path, key]),
      found: "une clé inconnue",
      expected: "aucune",
    }));
  }
  return [{ path: at, found: shown(issue.input), expected: expectation(issue) }];
}

function expectation(issue: SetupIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return typeNames[issue.expected] ?? issue.expected;
    case "invalid_value":
      return issue.values.map((value) => JSON.stringify(value)).join(" ou ");
    case "too_small":
      return `au moins ${issue.minimum}`;
    case "too_big":
      return `au plus ${issue.maximum}`;
    case "invalid_union":
      return "une des formes décrites dans le guide des réglages";
    case "invalid_format":
      if (issue.format === "date") return "une date AAAA-MM-JJ qui existe";
      return formats[issue.message] ?? issue.message;
    default:
      return formats[issue.message] ?? issue.message;
  }
}

const typeNames: Record<string, string> = {
  string: "un texte",
  number: "un nombre",
  int: "un nombre entier",
  boolean: "true ou false",
  array: "une liste",
  object: "un objet",
};

/** The schemas' own words, for the people who write setup files. */
const formats: Record<string, string> = {
  "expected 14 digits": "14 chiffres",
  "expected a SIRET whose Luhn check holds": "un SIRET dont la clé de Luhn est juste",
  "expected an IBAN": "un IBAN",
  "expected an IBAN whose mod 97 check holds": "un IBAN dont la clé est juste",
  "expected a BIC of 8 or 11 characters": "un BIC de 8 ou 11 caractères",
  "expected lower-case letters, digits and hyphens": "des minuscules, chiffres et traits d'union",
  "expected an address or *@domain": "une adresse, ou *@domaine",
  "expected up to 16 capital letters, digits and hyphens": "au plus 16 majuscules, chiffres et traits d'union",
};

function pathOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "(le fichier)";
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
}

function shown(input: unknown): string {
  if (input === undefined) return "rien";
  const text = JSON.stringify(input) ?? String(input);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function acrossParts(setup: Setup, rules: RuleBook): SetupMistake[] {
  return [
    ...repeated("operators", setup.operators, "id"),
    ...repeated("funders", setup.funders, "id"),
    ...repeated("partners", setup.partners, "id"),
    ...repeated("agreements", setup.agreements, "id"),
    ...repeated("agreements", setup.agreements, "claimPrefix"),
    ...setup.agreements.flatMap((agreement, index) => inAgreement(setup, agreement, `agreements[${index}]`, rules)),
    ...bothFit(setup.agreements),
  ];
}

function repeated<K extends string>(list: string, entries: Record<K, string>[], key: K): SetupMistake[] {
  return entries.flatMap((entry, index) =>
    entries.findIndex((other) => other[key] === entry[key]) < index
      ? [
          {
            path: `${list}[${index}].${key}`,
            found: `${JSON.stringify(entry[key])} une seconde fois`,
            expected: "une valeur unique",
          },
        ]
      : [],
  );
}

function inAgreement(setup: Setup, agreement: Agreement, path: string, rules: RuleBook): SetupMistake[] {
  const mistakes: SetupMistake[] = [];
  if (!setup.operators.some(({ id }) => id === agreement.operator)) {
    mistakes.push({
      path: `${path}.operator`,
      found: `"${agreement.operator}"`,
      expected: "l'id d'un opérateur du fichier",
    });
  }
  if (!setup.funders.some(({ id }) => id === agreement.funder)) {
    mistakes.push({
      path: `${path}.funder`,
      found: `"${agreement.funder}"`,
      expected: "l'id d'un financeur du fichier",
    });
  }
  if (agreement.validTo < agreement.validFrom) {
    mistakes.push({
      path: `${path}.validTo`,
      found: agreement.validTo,
      expected: `une date à partir du ${agreement.validFrom}`,
    });
  }
  for (const [index, setting] of agreement.schemes.entries()) {
    const at = `${path}.schemes[${index}]`;
    if (agreement.schemes.findIndex(({ scheme }) => scheme === setting.scheme) < index) {
      mistakes.push({
        path: `${at}.scheme`,
        found: `"${setting.scheme}" une seconde fois`,
        expected: "un dispositif par entrée",
      });
    }
    mistakes.push(...againstRule(setting, rules[setting.scheme], at));
  }
  return mistakes;
}

/** What a source document says is not for a setting to change (SETUP: `duration`, `decidedBy`). */
function againstRule(setting: SchemeSetting, rule: SchemeRule, at: string): SetupMistake[] {
  const mistakes: SetupMistake[] = [];
  if (setting.decidedBy !== undefined && rule.decidedBy !== "unset" && setting.decidedBy !== rule.decidedBy.value) {
    const expected = `rien, ou « ${rule.decidedBy.value} » : ${rule.decidedBy.cite.source} dit « ${rule.decidedBy.cite.sentence} »`;
    mistakes.push({ path: `${at}.decidedBy`, found: `"${setting.decidedBy}"`, expected });
  }
  if (!setting.duration || rule.duration === "unset") return mistakes;
  const { value, cite } = rule.duration;
  const because = `${cite.source} dit « ${cite.sentence} »`;
  const { initialMonths, renewals, maxTotalMonths } = setting.duration;
  const range = value.initialMonths;
  if (initialMonths !== undefined && range?.binding && (initialMonths < range.min || initialMonths > range.max)) {
    const expected = range.min === range.max ? `${range.min} mois` : `de ${range.min} à ${range.max} mois`;
    mistakes.push({
      path: `${at}.duration.initialMonths`,
      found: String(initialMonths),
      expected: `${expected} : ${because}`,
    });
  }
  if (renewals && value.renewals && renewals.join() !== value.renewals.join()) {
    mistakes.push({
      path: `${at}.duration.renewals`,
      found: JSON.stringify(renewals),
      expected: `${JSON.stringify(value.renewals)} : ${because}`,
    });
  }
  if (maxTotalMonths !== undefined && value.maxTotalMonths !== undefined && maxTotalMonths !== value.maxTotalMonths) {
    mistakes.push({
      path: `${at}.duration.maxTotalMonths`,
      found: String(maxTotalMonths),
      expected: `${value.maxTotalMonths} : ${because}`,
    });
  }
  return mistakes;
}

/** Two agreements of one operator for one scheme must not be valid on the same day: no measure could tell which is its own. */
function bothFit(agreements: Agreement[]): SetupMistake[] {
  const mistakes: SetupMistake[] = [];
  for (const [index, later] of agreements.entries()) {
    for (const earlier of agreements.slice(0, index)) {
      if (earlier.operator !== later.operator || !shareADay(validity(earlier), validity(later))) continue;
      for (const [at, { scheme }] of later.schemes.entries()) {
        if (!earlier.schemes.some((setting) => setting.scheme === scheme)) continue;
        mistakes.push({
          path: `agreements[${index}].schemes[${at}].scheme`,
          found: `"${scheme}", que la convention "${earlier.id}" du même opérateur couvre déjà sur une partie de la période`,
          expected: "une seule convention par opérateur, dispositif et jour",
        });
      }
    }
  }
  return mistakes;
}

function validity(agreement: Agreement) {
  return { startOn: agreement.validFrom, endOn: agreement.validTo };
}
