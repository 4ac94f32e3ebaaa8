import type { Problem } from "../../../schemas/portal-page.ts";

/** Everything the API may refuse, by its code: the HTTP status, a short title and what to do. */
const problems = {
  "token-unusable": [401, "Connexion à refaire", "Votre connexion ne vaut plus pour le portail : reconnectez-vous."],
  "role-missing": [
    403,
    "Accès refusé",
    "Votre rôle ne donne pas accès à cette page : demandez-le à un administrateur de Navette.",
  ],
  "organisation-missing": [
    403,
    "Organisation à préciser",
    "Aucune organisation n’est associée à votre compte : demandez à un administrateur de Navette de vous rattacher à la vôtre.",
  ],
  "not-found": [
    404,
    "Introuvable",
    "Cette page n’existe pas, ou elle n’est pas à votre organisation : revenez à la liste.",
  ],
  "body-not-json": [400, "Contenu illisible", "Ce qui a été envoyé n’est pas du JSON : corrigez la ligne indiquée."],
  "request-invalid": [
    400,
    "Saisie à corriger",
    "Certaines valeurs ne conviennent pas : corrigez celles qui sont indiquées.",
  ],
  "cursor-invalid": [
    400,
    "Liste à reprendre",
    "La suite de cette liste n’est plus valable : reprenez-la depuis le début.",
  ],
  "too-large": [413, "Envoi trop lourd", "Ce qui a été envoyé est trop lourd : envoyez moins à la fois."],
  "setup-invalid": [
    422,
    "Réglages à corriger",
    "Le fichier de réglages a des erreurs : rien n’a été importé. Corrigez chaque ligne indiquée, puis importez-le de nouveau.",
  ],
  "document-changed": [
    409,
    "Document modifié",
    "Quelqu’un d’autre vient de modifier ce document : relisez-le, puis décidez de nouveau. Votre saisie est gardée.",
  ],
  "decision-refused": [409, "Décision refusée", "Cette décision n’est pas possible pour ce document."],
  "values-invalid": [
    422,
    "Valeurs à corriger",
    "Certaines valeurs ne sont pas possibles : corrigez celles qui sont indiquées.",
  ],
  "page-without-picture": [
    404,
    "Page sans image",
    "Cette page ne peut pas être montrée en image : ouvrez le fichier tel qu’il est arrivé.",
  ],
  "act-refused": [409, "Décision refusée", "Une règle s’y oppose : rien n’a été enregistré."],
  "organisation-unknown": [
    422,
    "Organisation inconnue",
    "Cette organisation n’est pas dans les réglages : choisissez un partenaire pour un partenaire, un opérateur pour les autres rôles.",
  ],
  "own-administration": [
    409,
    "Rôle à garder",
    "Vous ne pouvez pas vous retirer le rôle d’administrateur : demandez-le à un autre administrateur.",
  ],
  failed: [500, "Erreur", "Une erreur est survenue de notre côté : réessayez dans quelques minutes."],
} as const satisfies Record<string, readonly [number, string, string]>;

export type ProblemCode = keyof typeof problems;

/** A problem as the API answers it. `detail` takes the place of the usual sentence where a rule has its own. */
export function problemOf(
  code: ProblemCode,
  { detail, issues }: { detail?: string; issues?: NonNullable<Problem["issues"]> } = {},
): Problem {
  const [status, title, sentence] = problems[code];
  const known = { type: "about:blank" as const, title, status, code, detail: detail ?? sentence };
  return { ...known, ...(issues !== undefined && { issues }) };
}
