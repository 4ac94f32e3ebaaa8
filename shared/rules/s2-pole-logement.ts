import type { RuleBook } from "../../schemas/rule.ts";
import { citeFrom } from "./cite.ts";
import * as words from "./referrer-words.ts";
import { silent } from "./silent.ts";

/** S2, « Pôle Accompagnement au logement » (Saône-et-Loire). Prices are silent there. */
const cite = citeFrom("S2");

/** Over the three schemes of the document. */
const everyScheme = cite("Accès et/ou maintien dans le logement autonome (sauf mineur isolé)");
const diagnosisOrMore =
  "L'établissement d'un diagnostic ou la mise en place d'un accompagnement peut être demandé par :";
const varied = cite(
  "Il s'agit d'offrir un accompagnement diversifié et adapté à la situation des ménages à travers une prise en charge variable dans sa durée et dans son intensité.",
);
const throughOccupancy = cite(
  "Elle assure un accompagnement social adapté des ménages tout au long de la période d'occupation vers un logement autonome ou vers une gestion autonome du logement.",
);
const sublet = cite("Elle conclue avec les ménages occupants une convention d'occupation de sous-location temporaire.");
const atHome = cite(
  "Il s'agit d'un accompagnement de proximité qui s'effectue au domicile des bénéficiaires au rythme d'un rendez-vous par quinzaine.",
);

export const poleLogement = {
  avdl: {
    ...silent,
    scheme: "avdl",
    individual: true,
    referrers: {
      value: {
        open: false,
        list: [
          { name: "commissions de médiation DALO", words: words.mediationCommission },
          { name: "CCAPEX", words: words.evictionCommission },
          { name: "structures d'hébergement", words: words.shelter },
          { name: "bailleurs", words: words.landlord },
        ],
      },
      cite: cite(
        `${diagnosisOrMore} les Commissions de médiations D.A.L.O (Droit Au Logement Opposable), à destination des ménages D.A.L.O, la Commission spécialisée de Coordination des Actions de Préventions des Expulsions Locatives (C.C.A.P.E.X), les structures d'hébergement, les bailleurs.`,
      ),
    },
    eligibility: [
      everyScheme,
      cite("les Commissions de médiations D.A.L.O (Droit Au Logement Opposable), à destination des ménages D.A.L.O,"),
    ],
    // A diagnosis alone is the whole measure where the request asks for nothing else.
    steps: [{ step: "diagnostic", cite: cite(diagnosisOrMore) }],
    // No length of its own: each measure has the one that its decision gives it.
    duration: { value: {}, cite: varied },
    financing: [cite("Ces mesures sont financées par l'Etat via la D.D.C.S. et le FNAVDL.")],
    objectives: [
      cite(
        "Cet accompagnement vise l'accès direct au logement, après une sortie d'hébergement par exemple, le soutien des ménages dans la période qui suit le (re)logement ainsi que sur la prévention des expulsions.",
      ),
    ],
    content: [varied],
  },
  iml: {
    ...silent,
    scheme: "iml",
    individual: true,
    // « prioritairement » : others may come too.
    referrers: {
      value: {
        open: true,
        list: [
          { name: "commission de médiation DALO", words: words.mediationCommission },
          {
            name: "commission d'orientation du PDALPD",
            words: ["pdalpd", "pdalhpd", "plan departemental d action pour le logement"],
          },
          { name: "structures d'hébergement", words: words.shelter },
        ],
      },
      cite: cite(
        "Sont concernés prioritairement : les publics désignés prioritaires et urgents par la Commission de médiation D.A.L.O (Droit Au Logement Opposable), les publics identifiés par la Commission d'orientation du P.D.A.L.P.D (Plan Départemental d'Action pour le Logement des Personnes Défavorisées), les sortants d'hébergement relevant du logement,",
      ),
    },
    eligibility: [
      everyScheme,
      cite("Ce dispositif s'adresse aux personnes qui cumulent des difficultés financières et sociales."),
      cite(
        "les publics désignés prioritaires et urgents par la Commission de médiation D.A.L.O (Droit Au Logement Opposable),",
      ),
      cite(
        "les publics identifiés par la Commission d'orientation du P.D.A.L.P.D (Plan Départemental d'Action pour le Logement des Personnes Défavorisées),",
      ),
      cite("les sortants d'hébergement relevant du logement,"),
      cite("les ménages de bonne foi menacés par l'expulsion locative ou expulsés."),
    ],
    documents: [{ document: "contract", name: "convention d'occupation de sous-location temporaire", cite: sublet }],
    duration: { value: { follows: "occupancy" }, cite: throughOccupancy },
    financing: [cite("Ce dispositif est financé par l'Etat.")],
    objectives: [
      cite(
        "Ce dispositif mobilise le parc privé pour proposer une alternative à l'hébergement à des ménages qui ont besoin d'un soutien temporaire pour accéder au logement autonome.",
      ),
    ],
    content: [
      cite("L'association prospecte et prend en gestion des logements adaptés aux situations."),
      sublet,
      throughOccupancy,
    ],
  },
  "asll-71": {
    ...silent,
    scheme: "asll-71",
    individual: true,
    decidedBy: {
      value: "Commission Unique Délocalisée (CUD)",
      cite: cite("C'est la Commission Unique Délocalisée (C.U.D) qui valide la demande d'accompagnement."),
    },
    eligibility: [
      everyScheme,
      cite(
        "L'A.S.L.L. est destiné aux personnes ou familles n'ayant pas une autonomie suffisante pour accéder à un logement décent et autonome ou pour s'y maintenir de par leurs problématiques : économiques, sociales et familiales, d'hébergement et de logement.",
      ),
    ],
    duration: {
      value: {
        initialMonths: { min: 6, max: 6, binding: true },
        renewals: [3, 3],
        exceptionalFrom: 2,
        maxTotalMonths: 12,
      },
      cite: cite(
        "Celui-ci peut être accordé pour 6 mois, renouvelé une fois 3 mois (voire une seconde fois 3 mois à titre exceptionnel).",
      ),
    },
    visitsPerMonth: { value: 2, cite: atHome },
    financing: [cite("Accompagnement Social Lié au Logement (A.S.L.L) (Financé par le Conseil Départemental)")],
    themes: [
      cite("d'accès à un logement autonome ou la nécessité d'un relogement,"),
      cite("du maintien dans le logement des locataires du parc privé ou social,"),
      cite("du maintien dans le logement des propriétaires occupants en difficultés, adhérents à la mesure."),
    ],
    content: [atHome],
  },
} satisfies Partial<RuleBook>;
