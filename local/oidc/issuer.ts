import type { IssuerOptions } from "./client.ts";
import { createGrants, sessionLifeSeconds, TokenError } from "./grants.ts";
import { drawRefusal, drawSignIn, signInPolicy } from "./sign-in-page.ts";

export type IssuerRequest = {
  method: string;
  url: URL;
  form: URLSearchParams;
  /** The page that calls from another origin. */
  origin?: string;
  cookie?: string;
};
export type IssuerAnswer = { status: number; headers: Record<string, string>; body: string };

/**
 * An OpenID Connect issuer as a Cognito user pool is one: discovery, keys, the code flow with PKCE (S256 only), refresh
 * tokens, a session of its own, sign-out.
 */
export function createIssuer(options: IssuerOptions): (request: IssuerRequest) => Promise<IssuerAnswer> {
  const { issuer, clients, users, key, now = Date.now } = options;
  const grants = createGrants(options);
  const clientOf = (id: string | null) => clients.find((client) => client.id === id);
  const pageOrigins = [
    ...new Set(clients.flatMap(({ callbackUrls }) => callbackUrls.map((url) => new URL(url).origin))),
  ];
  // Cookies are the same for every port of a machine: two twins keep theirs apart by name.
  const cookieName = `navette-sign-in-${new URL(issuer).port}`;
  const cookieOf = (session: string, seconds: number) =>
    `${cookieName}=${session}; Path=/oauth2; Max-Age=${seconds}; HttpOnly; SameSite=Lax`;
  const sessionOf = (cookies = "") => {
    const cookie = cookies.split("; ").find((it) => it.startsWith(`${cookieName}=`));
    return grants.findSession(cookie?.slice(cookieName.length + 1) ?? "");
  };

  const page = (status: number, body: string): IssuerAnswer => ({
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": signInPolicy(pageOrigins),
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
    },
    body,
  });

  const authorize = (asked: URLSearchParams, who: { chosen?: string; cookie?: string }): IssuerAnswer => {
    const client = clientOf(asked.get("client_id"));
    const redirectUri = asked.get("redirect_uri") ?? "";
    if (!client) return page(400, drawRefusal("client inconnu"));
    if (!client.callbackUrls.includes(redirectUri)) return page(400, drawRefusal("adresse de retour inconnue"));
    const back = (answer: Record<string, string>, headers: Record<string, string> = {}) => {
      const url = new URL(redirectUri);
      const state = asked.get("state");
      for (const [name, value] of Object.entries({ ...answer, ...(state !== null && { state }) }))
        url.searchParams.set(name, value);
      return redirect(url.href, headers);
    };
    const challenge = asked.get("code_challenge") ?? "";
    const scope = asked.get("scope") ?? "openid";
    if (asked.get("response_type") !== "code") return back({ error: "unsupported_response_type" });
    if (asked.get("code_challenge_method") !== "S256" || !/^[\w-]{43}$/.test(challenge))
      return back({ error: "invalid_request", error_description: "PKCE with S256 is needed" });
    if (!scope.split(" ").every((it) => client.scopes.includes(it))) return back({ error: "invalid_scope" });

    const known = asked.get("prompt") === "login" ? undefined : sessionOf(who.cookie);
    const userId = who.chosen ?? known?.userId;
    if (userId === undefined && asked.get("prompt") === "none") return back({ error: "login_required" });
    if (userId === undefined)
      return page(
        200,
        drawSignIn(
          users.all().filter(({ enabled }) => enabled),
          asked,
        ),
      );
    if (!users.find(userId)?.enabled) return back({ error: "access_denied" });
    const signedInAt = who.chosen === undefined && known ? known.signedInAt : Math.floor(now() / 1000);
    const nonce = asked.get("nonce");
    const granted = { userId, client, scope, signedInAt, ...(nonce !== null && { nonce }) };
    const code = grants.makeCode({ ...granted, redirectUri, challenge });
    if (who.chosen === undefined) return back({ code });
    const session = grants.startSession({ userId, signedInAt });
    return back({ code }, { "set-cookie": cookieOf(session, sessionLifeSeconds) });
  };

  const signOut = (asked: URLSearchParams): IssuerAnswer => {
    const to = asked.get("logout_uri") ?? "";
    if (!clientOf(asked.get("client_id"))?.logoutUrls.includes(to))
      return page(400, drawRefusal("adresse de retour inconnue"));
    return redirect(to, { "set-cookie": cookieOf("", 0) });
  };

  return async ({ method, url, origin, form, cookie }) => {
    const open = origin !== undefined && pageOrigins.includes(origin) ? origin : undefined;
    const json = (status: number, body: object): IssuerAnswer => ({
      status,
      headers: {
        "content-type": "application/json",
        "cache-control": "no-store",
        ...(open !== undefined && { "access-control-allow-origin": open, vary: "origin" }),
      },
      body: JSON.stringify(body),
    });
    switch (`${method} ${url.pathname}`) {
      case "GET /.well-known/openid-configuration":
        return json(200, discoveryOf(issuer));
      case "GET /.well-known/jwks.json":
        return json(200, { keys: [key.publicJwk] });
      case "GET /oauth2/authorize":
        return authorize(url.searchParams, { ...(cookie !== undefined && { cookie }) });
      case "POST /oauth2/authorize": {
        const { user, ...asked } = Object.fromEntries(form);
        return authorize(new URLSearchParams(asked), { chosen: user ?? "" });
      }
      case "POST /oauth2/token":
        try {
          return json(200, await grants.exchange(form));
        } catch (error) {
          if (!(error instanceof TokenError)) throw error;
          return json(400, { error: error.message });
        }
      case "POST /oauth2/revoke":
        grants.revoke(form.get("token") ?? "");
        return json(200, {});
      case "GET /logout":
        return signOut(url.searchParams);
      default:
        return json(404, { error: "not_found" });
    }
  };
}

function redirect(to: string, headers: Record<string, string>): IssuerAnswer {
  return { status: 302, headers: { location: to, "cache-control": "no-store", ...headers }, body: "" };
}

function discoveryOf(issuer: string): object {
  return {
    issuer,
    authorization_endpoint: `${issuer}/oauth2/authorize`,
    token_endpoint: `${issuer}/oauth2/token`,
    revocation_endpoint: `${issuer}/oauth2/revoke`,
    end_session_endpoint: `${issuer}/logout`,
    jwks_uri: `${issuer}/.well-known/jwks.json`,
    response_types_supported: ["code"],
    code_challenge_methods_supported: ["S256"],
    id_token_signing_alg_values_supported: ["RS256"],
    subject_types_supported: ["public"],
    token_endpoint_auth_methods_supported: ["none"],
    scopes_supported: ["openid", "email", "profile"],
  };
}
