import { findingHeadline } from "./findings.ts";

/** Codes of deadlines in a few words that hold on any day: a calendar shows them long after they were written. */
const headlines: Readonly<Record<string, string>> = {
  "bilan-missing": "bilan final attendu",
  "capacity-exceeded": "capacité dépassée",
  "capacity-intensive-exceeded": "capacité de suivis renforcés dépassée",
  "contract-missing": "contrat signé attendu",
  end: "fin de la mesure",
  "envelope-used": "enveloppe presque épuisée",
  "excluded-accompaniment": "autre accompagnement à vérifier",
  "excluded-shelter": "hébergement accompagné à vérifier",
  "lapse-near": "somme bientôt prescrite",
  lapsed: "somme prescrite",
  "household-months": "cumul de mois du ménage à vérifier",
  "referrer-not-allowed": "prescripteur à vérifier",
  "refused-renewal-again": "demande après un renouvellement refusé",
  "remainder-too-short": "reste trop court pour un renouvellement",
  "renewal-to-ask": "renouvellement à demander si besoin",
  "renewal-unanswered": "renouvellement sans réponse",
  "scheme-overlap": "deux accompagnements à la fois",
  "setting-missing": "réglage manquant",
  "step-missing": "étape à enregistrer",
  "suspension-ends": "fin de la suspension",
  "visits-below-rhythm": "rythme des rencontres non tenu",
};

/** The kind of a deadline that is told again as its day comes nearer: `end-in-60`, then `end-in-30`, are one `end`. */
export function lastingCode(code: string): string {
  return code.replace(/-in-\d+$/, "");
}

/** A deadline's code in a few words: « contrat signé attendu ». A paper that waits has the words of its finding. */
export function deadlineHeadline(code: string): string {
  const lasting = lastingCode(code);
  return Object.hasOwn(headlines, lasting) ? (headlines[lasting] ?? lasting) : findingHeadline(code);
}
