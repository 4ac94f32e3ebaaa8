import { fold } from "./fold-text.ts";
import type { Role } from "./vocabulary-labels.ts";

/** A question in words of its own is short: what is longer tells something. */
const MOST_WORDS = 18;

/** « 7. », « B - » before a question. */
const ENUMERATOR = /^[^a-z0-9]*(?:(?:\d{1,3}|[a-h])\s?[.)°–-]+\s*|\d{1,3}\s+)?/;
/** « Vers qui … », « En cas de rupture, quelle … », « Depuis quand … »: words that ask open it, or a part of it. */
const OPENS =
  /^(?:[^,?]{3,60},\s*)?(?:(?:et|dont|est-ce)\s)?(?:(?:a|au|de|d['’]|depuis|jusqu['’]a|en|par|pour|vers|sur|avec|dans)\s*)?(?:qui|que|qu['’]|quoi|quels?|quelles?|quand|combien|comment|pourquoi)(?![a-z])/;
/** « sont-ils », « préconisez-vous », « a-t-on ». */
const INVERTS = /[a-z]-(?:t-)?(?:ils?|elles?|vous|on|nous)(?![a-z-])/;

interface Asked {
  readonly role: Role;
  readonly says: readonly RegExp[];
  readonly never?: RegExp;
}

const MEETING =
  /\b(?:visites?|rencontres?|rencontre[es]?|entretiens?|rendez|rdv|vad|fois|deplacements?|interventions?)\b/;
const MEASURE = /\b(?:mesure|accompagnement|suivi|contrat|intervention|prise en charge)\b/;
/** « Quand a-t-elle commencé ? », « Depuis quand ? »: alone, it is the measure that such a question is about. */
const ALONE =
  /^(?:depuis|jusqu['’]a) quand$|^(?:quand|a quelle date|quel jour) (?:s['’]est|a|est)-(?:t-)?(?:elle|il) [a-z]+$/;
const WHEN = /\b(?:quand|date|jour)\b/;
const CUT =
  /rupture|romp|\barret|interr|\bcess|prematur|avant (?:son |le |la )?terme|abandon|mis fin|pris fin|prend fin|\bfin\b/;
const ABOUT_MEASURE = new RegExp(`${MEASURE.source}|${ALONE.source}`);
const MORE = /poursui|prolong|renouvel|recondu|souhait|demand/;

/** What a question is about, the more precise first. Its words are folded: small letters without accents. */
const QUESTIONS: readonly Asked[] = [
  {
    role: "relay",
    says: [
      /\brelais?\b|\breleve\b|\bqui\b.*\b(?:prend(?:ra)? la suite|assurera|poursuivra|suivra|continuera|accompagnera|aidera|va (?:m['’]|l['’]|les? |nous )?(?:aider|suivre|accompagner))\b|\bvers (?:qui|quels?|quelles?)\b/,
    ],
    never: /\bquand\b|\bdate\b|pourquoi/,
  },
  {
    role: "home-visits",
    says: [/\bcombien\b/, /\b(?:domicile|chez (?:lui|elle|eux|la|le|l['’])|logement|vad)\b/],
    never: /\bmois\b|\bpersonnes\b|\boccup/,
  },
  { role: "office-visits", says: [/\bcombien\b/, /\b(?:bureau|agence|locaux|permanence)\b/] },
  {
    role: "visits-done",
    says: [/\bcombien\b/, MEETING],
    never: /\bpar (?:mois|semaine|an)\b|prevu|manque|annul|absen/,
  },
  {
    role: "reason",
    says: [/\b(?:pourquoi|raisons?|motifs?|causes?)\b|que s['’]est-il passe/, CUT],
    never: /poursui|prolong|renouvel|recondu|impaye|dette|bail|demand/,
  },
  {
    role: "recommendations",
    says: [
      /\b(?:que|qu['’]|quels?|quelles?)\W?/,
      /preconis|recommand|propos|conseill|sugger|envisag|\bsuites?\b|prevoi|perspectiv/,
    ],
    never: /\bduree\b|\bmois\b|\bobjectif|\bdate\b|montant|\bdemand|logement propos/,
  },
  {
    role: "bilan-kind",
    says: [
      /(?:\bde quel|\bquel(?:le)? (?:type|sorte|nature|genre|stade|forme) d[eu]).*\bbilan\b|\bbilan\b.*(?:s['’]agit-il|est-ce|est-il)|(?:s['’]agit-il|est-ce).*\bbilan\b/,
    ],
    never: /\bdate\b|\bquand\b/,
  },
  {
    role: "outcome",
    says: [/\b(?:objectifs?|buts?|engagements?|resultats?)\b/, /attein|rempli|realis|tenus?\b|reussi|obtenu/],
    never: /pourquoi|comment|\b(?:quels?|lesquels|(?<!est-ce )que|combien)\b(?! point| degre| niveau)|\breste/,
  },
  {
    role: "full-name",
    says: [
      /\bqui (?:avez-vous|a-t-on|est|a ete|ont ete|etait|sont)\b.*\b(?:accompagne|suivi|concerne|oriente)e?s?\b|\bde qui s['’]agit-il\b|\bcomment s['’]appelle/,
    ],
    never: /association|organisme|structure|service|intervenant|referent|\bpar\b/,
  },
  { role: "birth-on", says: [WHEN, /\bnee?s?\b|naissance/], never: /enfant|conjoint/ },
  {
    role: "start-on",
    says: [WHEN, /commenc|debut|demarr|\bentre[er]?\b|pris effet|^depuis quand/, ABOUT_MEASURE],
    never: MORE,
  },
  {
    role: "end-on",
    says: [WHEN, /termin|\bfini|acheve|pris fin|prend(?:ra)? fin|arret|cess|\bfin\b|^jusqu/, ABOUT_MEASURE],
    never: MORE,
  },
  { role: "measure-ref", says: [/\bquel/, /numero|reference|\bn°/, /mesure|accompagnement/], never: /dossier|demande/ },
  {
    role: "worker",
    says: [
      /\bqui\b/,
      /\b(?:a )?(?:accompagnee?|accompagne|suivi|suit|exerce|assure|mene)\b/,
      /menage|famille|personne|mesure|accompagnement|suivi/,
    ],
    never: /association|organisme|structure|service|decid|financ/,
  },
];

/** What a question of a form asks, and where its answer may start in the same line. */
export interface Question {
  readonly role: Role;
  readonly valueStart: number;
  /** Its question mark was read: what follows is the answer. */
  readonly announced: boolean;
}

/** « Qui prend le relais ? », « Les objectifs sont-ils atteints ? »: a line that asks, in whatever words, and what it asks. */
export function labelOfQuestion(text: string): Question | undefined {
  const mark = text.search(/[?:]/);
  const asked = fold(mark === -1 ? text : text.slice(0, mark))
    .replace(/\([^()]*\)/g, " ")
    .replace(ENUMERATOR, "")
    .trim();
  // A picture's reader often drops the mark; then it is a question by its words, and they are the whole line.
  if (mark === -1 && /[.;:!]/.test(asked)) return undefined;
  if (asked.split(/\s+/).length > MOST_WORDS || (!OPENS.test(asked) && !INVERTS.test(asked))) return undefined;
  const rule = QUESTIONS.find(
    ({ says, never }) => says.every((word) => word.test(asked)) && never?.test(asked) !== true,
  );
  if (rule === undefined) return undefined;
  const after = mark === -1 ? undefined : /^[?:](?:\s*\([^()]*\))?\s*:?\s*/.exec(text.slice(mark))?.[0].length;
  const valueStart = after === undefined ? text.length : mark + after;
  return { role: rule.role, valueStart, announced: mark !== -1 };
}
