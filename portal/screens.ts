import type { FunctionComponent } from "preact";
import type { RouteName } from "../schemas/portal-api.ts";
import type { Role } from "../schemas/portal-person.ts";
import type { IconName } from "./components/icon.tsx";
import { mayAsk } from "./contract.ts";
import { matchPath } from "./router/match-path.ts";
import type { ScreenProps } from "./router/screen-props.ts";

export type ScreenComponent = FunctionComponent<ScreenProps>;

export interface ScreenEntry {
  /** Its path, `:name` for a parameter. */
  path: string;
  /** The route of the API without which it has nothing to show: whoever may not ask that does not see the screen. */
  needs: RouteName;
  /** Its module, loaded when somebody goes there. */
  load: () => Promise<{ default: ScreenComponent }>;
  /** Its line in the menu; a screen without one belongs to the menu's line whose path it begins with. */
  menu?: { title: string; icon: IconName };
  /** It takes the whole width of the window. */
  wide?: boolean;
}

/** Every screen, in the order of the menu. */
export const screens: readonly ScreenEntry[] = [
  {
    path: "/deposer",
    needs: "startDeposit",
    load: () => import("./screens/deposit.tsx"),
    menu: { title: "Déposer", icon: "deposit" },
  },
  {
    path: "/depots",
    needs: "listDeposits",
    load: () => import("./screens/deposits.tsx"),
    menu: { title: "Mes dépôts", icon: "inbox" },
  },
  {
    path: "/a-verifier",
    needs: "listReviews",
    load: () => import("./screens/reviews.tsx"),
    menu: { title: "À vérifier", icon: "review" },
  },
  { path: "/a-verifier/:documentId", needs: "readDocument", load: () => import("./screens/review.tsx"), wide: true },
  {
    path: "/mesures",
    needs: "listMeasures",
    load: () => import("./screens/measures.tsx"),
    menu: { title: "Mesures", icon: "measures" },
  },
  { path: "/mesures/:reference", needs: "readMeasure", load: () => import("./screens/measure.tsx") },
  {
    path: "/echeances",
    needs: "listDeadlines",
    load: () => import("./screens/deadlines.tsx"),
    menu: { title: "Échéances", icon: "deadlines" },
  },
  {
    path: "/etats",
    needs: "listClaims",
    load: () => import("./screens/claims.tsx"),
    menu: { title: "États mensuels", icon: "claims" },
  },
  { path: "/etats/:agreement/:month", needs: "readClaim", load: () => import("./screens/claim.tsx"), wide: true },
  {
    path: "/tableau-de-bord",
    needs: "readDashboard",
    load: () => import("./screens/dashboard.tsx"),
    menu: { title: "Tableau de bord", icon: "dashboard" },
  },
  {
    path: "/reglages",
    needs: "readSetup",
    load: () => import("./screens/settings.tsx"),
    menu: { title: "Réglages", icon: "settings" },
  },
];

/** What each role opens first, by path; the first that there is. */
const homes: readonly (readonly [Role, string])[] = [
  ["admin", "/tableau-de-bord"],
  ["finance", "/etats"],
  ["reviewer", "/a-verifier"],
  ["partner", "/deposer"],
];

/** The screens that somebody with these roles may open. */
export function screensOf(roles: readonly Role[]): readonly ScreenEntry[] {
  return screens.filter(({ needs }) => mayAsk(roles, needs));
}

/** The screen a person with these roles begins with; undefined for somebody who may open none. */
export function homeOf(roles: readonly Role[]): string | undefined {
  const open = screensOf(roles);
  const wanted = homes.filter(([role]) => roles.includes(role)).map(([, path]) => path);
  const home = wanted.find((path) => open.some((screen) => screen.path === path));
  return home ?? open.find(({ menu }) => menu !== undefined)?.path;
}

/** The screen at a path, with its parameters. */
export function screenAt(
  open: readonly ScreenEntry[],
  path: string,
): { screen: ScreenEntry; params: Record<string, string> } | undefined {
  for (const screen of open) {
    const params = matchPath(screen.path, path);
    if (params !== undefined) return { screen, params };
  }
  return undefined;
}
