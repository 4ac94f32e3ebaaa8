import type { FieldName, FieldValue } from "../../../schemas/field.ts";
import { formatEuros } from "./amounts.ts";
import { formatDate } from "./dates.ts";
import { isScheme, schemeLabel } from "./schemes.ts";

const labels: Record<FieldName, string> = {
  documentOn: "date du document",
  reference: "n° de dossier",
  measureRef: "n° de mesure",
  scheme: "dispositif",
  "household.lastName": "nom",
  "household.firstName": "prénom",
  "household.birthOn": "date de naissance",
  "household.coHolderLastName": "nom du cotitulaire",
  "household.coHolderFirstName": "prénom du cotitulaire",
  "household.address": "adresse",
  "household.postalCode": "code postal",
  "household.city": "commune",
  "household.phone": "téléphone",
  "household.email": "courriel",
  householdSigned: "signature du ménage",
  professionalSigned: "signature du professionnel",
  signedOn: "date de signature",
  requestKind: "nature de la demande",
  "referrer.organisation": "prescripteur",
  "referrer.contactName": "contact du prescripteur",
  "referrer.phone": "téléphone du prescripteur",
  "referrer.email": "courriel du prescripteur",
  "household.adults": "adultes",
  "household.children": "enfants",
  monthlyIncomeCents: "ressources mensuelles",
  rentCents: "loyer avec charges",
  housingAidCents: "aide au logement",
  rentArrearsCents: "dette de loyer",
  otherDebtCents: "autres dettes",
  occupancy: "statut d’occupation",
  landlord: "bailleur",
  evictionStage: "stade de la procédure d’expulsion",
  housingDefects: "défauts du logement",
  otherAccompaniment: "autre accompagnement",
  motive: "motif",
  commission: "commission",
  sessionOn: "date de la commission",
  decision: "décision",
  monthsGranted: "mois accordés",
  startOn: "début",
  renewalRank: "rang du renouvellement",
  operator: "opérateur",
  conditions: "conditions",
  worker: "intervenant",
  endOn: "fin",
  months: "durée en mois",
  objectives: "objectifs",
  visitRhythm: "rythme des visites",
  bilanKind: "type de bilan",
  visitsDone: "visites réalisées",
  homeVisitsDone: "dont visites à domicile",
  outcome: "résultat",
  relay: "relais",
  recommendations: "préconisations",
  reason: "raison",
  monthsRequested: "mois demandés",
  exceptional: "à titre exceptionnel",
};

/** The name of a field as people call it: « date de naissance ». A name that no field has is shown as it is. */
export function fieldLabel(name: string): string {
  return Object.hasOwn(labels, name) ? labels[name as FieldName] : name;
}

/** The values that a form's boxes stand for, by field. */
const choices: Partial<Record<FieldName, Record<string, string>>> = {
  requestKind: { access: "accès", maintenance: "maintien", diagnostic: "diagnostic" },
  occupancy: {
    tenant: "locataire",
    subtenant: "sous-locataire",
    owner: "propriétaire",
    hosted: "hébergé",
    homeless: "sans logement",
    shelter: "en structure d’hébergement",
  },
  evictionStage: {
    none: "aucune",
    "notice-to-pay": "commandement de payer",
    summons: "assignation",
    judgment: "jugement",
    "order-to-leave": "commandement de quitter les lieux",
    "police-assistance": "concours de la force publique",
  },
  housingDefects: {
    indecent: "indécent",
    unhealthy: "insalubre",
    overcrowded: "suroccupé",
    unsuitable: "inadapté",
    "too-expensive": "trop cher",
  },
  decision: { granted: "accord", refused: "refus", adjourned: "ajournement", redirected: "réorientation" },
  bilanKind: { interim: "intermédiaire", final: "final", "break-off": "de rupture" },
  outcome: {
    met: "objectifs atteints",
    "partly-met": "objectifs partiellement atteints",
    "not-met": "objectifs non atteints",
    "broken-off": "accompagnement interrompu",
  },
};

/** A field's value as people read it: dates, euros, « oui », the words of the form's boxes. */
export function formatFieldValue(name: string, value: FieldValue): string {
  if (Array.isArray(value)) return value.map((item) => formatFieldValue(name, item)).join(", ");
  if (typeof value === "boolean") return value ? "oui" : "non";
  if (typeof value === "number") return name.endsWith("Cents") ? formatEuros(value) : String(value);
  if (name === "scheme" && isScheme(value)) return schemeLabel(value);
  if (/On$/.test(name) && /^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value);
  const words = Object.hasOwn(choices, name) ? choices[name as FieldName] : undefined;
  return words && Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}
