import { createHash, randomBytes } from "node:crypto";
import type { Client, IssuerOptions } from "./client.ts";
import { makeTokens } from "./tokens.ts";

/** What somebody who signed in has let a client have. */
export type Granted = { userId: string; client: Client; scope: string; signedInAt: number; nonce?: string };
/** What its code can be exchanged with. */
type Code = Granted & { redirectUri: string; challenge: string };
type Session = { userId: string; signedInAt: number };

/** An error of OAuth's token endpoint, which says no more than its code. */
export class TokenError extends Error {}

/** As Cognito's: whoever comes back within the hour is known without being asked. */
export const sessionLifeSeconds = 3600;

const codeLifeMs = 5 * 60_000;

/** The codes, refresh tokens and sessions that an issuer has given; they live as long as it does. */
export function createGrants({ issuer, clients, users, key, now = Date.now }: IssuerOptions) {
  const codes = new Map<string, Code & { expiresAt: number }>();
  const refreshes = new Map<string, Granted & { expiresAt: number }>();
  const sessions = new Map<string, Session>();
  const secret = (bytes = 32) => randomBytes(bytes).toString("base64url");

  const tokensFor = async ({ userId, client, ...granted }: Granted) => {
    const user = users.find(userId);
    if (!user?.enabled) throw new TokenError("invalid_grant");
    const { scope, signedInAt, nonce } = granted;
    const { idToken, accessToken } = await makeTokens(key, {
      ...{ user, issuer, scope, signedInAt },
      clientId: client.id,
      lifeMinutes: client.idTokenMinutes,
      ...(nonce !== undefined && { nonce }),
    });
    const expiresIn = client.idTokenMinutes * 60;
    return { id_token: idToken, access_token: accessToken, token_type: "Bearer", expires_in: expiresIn };
  };

  const exchangeCode = async (client: Client, form: URLSearchParams) => {
    const given = form.get("code") ?? "";
    const code = codes.get(given);
    // Whether it fits or not: a code is tried once.
    codes.delete(given);
    const verifier = form.get("code_verifier") ?? "";
    if (
      code?.client !== client ||
      code.expiresAt <= now() ||
      code.redirectUri !== form.get("redirect_uri") ||
      code.challenge !== createHash("sha256").update(verifier).digest("base64url")
    )
      throw new TokenError("invalid_grant");
    const tokens = await tokensFor(code);
    const refreshToken = secret(48);
    refreshes.set(refreshToken, { ...code, expiresAt: now() + client.refreshTokenMinutes * 60_000 });
    return { ...tokens, refresh_token: refreshToken };
  };

  return {
    makeCode: (code: Code): string => {
      const made = secret();
      codes.set(made, { ...code, expiresAt: now() + codeLifeMs });
      return made;
    },
    /** What the token endpoint answers. Throws a `TokenError`. */
    exchange: async (form: URLSearchParams): Promise<object> => {
      const client = clients.find(({ id }) => id === form.get("client_id"));
      if (!client) throw new TokenError("invalid_client");
      const kind = form.get("grant_type");
      if (kind === "authorization_code") return exchangeCode(client, form);
      if (kind !== "refresh_token") throw new TokenError("unsupported_grant_type");
      const refresh = refreshes.get(form.get("refresh_token") ?? "");
      if (refresh?.client !== client || refresh.expiresAt <= now()) throw new TokenError("invalid_grant");
      return tokensFor(refresh);
    },
    revoke: (refreshToken: string): void => {
      refreshes.delete(refreshToken);
    },
    startSession: (session: Session): string => {
      const id = secret();
      sessions.set(id, session);
      return id;
    },
    findSession: (id: string): Session | undefined => {
      const session = sessions.get(id);
      return session && session.signedInAt + sessionLifeSeconds > now() / 1000 ? session : undefined;
    },
  };
}
