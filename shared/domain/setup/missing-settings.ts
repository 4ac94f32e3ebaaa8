import type { SchemeRule } from "../../../schemas/rule.ts";
import type { Capacity, SchemeSetting } from "../../../schemas/setup.ts";
import { decidedByOf } from "../measure/check-grant.ts";
import { schemeLabel } from "../wording/schemes.ts";

/**
 * What a scheme's source leaves silent. `settable`: an agreement can set it, and does not yet; without it nobody can,
 * and the sentence only says what is not checked.
 */
export type MissingSetting = { field: string; settable: boolean; sentence: string };

type Known = {
  rule: SchemeRule;
  setting: SchemeSetting | undefined;
  agreementId: string;
  /** The agreement's ceilings; only those for this scheme count. */
  capacity?: Capacity[];
};

/**
 * Every value that the scheme's source leaves silent and that the agreement does not set, each as a French sentence:
 * which setting of which agreement and scheme is missing, and what is therefore neither computed nor checked.
 */
export function missingSettings(known: Known): MissingSetting[] {
  return [...toBeSet(known), ...neverSet(known)];
}

type Settable = { field: string; name: string; without: string; when: (known: Known) => boolean };

/** In the order of the setup file. `when` says that neither the source nor the agreement has it. */
const settables: Settable[] = [
  {
    field: "decidedBy",
    name: "« decidedBy » (qui décide)",
    without: "la source n'en dit rien, et aucune commission n'est supposée",
    when: ({ rule, setting }) => decidedByOf(rule, setting) === undefined,
  },
  {
    field: "duration.initialMonths",
    name: "« duration.initialMonths » (durée du premier accord)",
    without: "la source ne la fixe pas, et aucune durée n'est calculée ni vérifiée à partir d'un nombre emprunté",
    when: ({ rule, setting }) => rule.duration === "unset" && setting?.duration?.initialMonths === undefined,
  },
  {
    field: "duration.renewals",
    name: "« duration.renewals » (durée de chaque renouvellement)",
    without: "la source ne la fixe pas, et aucun renouvellement n'est calculé ni vérifié à partir d'un nombre emprunté",
    when: ({ rule, setting }) => renewalsSilent(rule) && setting?.duration?.renewals === undefined,
  },
  {
    field: "duration.maxTotalMonths",
    name: "« duration.maxTotalMonths » (plafond de mois)",
    without: "la source ne le fixe pas, et aucun plafond n'est vérifié à partir d'un nombre emprunté",
    when: ({ rule, setting }) => renewalsSilent(rule) && setting?.duration?.maxTotalMonths === undefined,
  },
  {
    field: "money",
    name: "« tariff » (tarif), ou « schedule » (montant par mois ou par projet)",
    without: "la source n'en dit rien, et aucun montant n'est calculé à partir d'un nombre emprunté",
    when: ({ rule, setting }) => rule.money === "unset" && !priced(setting),
  },
  {
    field: "visitsPerMonth",
    name: "« visitsPerMonth » (rencontres par mois)",
    without: "la source n'en dit rien, et aucun rythme de visites n'est vérifié à partir d'un nombre emprunté",
    when: ({ rule, setting }) => rule.visitsPerMonth === "unset" && setting?.visitsPerMonth === undefined,
  },
  {
    field: "capacity",
    name: "« capacity » (nombre de ménages suivis)",
    without: "la source n'en dit rien, et aucun dépassement n'est vérifié à partir d'un nombre emprunté",
    when: ({ rule, capacity }) =>
      rule.capacity === "unset" && !capacity?.some(({ schemes }) => schemes.includes(rule.scheme)),
  },
];

/** The values of a rule that no setting stands for: what the source does not say of them, and what follows. */
const unsettables = {
  referrers: "de qui peut orienter : aucun prescripteur n'est refusé",
  eligibility: "du public visé : l'éligibilité n'est pas vérifiée",
  exclusions: "de ménages exclus : aucune exclusion n'est vérifiée",
  documents: "des pièces à fournir : aucune n'est exigée à ce titre",
  signatures: "des signatures à recueillir : aucune n'est exigée à ce titre",
  steps: "d'un parcours propre au dispositif : aucune étape n'est attendue",
  renewal: "de qui propose ou décide un renouvellement : rien n'est vérifié à ce sujet",
  reintervention: "d'une ré-intervention après la fin : rien n'est vérifié à ce sujet",
  watch: "d'une veille après la fin : aucune n'est suivie",
  financing: "de qui finance : rien n'est vérifié à ce sujet",
  objectives: "des objectifs : rien n'est vérifié à ce sujet",
  target: "d'un résultat chiffré à atteindre : aucun n'est calculé ni vérifié",
  themes: "de thèmes : rien n'est vérifié à ce sujet",
  content: "du contenu de l'accompagnement : rien n'est vérifié à ce sujet",
} satisfies Record<UnsettableField, string>;

type SettableField = "decidedBy" | "duration" | "money" | "visitsPerMonth" | "capacity";
type UnsettableField = Exclude<keyof SchemeRule, SettableField | "scheme" | "individual">;

function toBeSet(known: Known): MissingSetting[] {
  const at = `convention « ${known.agreementId} », dispositif « ${schemeLabel(known.rule.scheme)} » (${known.rule.scheme})`;
  return settables
    .filter(({ when }) => when(known))
    .map(({ field, name, without }) => ({
      field,
      settable: true,
      sentence: `Réglage manquant : ${name}, ${at} : ${without}. Complétez le fichier de réglages.`,
    }));
}

function neverSet({ rule, agreementId }: Known): MissingSetting[] {
  const at = `Dispositif « ${schemeLabel(rule.scheme)} » (${rule.scheme}), convention « ${agreementId} »`;
  return (Object.keys(unsettables) as UnsettableField[])
    .filter((field) => rule[field] === "unset")
    .map((field) => ({
      field,
      settable: false,
      sentence: `${at} : la source ne dit rien ${unsettables[field]}. S'il le faut, vérifiez-le dans la convention.`,
    }));
}

/** Whether the source leaves open how a measure goes on: it says nothing at all, or only the first grant's months. */
function renewalsSilent({ duration }: SchemeRule): boolean {
  if (duration === "unset") return true;
  const { initialMonths, renewals, maxTotalMonths } = duration.value;
  // Without months of its own each measure has those that its decision gives it: nothing is left to set.
  return initialMonths !== undefined && renewals === undefined && maxTotalMonths === undefined;
}

/** Whether the agreement has an amount of its own to pay. */
function priced(setting: SchemeSetting | undefined): boolean {
  const kind = setting?.schedule?.kind;
  return setting?.tariff !== undefined || kind === "month-measure" || kind === "project";
}
