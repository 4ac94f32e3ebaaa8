import { createRemoteJWKSet, decodeJwt, type JWTPayload, jwtVerify } from "jose";

/** What the gateway's own JWT authorizer is set to. */
export type JwtSettings = { issuer: string; audience: string[] };

/**
 * The gateway's check of a token, as AWS documents it: signed by a key of the issuer (RS256), by that issuer, for this
 * audience (`aud`, or `client_id` where there is no `aud`), not expired and not of the future. Gives the claims as the
 * function gets them, all as text; undefined for whoever is not let in.
 */
export function createJwtAuthorizer(
  settings: JwtSettings,
): (header: string | undefined) => Promise<Claims | undefined> {
  const { issuer, audience } = settings;
  const keys = createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`));
  return async (header = "") => {
    const token = header.replace(/^Bearer /i, "");
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        algorithms: ["RS256"],
        requiredClaims: ["exp", "iat"],
      });
      const seconds = Date.now() / 1000;
      if (!isFor(payload, audience) || (payload.iat ?? 0) > seconds + 1) return undefined;
      return claimsAsText(decodeJwt(token));
    } catch {
      return undefined;
    }
  };
}

type Claims = Record<string, string>;

function isFor({ aud, client_id }: JWTPayload, audience: readonly string[]): boolean {
  const named = aud === undefined ? [client_id] : [aud].flat();
  return named.some((name) => typeof name === "string" && audience.includes(name));
}

/** The gateway writes a list as `[a b]`, and every other value as its text. */
function claimsAsText(payload: JWTPayload): Claims {
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(" ")}]` : typeof value === "object" ? JSON.stringify(value) : String(value),
    ]),
  );
}
