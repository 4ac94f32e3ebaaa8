import type { RuleBook } from "../../schemas/rule.ts";
import { citeFrom } from "./cite.ts";
import * as words from "./referrer-words.ts";
import { silent } from "./silent.ts";

/** S1, « Accompagnement Socio-Éducatif Lié au Logement (ASELL) » (CANA). Duration, renewal and money are silent there. */
const cite = citeFrom("S1");

const request = cite("Le référent social remplit la fiche d’orientation jointe et l’adresse au CANA.");
const validation = cite(
  "Identification de la famille auprès du Conseil Général et attente de la confirmation de la validation du suivi demandé.",
);
const reinforcedValidation = cite(
  "Identification de la famille auprès du Conseil Départemental et attente de la confirmation de la validation du suivi demandé.",
);
const reinforcedMeeting = cite(
  "Une première rencontre avec la famille est fixée avec le référent sollicitant la mise en place du suivi (selon disponibilité) afin de présenter la mesure ASELL et la contractualisation de l’accompagnement social (l’engagement qu’elle nécessite : respecter les rendez-vous fixés, fournir les documents nécessaires, effectuer les démarches décidées, …)",
);
const papersMeeting = cite("Un deuxième rendez-vous est fixé pour recueillir les documents administratifs");
const lowIncome = cite("Familles ou personnes seules avec ou sans enfants dont les ressources sont peu élevées.");
const preventEviction = cite("Prévenir l’expulsion domiciliaire de ménages en situation de grande précarité.");
const mobilise = cite(
  "Créer les conditions favorables à la mobilisation des ménages en vue de solutionner de manière stable et durable la problématique logement.",
);
const housingProject = cite(
  "Déterminer un projet logement avec la personne suivie et apporter aide, conseil et soutien pour sa réalisation",
);

export const cana = {
  "asell-generaliste": {
    ...silent,
    scheme: "asell-generaliste",
    individual: true,
    // A role, not an organisation: whoever employs the worker may have one.
    referrers: {
      value: { open: true, list: [{ name: "référent social", words: ["referent social"] }] },
      cite: request,
    },
    decidedBy: { value: "Conseil général", cite: validation },
    eligibility: [
      cite("Public du Plan Départemental"),
      lowIncome,
      cite("Familles dont le logement est : inadapté à la composition de la famille"),
      cite("inadapté aux ressources (dette locative)"),
      cite("indécent et/ou insalubre"),
      cite("Ménages hébergés par un tiers ou sans logement"),
    ],
    documents: [{ document: "orientation", name: "fiche d’orientation", cite: request }],
    steps: [
      {
        step: "waiting",
        cite: cite(
          "Le CANA entre en contact avec la personne ayant sollicité l’accompagnement dès que le démarrage du suivi peut être programmé.",
        ),
      },
      {
        step: "first-meeting",
        before: "decision",
        cite: cite(
          "Une première rencontre avec la famille est fixée avec le référent sollicitant la mise en place du suivi (selon disponibilité) afin de présenter la mesure ASELL et l’engagement qu’elle nécessite : respecter les rendez-vous fixés, fournir les documents nécessaires, effectuer les démarches décidées, …",
        ),
      },
      { step: "papers-meeting", before: "decision", cite: papersMeeting },
      { step: "submitted", cite: validation },
    ],
    objectives: [
      cite("Permettre à des familles d’accéder et/ou de se maintenir dans un logement adapté et autonome."),
      preventEviction,
      mobilise,
      housingProject,
    ],
    content: [
      cite("Le référent peut solliciter un échange préalable à l’orientation."),
      cite("Mise en place d’un plan d’action personnalisé et maintien des échanges référent/ménage/CANA"),
    ],
  },
  "asell-renforce": {
    ...silent,
    scheme: "asell-renforce",
    individual: true,
    referrers: {
      value: {
        open: false,
        list: [
          { name: "APEL (Antenne de Prévention des Expulsions Locatives)", words: words.evictionAntenna },
          { name: "service des expulsions", words: words.evictionService },
          { name: "MDS", words: words.solidarityCentre },
          { name: "CAF", words: words.caf },
          { name: "associations", words: words.association },
          { name: "CCAS", words: words.ccas },
          { name: "commissariat", words: words.police },
        ],
      },
      cite: cite(
        "Le ménage peut être orienté par l’APEL (Antenne de Prévention des Expulsions Locatives), le service des expulsions, et les travailleurs sociaux des MDS, CAF, ASSOCIATIONS et CCAS, commissariat.",
      ),
    },
    decidedBy: { value: "Conseil départemental", cite: reinforcedValidation },
    eligibility: [
      cite("Public du PLALHPD"),
      lowIncome,
      cite("Ménages en impayé de loyer depuis plusieurs mois."),
      cite("Ménage étant en procédure d’expulsion à partir stade de l’assignation (à venir ou a déjà eu lieu)"),
      cite("Ménages n’ayant pas respecté le jugement suite à l’assignation au tribunal et dont le bail est résilié."),
      cite("Ménages à l’encontre duquel le bailleur a demandé le concours de la Force Publique."),
      cite("Ménages ayant déjà bénéficié d’aides financières pour résorber une dette locative."),
      cite("Ménages dont la communication avec le bailleur est conflictuelle et/ou inexistante ou impossible."),
      cite(
        "Ménages cumulant plusieurs problématiques interférant sur la gestion de la problématique logement : surendettement, rupture familiale, cadre de vie inadapté, ou autre (situation particulièrement complexe et cristallisée).",
      ),
      cite("Ménage peu mobilisé et / ou ayant perdu de vue l’importance de faire face à ses devoirs de locataire."),
      cite("Absence à court terme de logement menacé d’expulsion domiciliaire."),
      cite("Trop coûteux au regard de leurs capacités financières."),
      cite("Ménages en procédure d’expulsion pour mise en vente ou récupération du logement par le propriétaire"),
    ],
    documents: [
      {
        document: "orientation",
        name: "fiche d’orientation",
        cite: cite("Elle se fait par envoi d’une fiche d’orientation au CANA La Ciotat"),
      },
      { document: "contract", name: "contractualisation de l’accompagnement social", cite: reinforcedMeeting },
    ],
    steps: [
      { step: "first-meeting", before: "decision", cite: reinforcedMeeting },
      { step: "papers-meeting", before: "decision", cite: papersMeeting },
      { step: "submitted", cite: reinforcedValidation },
    ],
    objectives: [preventEviction, mobilise, housingProject],
    content: [
      cite(
        "Dès lors, une date de rencontre est fixée avec le ménage et le référent en vue d’une rencontre tripartite si possible.",
      ),
    ],
  },
} satisfies Partial<RuleBook>;
