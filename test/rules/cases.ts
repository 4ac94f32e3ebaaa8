import { expect } from "vitest";
import type { SchemeId } from "../../schemas/scheme.ts";
import type { RuleField } from "./rule-values.ts";

/** A list of sentences, each known by words of its own, in the order of the source. */
const sentences = (...words: string[]) => words.map((part) => expect.stringContaining(part));

const twelveMonths = { initialMonths: { min: 12, max: 12, binding: true } };
const collective = {
  steps: [{ step: "attendance" }],
  duration: twelveMonths,
  money: { amountCents: 56_900, months: 12 },
};
const loireSignatures = [
  { document: "orientation", by: "household" },
  { document: "bilan", by: "professional" },
  { document: "bilan", by: "household", unlessBreakOff: true },
];
const loireReferrers = ["service social (DVS, CAF, BTS, CCAS…)", "CLU ou SDAPL", "bailleur social", "association"];
const loireObjectives = sentences("faciliter l'accès ou le maintien", "intervient spécifiquement auprès du ménage");
const loireContent = sentences(
  "répartir les rôles",
  "réorienter la demande",
  "élaboration du projet logement",
  "aide à la recherche",
  "aide à l'installation",
  "statut de locataire",
  "budget logement",
  "insertion dans le logement",
  "Relais",
);
const loireRenewal = { automatic: false, decidedBy: "la commission qui a notifié la mesure (CLU ou CLT)" };
const loireFunds = "Fonds Logement Unique de la Loire";
const loireBilan = [
  { document: "orientation", name: "document co-signé par le ménage" },
  { document: "decision", name: "notification à une association" },
  { document: "bilan", name: "bilan" },
];

const byScheme: Record<SchemeId, Partial<Record<RuleField, unknown>>> = {
  "asc-cites": {
    ...collective,
    objectives: sentences(
      "l'appropriation des logements",
      "non paiement des loyers",
      "cohabitation",
      "gestion du site",
    ),
    themes: ["Cités en difficultés"],
  },
  "asc-provisoire": {
    ...collective,
    objectives: sentences("la manière d'habiter", "autonome et pérenne"),
    themes: ["Logements provisoires"],
  },
  "asc-droits": {
    ...collective,
    objectives: sentences("diagnostic social et juridique", "Conseiller et orienter", "médiation"),
    themes: ["Accès aux droits logement"],
  },
  "asc-apel": {
    ...collective,
    eligibility: sentences("commandement de payer ou en procédure d'expulsion"),
    objectives: sentences("diagnostic social et juridique", "droits et devoirs", "aide juridictionnelle", "démarches"),
    themes: ["Antennes prévention des expulsions locatives (APEL)"],
  },
  "asc-arl": {
    ...collective,
    objectives: sentences("Co-construire", "mobilisation et l'autonomie", "Reloger 30 %"),
    target: { rehousedPercent: 30 },
    themes: ["Ateliers Recherche Logement (ARL)"],
  },
  "asc-offre": {
    ...collective,
    objectives: sentences("réseau de bailleurs", "l'accès ou le maintien", "gestion locative adaptée"),
    themes: ["Développement de l'offre de logement"],
  },
  "asell-cd": {
    eligibility: sentences("en procédure d'expulsion domiciliaire"),
    duration: { initialMonths: { min: 6, max: 6, binding: true } },
    money: { amountCents: 56_900, months: 6 },
    objectives: sentences("diagnostic social", "Amorcer les démarches", "dispositif d'accompagnement adapté"),
  },
  "all-autorehab": {
    eligibility: sentences("pour les locataires uniquement sur les travaux leur incombant"),
    steps: [{ step: "works" }, { step: "attendance" }],
    duration: twelveMonths,
    financing: sentences("Un financement global est estimé"),
    objectives: sentences("diagnostic logement", "auto-réhabilitation", "échanges collectifs en ateliers"),
    themes: ["Auto-réhabilitation accompagnée"],
  },
  "asell-generaliste": {
    referrers: { open: true, list: ["référent social"] },
    decidedBy: "Conseil général",
    eligibility: sentences(
      "Plan Départemental",
      "ressources sont peu élevées",
      "composition de la famille",
      "dette locative",
      "insalubre",
      "hébergés par un tiers",
    ),
    documents: [{ document: "orientation", name: "fiche d’orientation" }],
    steps: [
      { step: "waiting" },
      { step: "first-meeting", before: "decision" },
      { step: "papers-meeting", before: "decision" },
      { step: "submitted" },
    ],
    objectives: sentences("adapté et autonome", "Prévenir l’expulsion", "mobilisation des ménages", "projet logement"),
    content: sentences("échange préalable", "plan d’action personnalisé"),
  },
  "asell-renforce": {
    referrers: {
      open: false,
      list: [
        "APEL (Antenne de Prévention des Expulsions Locatives)",
        "service des expulsions",
        "MDS",
        "CAF",
        "associations",
        "CCAS",
        "commissariat",
      ],
    },
    decidedBy: "Conseil départemental",
    eligibility: sentences(
      "PLALHPD",
      "ressources sont peu élevées",
      "impayé de loyer",
      "à partir stade de l’assignation",
      "bail est résilié",
      "Force Publique",
      "dette locative",
      "conflictuelle",
      "cumulant plusieurs problématiques",
      "peu mobilisé",
      "Absence à court terme de logement",
      "Trop coûteux",
      "mise en vente",
    ),
    documents: [
      { document: "orientation", name: "fiche d’orientation" },
      { document: "contract", name: "contractualisation de l’accompagnement social" },
    ],
    steps: [
      { step: "first-meeting", before: "decision" },
      { step: "papers-meeting", before: "decision" },
      { step: "submitted" },
    ],
    objectives: sentences("Prévenir l’expulsion", "mobilisation des ménages", "projet logement"),
    content: sentences("rencontre tripartite"),
  },
  avdl: {
    referrers: {
      open: false,
      list: ["commissions de médiation DALO", "CCAPEX", "structures d'hébergement", "bailleurs"],
    },
    eligibility: sentences("sauf mineur isolé", "à destination des ménages D.A.L.O"),
    steps: [{ step: "diagnostic" }],
    duration: {},
    financing: sentences("D.D.C.S. et le FNAVDL"),
    objectives: sentences("l'accès direct au logement"),
    content: sentences("variable dans sa durée et dans son intensité"),
  },
  iml: {
    referrers: {
      open: true,
      list: ["commission de médiation DALO", "commission d'orientation du PDALPD", "structures d'hébergement"],
    },
    eligibility: sentences(
      "sauf mineur isolé",
      "difficultés financières et sociales",
      "prioritaires et urgents",
      "P.D.A.L.P.D",
      "sortants d'hébergement",
      "ménages de bonne foi",
    ),
    documents: [{ document: "contract", name: "convention d'occupation de sous-location temporaire" }],
    duration: { follows: "occupancy" },
    financing: sentences("financé par l'Etat"),
    objectives: sentences("mobilise le parc privé"),
    content: sentences("prospecte et prend en gestion", "sous-location temporaire", "tout au long de la période"),
  },
  "asll-71": {
    decidedBy: "Commission Unique Délocalisée (CUD)",
    eligibility: sentences("sauf mineur isolé", "économiques, sociales et familiales"),
    duration: {
      initialMonths: { min: 6, max: 6, binding: true },
      renewals: [3, 3],
      exceptionalFrom: 2,
      maxTotalMonths: 12,
    },
    visitsPerMonth: 2,
    financing: sentences("Financé par le Conseil Départemental"),
    themes: sentences("nécessité d'un relogement", "parc privé ou social", "propriétaires occupants"),
    content: sentences("un rendez-vous par quinzaine"),
  },
  "asll-42": {
    referrers: { open: true, list: loireReferrers },
    decidedBy: "Commission Logement Unique (CLU)",
    eligibility: sentences("l'adhésion de la personne"),
    documents: [{ document: "orientation", name: "imprimé 42 + fiche ASLL" }, ...loireBilan],
    signatures: loireSignatures,
    steps: [{ step: "diagnostic", before: "contract" }],
    duration: { initialMonths: { min: 6, max: 6, binding: false } },
    renewal: loireRenewal,
    reintervention: true,
    visitsPerMonth: 2,
    financing: sentences(loireFunds),
    capacity: [
      { sector: "St Etienne Gier/Pilat, Ondaine", per: "month", max: 30 },
      { sector: "Roannais et Forez", per: "month", max: 28, maxIntensive: 4 },
      { sector: "Roannais et Forez", per: "month", max: 12, maxIntensive: 2 },
      { sector: "Département", per: "month", max: 15 },
    ],
    objectives: loireObjectives,
    themes: sentences("Accès (recherche", "Maintien (prévention", "Diagnostic (définition"),
    content: loireContent,
  },
  "asll-42-glissant": {
    referrers: { open: true, list: [...loireReferrers, "CLT"] },
    decidedBy: "Commission Logement Territorialisée (CLT) ou DDASS",
    eligibility: sentences("l'adhésion de la personne", "sans expérience locative", "(validation CLU)"),
    documents: loireBilan,
    signatures: loireSignatures,
    steps: [
      { step: "diagnostic", before: "contract" },
      { step: "lease-slid", endsIt: true },
    ],
    duration: {},
    renewal: loireRenewal,
    reintervention: true,
    visitsPerMonth: 2,
    financing: sentences(loireFunds),
    capacity: [
      { sector: "Loire sauf Roanne", per: "year", max: 60 },
      { sector: "Roanne", per: "month", max: 7 },
      { sector: "Loire sauf Roanne", per: "month", max: 8 },
      { sector: "St Etienne Gier/Pilat, Ondaine, et Forez", per: "month", max: 50, maxIntensive: 13 },
    ],
    objectives: [...sentences("faire glisser le bail"), ...loireObjectives],
    content: [...sentences("l'association est locataire", "locataire en titre"), ...loireContent],
  },
  "asll-42-specifique": {
    referrers: { open: true, list: loireReferrers },
    decidedBy: "nobody",
    eligibility: sentences("l'adhésion de la personne", "gens du voyage", "résidents des foyers"),
    documents: loireBilan.filter(({ document }) => document !== "decision"),
    signatures: loireSignatures,
    steps: [{ step: "diagnostic", before: "contract" }],
    reintervention: true,
    visitsPerMonth: 2,
    financing: sentences(loireFunds),
    capacity: [
      { sector: "Département", per: "year", max: 50 },
      { sector: "Saint Etienne Forez Sud", per: "year", max: 34 },
    ],
    objectives: loireObjectives,
    content: loireContent,
  },
  "aml-mandat": {
    financing: sentences(loireFunds, "surcoûts spécifiques de gestion"),
    content: sentences("carte d'agent immobilier"),
  },
  "aml-glissant": {
    steps: [{ step: "lease-slid", endsIt: true }],
    financing: sentences(loireFunds, "surcoûts spécifiques de gestion"),
    content: sentences('baux ayant "glissé"'),
  },
  "asll-ful": {
    referrers: {
      open: true,
      list: [
        "le ménage lui-même",
        "MDD",
        "CCAS",
        "mairies",
        "Caisse d'Allocations Familiales",
        "Mutualité Sociale Agricole",
        "préfecture",
        "distributeurs d'énergie",
        "bailleurs",
        "commission de médiation",
        "Association Départementale d'Information sur le Logement",
        "maison de l'habitat",
        "commissions du FUL",
      ],
    },
    decidedBy: "Commission ASLL",
    eligibility: sentences("locataires, sous locataires, propriétaires"),
    exclusions: [{ code: "shelter-with-accompaniment" }, { code: "other-accompaniment" }],
    documents: [
      { document: "orientation", name: "fiche navette" },
      { document: "contract", name: "contrat" },
    ],
    signatures: [
      { document: "contract", by: "household" },
      { document: "contract", by: "professional" },
    ],
    steps: [
      { step: "welcome", before: "contract" },
      { step: "diagnostic", before: "contract" },
      { step: "attendance" },
      { step: "watch" },
      { step: "watch-activated" },
    ],
    duration: { initialMonths: { min: 3, max: 6, binding: true }, maxTotalMonths: 24 },
    renewal: { automatic: false, proposedBy: "service instructeur" },
    reintervention: true,
    watch: true,
    objectives: sentences(
      "insertion durable",
      "réticences de certains bailleurs",
      "l'installation",
      "plus grande autonomie",
    ),
    themes: sentences("4 thématiques", "l'accès (définition", "le maintien dans les lieux"),
    content: sentences(
      "dates de mise en place",
      "L'accueil",
      "Les entretiens",
      "L'appui individualisé",
      "ateliers pratiques",
      "dispositif de veille",
      "enregistrement des fins",
      "partenaires référents",
    ),
  },
};

/** What each value of each scheme must state, without its sentences: « scheme field » → value. */
export const cases: Record<string, unknown> = Object.fromEntries(
  Object.entries(byScheme).flatMap(([scheme, fields]) =>
    Object.entries(fields).map(([field, value]) => [`${scheme} ${field}`, value] as const),
  ),
);
