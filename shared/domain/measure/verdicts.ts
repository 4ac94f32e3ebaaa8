import type { Verdict } from "../../../schemas/fact.ts";
import type { Finding } from "../../../schemas/finding.ts";

/** Why a paper is left to a person although it was read for sure. Each sentence says what to do. */
const sentences = {
  "measure-not-found":
    "Aucune mesure ne correspond à ce document : il attend la fiche d'orientation du ménage pour ce dispositif. Déposez-la, ou vérifiez les noms, la date de naissance et le numéro de mesure.",
  "measure-exists":
    "Une mesure de ce dispositif est déjà ouverte pour ce ménage : vérifiez s'il s'agit d'une nouvelle demande ou d'un double.",
  "same-content":
    "Ce document dit la même chose qu'un document déjà reçu (même type, même ménage, mêmes dates) : vérifiez s'il s'agit d'une seconde numérisation.",
  "household-differs":
    "Le numéro de mesure désigne un autre ménage que celui que nomme le document : vérifiez le numéro et les noms.",
  "scheme-missing": "Le document ne dit pas de quel dispositif il relève : indiquez-le.",
  "decision-without-request":
    "Une première décision existe déjà et aucune demande de renouvellement n'attend de réponse : précisez à quelle demande cette décision répond.",
  "renewal-out-of-order": "Le renouvellement précédent n'a pas été accordé : vérifiez le rang de ce renouvellement.",
  "renewal-already-answered": "Un renouvellement de ce rang est déjà accordé : vérifiez le rang de ce renouvellement.",
  "decided-after-end":
    "Ce renouvellement a été décidé après la fin de la mesure : dites s'il la prolonge sans interruption ou s'il ouvre une nouvelle période.",
  "measure-not-started":
    "La mesure n'a pas encore commencé pour Navette : il manque la décision, ou le contrat avec sa date de début.",
  "measure-not-open":
    "La demande a été refusée, ajournée ou réorientée : ce document ne peut pas prendre effet. Vérifiez la décision.",
  "end-before-start": "La date de fin précède le début de la mesure : vérifiez les deux dates.",
  "bilan-exists": "Un bilan met déjà fin à cette mesure : vérifiez lequel est le bon.",
  "signature-missing":
    "Une signature manque sur ce document : faites-le signer par le ménage et par le professionnel, puis renvoyez-le.",
  "nothing-to-accept":
    "Ce document n'attend pas d'être accepté : vérifiez lequel, et si un renouvellement décidé après la fin doit prolonger la mesure ou ouvrir une nouvelle période.",
  "reason-missing":
    "Le ménage n'a pas signé ce bilan de rupture et aucun motif n'y figure : indiquez le motif de la rupture.",
  "months-missing": "Le document ne dit pas combien de mois sont accordés : précisez la durée.",
} as const;

export type ReviewCode = keyof typeof sentences;

/** A finding that leaves a paper to a person. */
export function reviewFinding(code: ReviewCode, field?: string): Finding {
  return { code, severity: "error", ...(field !== undefined && { field }), message: sentences[code] };
}

export function review(findings: Finding[], measure?: string): Verdict {
  return { outcome: "review", findings, ...(measure !== undefined && { measure }) };
}
