import type { Problem } from "../../schemas/portal-page.ts";

/** What went wrong with a request, always with a French sentence for the person. `again` where trying again may help. */
export class ApiError extends Error {
  readonly problem: Problem;
  readonly again: boolean;

  constructor(problem: Problem, again: boolean) {
    super(problem.code);
    this.problem = problem;
    this.again = again;
  }
}

const own = (status: number, code: string, title: string, detail: string): Problem => ({
  type: "about:blank",
  title,
  status,
  code,
  detail,
});

const sentences: Readonly<Record<number, [code: string, title: string, detail: string]>> = {
  401: ["session-over", "Session terminée", "Reconnectez-vous pour continuer."],
  403: ["forbidden", "Accès refusé", "Votre rôle ne permet pas d’ouvrir cette page."],
  404: ["not-found", "Introuvable", "Ce que vous cherchez n’existe pas, ou n’est pas de votre organisation."],
  413: ["too-large", "Envoi trop lourd", "Réduisez la taille de l’envoi, puis recommencez."],
  429: ["too-many", "Trop de demandes", "Attendez une minute, puis réessayez."],
};

function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "code" in value && "detail" in value && "title" in value;
}

/** The error that an answer stands for: the API's own words, or ours where something before it answered. */
export async function errorOf(response: Response): Promise<ApiError> {
  const again = response.status >= 500 || response.status === 429;
  const body: unknown = await response.json().catch(() => undefined);
  if (isProblem(body)) return new ApiError(body, again);
  const [code, title, detail] = sentences[response.status] ?? [
    "unavailable",
    "Service indisponible",
    "Navette ne répond pas pour le moment. Réessayez dans quelques instants.",
  ];
  return new ApiError(own(response.status, code, title, detail), again);
}

/** No answer at all: the line was cut, or it took too long. */
export const lineCut = () =>
  new ApiError(
    own(599, "line-cut", "Connexion coupée", "Navette est injoignable. Vérifiez votre réseau, puis réessayez."),
    true,
  );

/** Any error as a problem with a sentence. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ApiError) return error.problem;
  return own(599, "unexpected", "Erreur inattendue", "Rechargez la page. Si cela se répète, signalez-le.");
}
