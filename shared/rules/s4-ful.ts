import type { RuleBook } from "../../schemas/rule.ts";
import { citeFrom } from "./cite.ts";
import * as words from "./referrer-words.ts";
import { silent } from "./silent.ts";

/** S4, « Fiche 15 - L'accompagnement social lié au logement » (FUL). Prices are silent there. */
const cite = citeFrom("S4");

const whoAsks = cite(
  "Les orientations peuvent se faire soit : par saisie directe du ménage par saisie des partenaires : MDD, CCAS, Mairies, Caisse d'Allocations Familiales, Mutualité Sociale Agricole, Préfecture, distributeurs d'énergie, bailleurs, commission de médiation, Association Départementale d'Information sur le Logement, maison de l'habitat..., au moyen d'une fiche navette",
);
const contract = cite("Elles sont formalisées par un contrat.");
const welcome = cite(
  "L'accueil : accueil physique et téléphonique au sein de chaque service du groupement ou au sein de permanences décentralisées, présentation de la prestation, recueil de la demande, information, documentation, orientation vers un travailleur social identifié de l'ASLL ou orientation externe.",
);
const interviews = cite(
  "Les entretiens : diagnostic sur rendez-vous ou lors des temps de permanences, (évaluation sociale, diagnostic, définition des besoins, orientation et inscription vers une prestation de l'ASLL ou vers d'autres dispositifs externes).",
);
const watch = cite(
  "Le dispositif de veille assure une traçabilité du dispositif, une garantie de suivi et une réactivité par :",
);
const workshops = cite("Les ateliers pratiques proposent 2 thématiques :");
const homeSearch = cite(
  "l'accès (définition de projet, recherche de logement, aide aux démarches administratives, prévision budgétaire...),",
);
const stayingIn = cite(
  "le maintien dans les lieux (gestion locative, médiation propriétaire, gestion des conflits et prévention des impayés, procédures...),",
);

export const ful = {
  "asll-ful": {
    ...silent,
    scheme: "asll-ful",
    individual: true,
    // « maison de l'habitat..., » : the list of partners goes on.
    referrers: {
      value: {
        open: true,
        list: [
          { name: "le ménage lui-même", words: words.household },
          { name: "MDD", words: words.departmentCentre },
          { name: "CCAS", words: words.ccas },
          { name: "mairies", words: words.townHall },
          { name: "Caisse d'Allocations Familiales", words: words.caf },
          { name: "Mutualité Sociale Agricole", words: words.msa },
          { name: "préfecture", words: words.prefecture },
          { name: "distributeurs d'énergie", words: words.energySupplier },
          { name: "bailleurs", words: words.landlord },
          { name: "commission de médiation", words: words.mediationCommission },
          { name: "Association Départementale d'Information sur le Logement", words: words.housingInformation },
          { name: "maison de l'habitat", words: words.housingCentre },
          {
            name: "commissions du FUL",
            words: ["ful", "fonds unique logement", "fonds unique de logement"],
            cite: cite("Une orientation vers l'ASLL peut être préconisée par les commissions du FUL."),
          },
        ],
      },
      cite: whoAsks,
    },
    decidedBy: {
      value: "Commission ASLL",
      cite: cite("Les mesures à mettre en place pour chaque usager sont décidées lors des commissions ASLL."),
    },
    eligibility: [
      cite(
        "L'accompagnement social lié au logement peut être sollicité dans le cadre de l'installation ou du maintien, dans le logement, pour des personnes, qu'elles soient locataires, sous locataires, propriétaires de leur logement ou à la recherche d'un logement.",
      ),
    ],
    exclusions: [
      {
        code: "shelter-with-accompaniment",
        cite: cite("les ménages bénéficiant d'un hébergement dans une structure ayant une mission d'accompagnement,"),
      },
      {
        code: "other-accompaniment",
        cite: cite(
          "les ménages bénéficiant d'un accompagnement par un autre dispositif et prenant en compte des aspects budgétaires et d'insertion sociale.",
        ),
      },
    ],
    documents: [
      { document: "orientation", name: "fiche navette", cite: whoAsks },
      { document: "contract", name: "contrat", cite: contract },
    ],
    signatures: [
      { document: "contract", by: "household", cite: contract },
      { document: "contract", by: "professional", cite: contract },
    ],
    steps: [
      { step: "welcome", before: "contract", cite: welcome },
      { step: "diagnostic", before: "contract", cite: interviews },
      { step: "attendance", cite: workshops },
      { step: "watch", cite: watch },
      {
        step: "watch-activated",
        cite: cite("une activation de la veille avec une orientation vers les prestations en matière d'ASLL"),
      },
    ],
    duration: {
      value: { initialMonths: { min: 3, max: 6, binding: true }, maxTotalMonths: 24 },
      cite: cite(
        "Concernant l'intervention au titre des mesures individuelles, l'accompagnement social est prévu pour une durée de trois à six mois, renouvelable jusqu'à une durée totale de 24 mois.",
      ),
    },
    renewal: {
      value: { automatic: false, proposedBy: "service instructeur" },
      cite: cite(
        "Son principe n'est pas systématique, de même que son renouvellement. Il intervient sur proposition du service instructeur.",
      ),
    },
    reintervention: {
      value: true,
      cite: cite("une ré-interpellation au titre de l'ASLL par le ménage ou les partenaires"),
    },
    watch: { value: true, cite: watch },
    objectives: [
      cite("garantir une insertion durable des personnes concernées dans leur habitat,"),
      cite(
        "lever les réticences de certains bailleurs pour leur permettre d'accueillir ou de maintenir dans leur parc, des ménages ayant des impayés de loyer ou ayant des difficultés d'insertion dans leur environnement,",
      ),
      cite("soutenir l'installation ou le maintien des personnes dans un logement,"),
      cite(
        "permettre au ménage d'accéder ou de se maintenir dans un logement décent et adapté à sa capacité financière afin de tendre vers une plus grande autonomie.",
      ),
    ],
    themes: [
      cite(
        "4 thématiques sont retenues dans ce cadre : la recherche de logement, l'installation et l'appropriation du logement, la restauration de la solvabilité et de la situation personnelle, la médiation, le suivi du dispositif des informations collectives et les ateliers pratiques liés au logement.",
      ),
      homeSearch,
      stayingIn,
    ],
    content: [
      cite("L'association précise les objectifs et dates de mise en place de la mesure."),
      welcome,
      interviews,
      cite(
        "L'appui individualisé lié au logement : validation de l'orientation préconisée par le travailleur social, définition des objectifs et contractualisation de l'accompagnement (rendez-vous réguliers avec un référent social, accompagnement personnalisé à la réalisation des objectifs en fonction des problématiques repérées, évaluations...).",
      ),
      workshops,
      watch,
      cite(
        "un enregistrement des fins de prises en charge, précisant les préconisations et les orientations formulées,",
      ),
      cite("une communication aux partenaires référents"),
    ],
  },
} satisfies Partial<RuleBook>;
