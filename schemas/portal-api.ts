import { z } from "zod";
import { Month } from "./calendar.ts";
import { DocumentId } from "./document.ts";
import { ClaimDetail, ClaimFile, ClaimList, Dashboard, HeldBackAnswer, IssueAnswer } from "./portal-claim.ts";
import { Deposit, DepositForms, DepositPage, DepositRequest } from "./portal-deposit.ts";
import {
  CalendarFeed,
  CalendarFeeds,
  DeadlinePage,
  MeasureAct,
  MeasureDetail,
  MeasurePage,
  MeasureQuery,
} from "./portal-measure.ts";
import { Cursor, Download } from "./portal-page.ts";
import { Me, type Role, User, UserChange } from "./portal-person.ts";
import { ReviewedDocument, ReviewPage, ReviewRequest } from "./portal-review.ts";
import { Setup } from "./setup.ts";

/** One thing the API does. Everything about it is here: the function, the gateway, the page and the description read it. */
export interface Route {
  method: "GET" | "POST" | "PUT" | "DELETE";
  /** As the gateway writes it: `/api/measures/{reference}`. */
  path: `/api/${string}`;
  /** Who may ask; `admin` always may. */
  roles: readonly Role[];
  /** A French sentence about it, for the description. */
  summary: string;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  answer: z.ZodType;
}

const paging = z.strictObject({ cursor: Cursor.optional() });
const document = z.strictObject({ documentId: DocumentId });
const measure = z.strictObject({ reference: z.string().min(1).max(100) });
const claim = z.strictObject({ agreement: z.string().min(1).max(100), month: Month });
const nothing = z.strictObject({});
const everybody = ["partner", "reviewer", "finance"] as const;
const staff = ["reviewer", "finance"] as const;

export const routes = {
  readMe: { method: "GET", path: "/api/me", roles: everybody, summary: "Qui est connecté", answer: Me },

  startDeposit: {
    method: "POST",
    path: "/api/deposits",
    roles: ["partner", "reviewer"],
    summary: "Préparer le dépôt de fichiers",
    body: DepositRequest,
    answer: DepositForms,
  },
  listDeposits: {
    method: "GET",
    path: "/api/deposits",
    roles: ["partner", "reviewer"],
    summary: "Les dépôts de son organisation, par le portail ou par courriel, les derniers d'abord",
    query: paging,
    answer: DepositPage,
  },
  readDeposits: {
    method: "GET",
    path: "/api/deposits/now",
    roles: ["partner", "reviewer"],
    summary: "Où en sont des dépôts ; ceux qui ne sont pas encore arrivés manquent",
    query: z.strictObject({ documents: z.string().max(2_000) }),
    answer: z.strictObject({ items: z.array(Deposit) }),
  },

  listReviews: {
    method: "GET",
    path: "/api/reviews",
    roles: ["reviewer"],
    summary: "Les documents à vérifier, les plus anciens d'abord",
    query: paging,
    answer: ReviewPage,
  },
  readDocument: {
    method: "GET",
    path: "/api/documents/{documentId}",
    roles: staff,
    summary: "Un document avec ses champs, leurs preuves et ses modifications",
    params: document,
    answer: ReviewedDocument,
  },
  readPagePicture: {
    method: "GET",
    path: "/api/documents/{documentId}/pages/{page}",
    roles: staff,
    summary: "L'image d'une page",
    params: z.strictObject({ ...document.shape, page: z.coerce.number().int().positive() }),
    answer: Download,
  },
  readDocumentFile: {
    method: "GET",
    path: "/api/documents/{documentId}/file",
    roles: staff,
    summary: "Le fichier tel qu'il est arrivé",
    params: document,
    answer: Download,
  },
  reviewDocument: {
    method: "POST",
    path: "/api/documents/{documentId}/review",
    roles: ["reviewer"],
    summary: "Décider d'un document : corriger, accepter, rattacher, séparer, refuser",
    params: document,
    body: ReviewRequest,
    answer: ReviewedDocument,
  },

  listMeasures: {
    method: "GET",
    path: "/api/measures",
    roles: staff,
    summary: "Chercher des mesures",
    query: MeasureQuery,
    answer: MeasurePage,
  },
  readMeasure: {
    method: "GET",
    path: "/api/measures/{reference}",
    roles: staff,
    summary: "Une mesure, sa vie, ses pièces et ses règles",
    params: measure,
    answer: MeasureDetail,
  },
  actOnMeasure: {
    method: "POST",
    path: "/api/measures/{reference}/acts",
    roles: ["reviewer"],
    summary: "Suspendre, noter une étape, déroger, placer",
    params: measure,
    body: MeasureAct,
    answer: MeasureDetail,
  },

  listDeadlines: {
    method: "GET",
    path: "/api/deadlines",
    roles: staff,
    summary: "Les échéances, les plus proches d'abord",
    query: paging,
    answer: DeadlinePage,
  },
  readCalendar: {
    method: "GET",
    path: "/api/calendar",
    roles: staff,
    summary: "L'adresse d'agenda de la personne connectée",
    answer: CalendarFeeds,
  },
  createCalendar: {
    method: "POST",
    path: "/api/calendar",
    roles: staff,
    summary: "Créer une adresse d'agenda ; l'ancienne cesse de répondre",
    answer: CalendarFeed,
  },
  revokeCalendar: {
    method: "DELETE",
    path: "/api/calendar",
    roles: staff,
    summary: "Révoquer l'adresse d'agenda",
    answer: nothing,
  },

  listClaims: {
    method: "GET",
    path: "/api/claims",
    roles: ["finance"],
    summary: "Les états mensuels par convention",
    answer: ClaimList,
  },
  readClaim: {
    method: "GET",
    path: "/api/claims/{agreement}/{month}",
    roles: ["finance"],
    summary: "Un état mensuel et ses lignes",
    params: claim,
    query: paging,
    answer: ClaimDetail,
  },
  readClaimFile: {
    method: "GET",
    path: "/api/claims/{agreement}/{month}/files/{file}",
    roles: ["finance"],
    summary: "Un fichier d'un état mensuel",
    params: z.strictObject({ ...claim.shape, file: ClaimFile }),
    answer: Download,
  },
  readHeldBack: {
    method: "GET",
    path: "/api/held-back",
    roles: ["finance"],
    summary: "Ce qui est retenu, et ce qui le libérerait",
    answer: HeldBackAnswer,
  },
  issueClaims: {
    method: "POST",
    path: "/api/claims",
    roles: ["finance"],
    summary: "Émettre maintenant les états des mois terminés",
    answer: IssueAnswer,
  },

  readDashboard: {
    method: "GET",
    path: "/api/dashboard",
    roles: staff,
    summary: "Les chiffres du tableau de bord",
    answer: Dashboard,
  },

  readSetup: {
    method: "GET",
    path: "/api/setup",
    roles: [],
    summary: "Les réglages en vigueur",
    answer: Setup,
  },
  importSetup: {
    method: "PUT",
    path: "/api/setup",
    roles: [],
    summary: "Importer un fichier de réglages ; chaque erreur est dite avec sa place",
    body: z.unknown(),
    answer: z.strictObject({ changed: z.boolean() }),
  },
  listUsers: {
    method: "GET",
    path: "/api/users",
    roles: [],
    summary: "Les utilisateurs",
    answer: z.strictObject({ items: z.array(User) }),
  },
  changeUser: {
    method: "PUT",
    path: "/api/users/{id}",
    roles: [],
    summary: "Changer les rôles et l'organisation d'un utilisateur",
    params: z.strictObject({ id: z.string().min(1).max(128) }),
    body: UserChange,
    answer: User,
  },
} as const satisfies Record<string, Route>;

/** Who has a calendar's address needs no token: `file` is the secret itself and `.ics`. It answers `text/calendar`. */
export const calendarPath = "/calendar/{file}";

export type RouteName = keyof typeof routes;
export type AnswerOf<R extends RouteName> = z.infer<(typeof routes)[R]["answer"]>;
type Given<R extends RouteName, K extends "params" | "query" | "body"> =
  (typeof routes)[R] extends Record<K, infer S extends z.ZodType> ? Record<K, z.input<S>> : unknown;
/** What a caller gives to ask a route: `params` of its path, `query` (each may be left out), `body`. */
export type InputOf<R extends RouteName> = Given<R, "params"> & Partial<Given<R, "query">> & Given<R, "body">;
