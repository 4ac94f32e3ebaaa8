import type { DocumentKind, FieldName } from "../../../schemas/field.ts";
import type { Target } from "./candidate.ts";
import { DATE_SOURCE } from "./parse-date.ts";
import { NUMBER_SOURCE } from "./parse-number.ts";

export const DATE = `(?<date>${DATE_SOURCE})`;
export const MONTHS = `(?<months>${NUMBER_SOURCE}\\s*(?:\\([a-z0-9 ]+\\)\\s*)?mois)`;
/** Not over a wide gap, a tick box or the end of a sentence. */
export const GAP = (most: number) => `[^¦.;:]{0,${most}}?`;

export interface Pattern {
  readonly kinds: readonly DocumentKind[];
  readonly source: string;
  readonly date?: Target;
  readonly end?: Target;
  readonly months?: FieldName;
  readonly rank?: FieldName;
  readonly rankOf?: number;
}

export const ALL: readonly DocumentKind[] = ["orientation", "decision", "contract", "bilan", "renewal", "other"];
export const GRANTING =
  "(?:accord(?:ee?s?|er|ent)?|octroy(?:ee?|er)|valid(?:ee?|er)|renouvel(?:ee?|er)|prolong(?:ee?|er)|reconduit?e?|attribu(?:ee?|er)|favorable|prononc(?:ee?|er)|mise en place|mesure|accompagnement)";
export const ASKING = "(?:sollicit\\w*|demand\\w*|souhait\\w*|propos\\w*|renouvellement|prolongation|reconduction)";

/** Sentences of letters and contracts, for folded text. */
export const PATTERNS: readonly Pattern[] = [
  {
    kinds: ["decision"],
    source: `\\b${GRANTING}\\b${GAP(90)}(?:pour|duree|periode)(?: une| la)?(?: nouvelle)?(?: duree| periode)?(?: totale)?(?: de)?\\s*:?\\s*${MONTHS}`,
    months: "monthsGranted",
  },
  {
    kinds: ["decision"],
    source: `\\bpour (?:une|la) (?:nouvelle )?(?:duree|periode)(?: supplementaire)? de ${MONTHS}`,
    months: "monthsGranted",
  },
  {
    kinds: ["contract"],
    source: `\\b(?:duree|conclu|etabli|signe|prevu)\\b${GAP(60)}(?:de|pour)\\s*:?\\s*${MONTHS}`,
    months: "months",
  },
  // « du 01/04/2026 au 30/09/2026, soit six mois »
  {
    kinds: ["contract"],
    source: `\\bau ${DATE_SOURCE},?\\s*(?:soit|c'est-a-dire) (?:pour )?(?:une duree (?:totale )?de )?${MONTHS}`,
    months: "months",
  },
  {
    kinds: ["renewal"],
    source: `\\b${ASKING}\\b${GAP(110)}(?:pour|duree|periode|de)(?: une)?(?: nouvelle)?(?: duree| periode)?(?: supplementaires?)?(?: de)?\\s*:?\\s*${MONTHS}`,
    months: "monthsRequested",
  },
  {
    kinds: ["decision", "contract"],
    source: `\\b(?:a compter du|a partir du|prend effet (?:le|au|a compter du)|prenant effet le|prendra effet le|debut(?:e|era|ant) le|commence(?:ra)? le|a effet du|avec effet (?:au|du)|des le)\\s*:?\\s*${DATE}`,
    date: "startOn",
  },
  {
    kinds: ["bilan"],
    source: `\\b(?:mesure|accompagnement|suivi)${GAP(40)}(?:debutee? le|commencee? le|a debute le|a commence le|mise? en place le|depuis le|a compter du|engagee? le)\\s*${DATE}`,
    date: "startOn",
  },
  {
    kinds: ["decision", "contract", "bilan"],
    source: `\\bdu ${DATE} (?:au|jusqu'au) (?<end>${DATE_SOURCE})`,
    date: "startOn",
    end: "part:end-on",
  },
  {
    kinds: ["contract"],
    source: `\\b(?:jusqu'au|se termine(?:ra)? le|prend(?:ra)? fin le|expire(?:ra)? le|(?:arrive(?:ra)?|vient|viendra) a echeance le|s'acheve(?:ra)? le)\\s*${DATE}`,
    date: "part:end-on",
  },
  {
    kinds: ["bilan"],
    source: `\\b(?:a pris fin le|s'est (?:termine|achev)ee? le|s'est arretee? le|a ete (?:interrompue?|rompue?|arretee?) le|prend fin le|a cesse le|rompue? le|interrompue? le|a mis fin${GAP(30)} le|rupture${GAP(40)} (?:le|au|du|en date du))\\s*${DATE}`,
    date: "part:end-actual",
  },
  {
    kinds: ["renewal"],
    source: `\\b(?:arriv\\w+ a (?:echeance|(?:son )?terme) le|prend(?:ra)? fin le|se termine(?:ra)? le|s'acheve(?:ra)? le|expire(?:ra)? le|(?:mesure|accompagnement) (?:actuelle?|en cours)${GAP(40)}(?:jusqu'au|echeance (?:est fixee )?(?:le|au)|se termine le)|dont (?:le terme|l'echeance) est (?:fixee? )?(?:le|au)|vient a (?:echeance|terme) le|echeance (?:est )?(?:fixee? )?(?:le|au))\\s*${DATE}`,
    date: "part:end-current",
  },
  {
    kinds: ["decision"],
    source: `\\b(?:seance|commission|reunion|session|comite)\\b${GAP(70)}(?:\\bdu|\\ble|en date du)\\s*${DATE}`,
    date: "sessionOn",
  },
  {
    kinds: ["decision"],
    source: `\\b(?:reunie?(?: en seance)?|siegeant|examinee?(?: en (?:seance|commission))?|statuant|delibere|s'est reunie|lors de sa (?:seance|reunion)|en sa seance)${GAP(30)}(?:le|du)\\s*${DATE}`,
    date: "sessionOn",
  },
  { kinds: ALL, source: `\\bfait (?:a|en)\\b[^¦\\n]{0,50}?[, ](?:le|ce)\\s*:?\\s*${DATE}`, date: "signedOn" },
  {
    kinds: ALL,
    source: `\\b(?:signe(?:e|\\(e\\))? (?:electroniquement )?le|date (?:de )?signature\\s*:)\\s*${DATE}`,
    date: "signedOn",
  },
  {
    kinds: ["decision", "renewal"],
    source:
      "\\b(?<rank>premiere?|1er|1ere|seconde?|deuxieme|2e|2eme|2nd|troisieme|3e|3eme) (?:demande de )?(?:renouvellement|prolongation|reconduction)",
    rank: "renewalRank",
  },
  {
    kinds: ["decision", "renewal"],
    source: "\\b(?:renouvellement|prolongation) n[°o] ?(?<rank>\\d)\\b",
    rank: "renewalRank",
  },
];

const EUROS = "(?<amount>\\d[\\d ]*(?:[.,]\\d{2})?) ?(?:€|euros?\\b)";
const IS =
  "(?: (?:est|sont|s'eleve(?:nt)?|s'etabli(?:t|ssent)|atteint|se monte|actuelle?|totale?))*(?: a ce jour| actuellement)?(?: de| d'un montant de| a|,)?";

/** What letters say of a household's money; where a sentence tells how it was before, `BEFORE` stands in it. */
export const AMOUNTS: readonly { readonly target: Target; readonly source: string }[] = [
  {
    target: "monthlyIncomeCents",
    source: `\\b(?:ressources|revenus)(?: mensuel(?:le)?s| nett?e?s| tota(?:les|ux))*(?: du (?:menage|foyer))?${IS} ${EUROS}`,
  },
  {
    target: "part:rent-total",
    source: `\\bloyer(?: mensuel)?,? (?:toutes )?charges (?:comprises|incluses),?${IS} ${EUROS}`,
  },
  {
    target: "part:rent-total",
    source: `\\bloyer(?: mensuel)?${IS} ${EUROS},? (?:toutes )?charges (?:comprises|incluses)`,
  },
  {
    target: "rentArrearsCents",
    source: `\\b(?:dette locative|dette de loyer|impayes? (?:de loyers?|locatifs?)|arrieres? de loyers?)${IS} ${EUROS}`,
  },
];
export const BEFORE =
  /initial|au depart|ancien|precedent|ramene|apure|sold[ee]|rembours|diminu|avant |auparavant|etai(?:t|ent)|plus de|moins de|environ|futur|propos/;

/** What a commission is said to have decided; hypothetical sentences are left out where these are used. */
export const DECISIONS: readonly (readonly [string, RegExp])[] = [
  [
    "granted",
    /\b(?:decide(?:nt)? d'accorder|a (?:accorde|valide|accepte|approuve|octroye|renouvele)\b(?! a )|avis favorable|a donne (?:son accord|une suite favorable)|(?:est|a ete) (?:accordee?|acceptee?|validee?|octroyee?|attribuee?)|(?:commission|president\w*|departement) accorde )/g,
  ],
  [
    "refused",
    /\b(?:decide(?:nt)? de (?:ne pas|refuser|rejeter)|a (?:refuse|rejete)\b|(?:est|a ete) (?:refusee?|rejetee?)|avis defavorable|n'(?:est|a) pas (?:ete )?(?:accordee?|validee?|retenue?|acceptee?)|ne (?:peut|pourra) (?:pas )?(?:etre accordee?|donner)|n'a pas (?:souhaite|pu) (?:donner|accorder))/g,
  ],
  [
    "adjourned",
    /\b(?:decide(?:nt)? d'ajourner|a ajourne\b|(?:est|a ete) (?:ajournee?|reportee?|differee?|mise en attente)|sursoi[st] a statuer|sursis a statuer|decide de surseoir)/g,
  ],
  ["redirected", /\b(?:decide(?:nt)? de reorienter|(?:est|a ete) reorientee?|a reoriente\b)/g],
];
