import { CCAS, MDS, SAONE_ET_LOIRE, VAL_DE_BRUME } from "../../samples/stories/letterheads.ts";
import { decision, request } from "./scheme-forms.ts";
import { contract, renewal } from "./scheme-later-forms.ts";
import { BTS, CLU, ERL, RIVES } from "./scheme-letterheads.ts";
import { CAIRN_NAME, RIVES_NAME } from "./scheme-setup.ts";
import type { Person } from "./scheme-sheet.ts";
import { monthly, outcome, type Story } from "./scheme-story.ts";

/** Why there is no claim, for schemes where that is how it usually goes: what is silent, not set, refused or not allowed. */
const living = (address: string) => ({ address, city: "96340 Saint-Aubier" });
const person = (lastName: string, firstName: string, birthOn: string): Person => ({
  lastName,
  firstName,
  birthOn,
  ...living("10 rue des Essarts"),
});
const asked = { variant: "fiche-orientation", head: CCAS, organisation: "CCAS de Montbrisac" } as const;
const byRives = { head: RIVES, operator: RIVES_NAME, worker: "Louison Carpentras" } as const;

type Silent = { scheme: Story["scheme"]; subtitle: string; months: number; endOn: string; person: Person };

/** A request and a contract from 1 June 2026, under an agreement that does not say who decides where the source does not. */
const undecided = ({ scheme, subtitle, months, endOn, person: who }: Silent): Story => ({
  scheme,
  about: "the source does not say who decides, nor does the agreement, and no decision came",
  papers: [
    request({
      ...asked,
      person: who,
      subtitle,
      name: `${scheme}-silence-demande`,
      maker: "fillable",
      title: "FICHE D'ORIENTATION",
      on: "2026-05-11",
      motive: "Un accompagnement est souhaité.",
    }),
    contract({
      ...byRives,
      person: who,
      subtitle,
      name: `${scheme}-silence-contrat`,
      maker: "form",
      title: "CONTRAT D'ACCOMPAGNEMENT",
      on: "2026-05-29",
      startOn: "2026-06-01",
      endOn,
      months,
      objective: "Faire le point",
    }),
  ],
  outcome: outcome("contracted", {
    startOn: "2026-06-01",
    agreement: "rives-2026",
    blocked: [{ reasons: ["setting-missing"] }],
    waitsFor: [
      `Réglage manquant : « decidedBy » (qui décide), convention « rives-2026 », dispositif ${scheme} : la source n'en dit rien.`,
    ],
  }),
});

const eugenie = person("RATABOUL", "Eugénie", "1969-02-27");
const samir = person("OUZZINE", "Samir", "1988-04-13");
const agathe = person("PLANCHENAULT", "Agathe", "1993-07-07");
const boris = person("ZELENKOV", "Boris", "1977-09-29");
const lila = person("AUBRESPIN", "Lila", "1998-12-24");
const marin = person("COSTEDOAT", "Marin", "1984-08-16");
const joelle = person("TISSANDIER", "Joëlle", "1961-05-31");

export const absentStories: readonly Story[] = [
  undecided({
    scheme: "asc-droits",
    subtitle: "ASC - Accès aux droits logement",
    months: 12,
    endOn: "2027-05-31",
    person: person("MAHOUDEAU", "Corentin", "1981-03-03"),
  }),
  undecided({
    scheme: "iml",
    subtitle: "Intermédiation locative",
    months: 12,
    endOn: "2027-05-31",
    person: person("KERGOAT", "Enora", "1995-06-06"),
  }),
  {
    scheme: "asell-generaliste",
    about: "the agreement has no tariff",
    papers: [
      request({
        ...asked,
        person: eugenie,
        name: "sans-tarif-demande",
        maker: "docx",
        title: "Fiche d'orientation",
        subtitle: "ASELL généraliste",
        on: "2026-06-08",
        motive: "Logement indécent.",
      }),
      decision({
        person: eugenie,
        name: "sans-tarif-validation",
        maker: "form",
        head: VAL_DE_BRUME,
        title: "NOTIFICATION DE DÉCISION",
        subtitle: "ASELL généraliste",
        commission: "Conseil départemental",
        on: "2026-06-25",
        months: 6,
        startOn: "2026-07-01",
        operator: RIVES_NAME,
      }),
    ],
    outcome: outcome("running", {
      agreement: "rives-2026",
      startOn: "2026-07-01",
      plannedEndOn: "2026-12-31",
      monthsGranted: 6,
      tranches: [["2026-07-01", "2026-12-31", 6, undefined, 0]],
      blocked: [{ reasons: ["tariff-missing"] }],
      waitsFor: ["Réglage manquant : « tariff » (tarif), convention « rives-2026 », dispositif asell-generaliste."],
    }),
  },
  {
    scheme: "all-autorehab",
    about: "the agreement does not say what the project is worth, nor when it is paid",
    papers: [
      request({
        ...asked,
        person: samir,
        name: "sans-echeancier-demande",
        maker: "form",
        title: "FICHE DE DEMANDE",
        subtitle: "Action Liée au Logement : auto-réhabilitation accompagnée",
        on: "2026-04-13",
        motive: "Travaux de peinture.",
      }),
      contract({
        ...byRives,
        person: samir,
        name: "sans-echeancier-contrat",
        maker: "docx",
        title: "Contrat d'engagement",
        subtitle: "Auto-réhabilitation accompagnée",
        on: "2026-05-04",
        startOn: "2026-05-04",
        endOn: "2027-05-03",
        months: 12,
        objective: "Conduire les travaux",
      }),
    ],
    outcome: outcome("running", {
      agreement: "rives-2026",
      startOn: "2026-05-04",
      plannedEndOn: "2027-05-03",
      monthsGranted: 12,
      tranches: [["2026-05-04", "2027-05-03", 12, undefined, 0]],
      blocked: [{ reasons: ["setting-missing"] }],
      waitsFor: [
        "Réglage manquant : « schedule » (échéancier de paiement), convention « rives-2026 », dispositif all-autorehab.",
        "Réglage manquant : « tariff » (tarif), convention « rives-2026 », dispositif all-autorehab.",
      ],
    }),
  },
  {
    scheme: "asll-71",
    about: "a first renewal without a tariff, and a second one that nobody called exceptional",
    papers: [
      request({
        person: agathe,
        name: "asll71-simple-demande",
        maker: "form",
        variant: "fiche-orientation",
        head: MDS,
        organisation: "Maison des solidarités de Valbrume",
        title: "FICHE D'ORIENTATION",
        subtitle: "ASLL - Saône-et-Loire",
        on: "2026-01-20",
        motive: "Impayés de loyer.",
      }),
      ...[
        { on: "2026-02-12", months: 6, startOn: "2026-03-01" },
        { on: "2026-08-20", months: 3, rank: 1 },
        { on: "2026-11-19", months: 3, rank: 2, review: ["renewal-not-exceptional"] },
      ].map((answer, place) =>
        decision({
          person: agathe,
          name: `asll71-simple-decision-${place}`,
          maker: "form",
          head: SAONE_ET_LOIRE,
          title: "RELEVÉ DE DÉCISION",
          subtitle: "ASLL - Saône-et-Loire",
          commission: "Commission Unique Délocalisée (CUD)",
          operator: RIVES_NAME,
          ...answer,
        }),
      ),
      renewal({
        person: agathe,
        name: "asll71-simple-renouvellement-2",
        maker: "form",
        head: RIVES,
        title: "DEMANDE DE RENOUVELLEMENT",
        subtitle: "ASLL - Saône-et-Loire",
        on: "2026-10-26",
        months: 3,
        rank: 2,
        exceptional: false,
        endOn: "2026-11-30",
        motive: "Le relogement tarde.",
      }),
    ],
    outcome: outcome("running", {
      agreement: "rives-2026",
      startOn: "2026-03-01",
      plannedEndOn: "2026-11-30",
      monthsGranted: 9,
      tranches: [
        ["2026-03-01", "2026-08-31", 6, 78_550, 78_550],
        ["2026-09-01", "2026-11-30", 3, undefined, 0],
      ],
      lines: monthly("2026-03", 6, [13_092, 13_091, 13_092]),
      blocked: [{ reasons: ["tariff-missing"] }],
    }),
  },
  {
    scheme: "asll-42-specifique",
    about: "begun before any agreement of the association is valid",
    papers: [
      request({
        ...asked,
        person: boris,
        name: "hors-convention-demande",
        maker: "form",
        title: "DEMANDE D'INTERVENTION",
        subtitle: "ASLL, action spécifique : résidents de foyers",
        on: "2025-10-13",
        motive: "Sortie du foyer.",
      }),
      contract({
        ...byRives,
        person: boris,
        operator: CAIRN_NAME,
        name: "hors-convention-contrat",
        maker: "form",
        title: "CONTRAT D'ACCOMPAGNEMENT",
        subtitle: "ASLL, action spécifique : résidents de foyers",
        on: "2025-11-03",
        startOn: "2025-11-03",
        endOn: "2026-05-02",
        months: 6,
        objective: "Accéder à un logement autonome",
      }),
    ],
    outcome: outcome("running", {
      startOn: "2025-11-03",
      plannedEndOn: "2026-05-02",
      monthsGranted: 6,
      tranches: [["2025-11-03", "2026-05-02", 6, undefined, 0]],
      blocked: [{ reasons: ["no-agreement"] }],
      waitsFor: [
        "Réglage manquant : aucune convention de l'opérateur « cairn » pour « ASLL, actions spécifiques (Loire) » (asll-42-specifique) n'est valable le 2025-11-03.",
      ],
    }),
  },
  {
    scheme: "asell-renforce",
    about: "the département refuses",
    papers: [
      request({
        ...asked,
        person: lila,
        name: "refus-demande",
        maker: "form",
        title: "FICHE D'ORIENTATION",
        subtitle: "ASELL renforcé",
        on: "2026-09-07",
        motive: "Assignation reçue.",
      }),
      decision({
        person: lila,
        name: "refus-decision",
        maker: "letter",
        head: VAL_DE_BRUME,
        title: "notification de décision",
        subtitle: "ASELL - Action renforcée",
        commission: "commission du Conseil départemental",
        on: "2026-09-24",
        result: "Refus",
      }),
    ],
    outcome: outcome("refused"),
  },
  {
    scheme: "asll-42-glissant",
    about: "the CLT sends the request elsewhere",
    papers: [
      request({
        person: marin,
        name: "reorientation-demande",
        maker: "form",
        variant: "fiche-orientation",
        head: BTS,
        organisation: "BTS de Montverdun-la-Tour",
        title: "DEMANDE D'INTERVENTION",
        subtitle: "ASLL en bail glissant",
        on: "2026-05-18",
        motive: "Sans expérience locative.",
      }),
      decision({
        person: marin,
        name: "reorientation-decision",
        maker: "form",
        head: CLU,
        title: "NOTIFICATION DE DÉCISION",
        subtitle: "ASLL en bail glissant",
        commission: "Commission Logement Territorialisée (CLT)",
        on: "2026-06-09",
        result: "Réorientation",
      }),
    ],
    outcome: outcome("redirected"),
  },
  {
    scheme: "asll-ful",
    about: "a first grant of nine months is left to a person: three to six are possible",
    papers: [
      request({
        person: joelle,
        name: "ful-neuf-navette",
        maker: "docx",
        variant: "fiche-navette",
        head: ERL,
        organisation: "CCAS de Saint-Aubier",
        title: "Fiche navette",
        subtitle: "ASLL plate-forme (FUL)",
        on: "2026-03-02",
        motive: "Recherche d'un logement.",
      }),
      decision({
        person: joelle,
        name: "ful-neuf-decision",
        maker: "form",
        head: ERL,
        title: "RELEVÉ DE DÉCISION",
        subtitle: "ASLL plate-forme (FUL)",
        commission: "Commission ASLL",
        on: "2026-03-19",
        months: 9,
        startOn: "2026-04-01",
        review: ["duration-not-allowed"],
      }),
    ],
    outcome: outcome("requested", { agreement: "ful-2025" }),
  },
];
