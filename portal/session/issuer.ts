import type { PageConfig } from "../../schemas/portal-config.ts";
import { challengeOf } from "./pkce.ts";

let found: Promise<PageConfig> | undefined;

/** What the deployment tells its page, where to sign in before all; asked once, and again where that failed. */
function findIssuer(): Promise<PageConfig> {
  found ??= (async () => {
    const response = await fetch("/config.json");
    if (!response.ok) throw new Error(`config.json answered ${response.status}`);
    return response.json();
  })().catch((error) => {
    found = undefined;
    throw error;
  });
  return found;
}

/** Where the issuer sends people back to: the page's own address, and no other. */
export const returnAddress = () => `${location.origin}/`;

/** A way to sign in that has begun: what must come back, and what the code is exchanged with. */
export interface Attempt {
  state: string;
  nonce: string;
  verifier: string;
  /** Where the person was. */
  path: string;
}

/** The issuer's page that signs somebody in (authorization code, PKCE). */
export async function authorizationUrl(attempt: Attempt): Promise<string> {
  const { authorizeUrl, clientId } = await findIssuer();
  const url = new URL(authorizeUrl);
  url.search = new URLSearchParams({
    response_type: "code",
    client_id: clientId,
    redirect_uri: returnAddress(),
    scope: "openid profile email",
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await challengeOf(attempt.verifier),
    code_challenge_method: "S256",
    ui_locales: "fr",
  }).toString();
  return url.href;
}

export interface Tokens {
  id_token: string;
  refresh_token?: string;
}

/** The issuer said no: a code or a refresh token that is not good any more. */
export class SignInRefused extends Error {}

/** @throws SignInRefused where the issuer says no; what fetch throws where it cannot be reached. */
export async function askTokens(grant: Record<string, string>): Promise<Tokens> {
  const { tokenUrl, clientId } = await findIssuer();
  const response = await fetch(tokenUrl, {
    method: "POST",
    body: new URLSearchParams({ client_id: clientId, ...grant }),
    referrerPolicy: "no-referrer",
  });
  if (response.status >= 400 && response.status < 500) throw new SignInRefused(`${response.status}`);
  if (!response.ok) throw new Error(`the issuer answered ${response.status}`);
  return response.json();
}

/** The issuer's page that signs somebody out. Cognito and the standard call the way back by two names. */
export async function signOutUrl(): Promise<string> {
  const { logoutUrl, clientId } = await findIssuer();
  const url = new URL(logoutUrl);
  url.searchParams.set("client_id", clientId);
  url.searchParams.set("logout_uri", returnAddress());
  url.searchParams.set("post_logout_redirect_uri", returnAddress());
  return url.href;
}
