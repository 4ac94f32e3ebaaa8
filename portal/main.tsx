/**
 * The portal's page. It runs in the browser, in French, from files that `build.ts` makes: nothing inline, nothing from
 * elsewhere, ≤ 90 KB of script at the first visit.
 *
 * - `contract.ts`: what it knows of `schemas/portal-api.ts` while it runs; types come by `import type`, zod never.
 * - `session/`: signing in (authorization code, PKCE), tokens in memory, an expired session in the middle of work.
 * - `router/`: addresses, the way back, scroll. `screens.ts` lists every screen; each is loaded when first opened.
 * - `api/`: `call`, and `useAnswer` / `usePages`, which follow an answer or a list.
 * - `components/`, `format/`, `styles/`: what screens are made of; colours and distances only from `styles/tokens.css`.
 * - `deposit/`: files on their way to Navette, which go on while one looks at other screens.
 */
import { render } from "preact";
import { App } from "./app.tsx";
import { followHistory } from "./router/place.ts";
import { startSession } from "./session/session.ts";
import { typesetPage } from "./typeset-page.ts";
import "./styles/main.css";

const element = document.getElementById("page");
if (element === null) throw new Error("the page has no place to be drawn in");
if (await startSession()) {
  followHistory();
  typesetPage();
  render(<App />, element);
}
