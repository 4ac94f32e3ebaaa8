/** Bytes as base64url without padding (RFC 4648 § 5), as OAuth writes them. */
export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

/** A secret of 256 bits that nobody can guess, 43 letters long. */
export function randomSecret(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

/** The S256 challenge of a verifier (RFC 7636 § 4.2). */
export async function challengeOf(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier))));
}

/** What the page itself reads of an ID token. The API checks it; here it only says whose it is and until when. */
export interface TokenClaims {
  sub: string;
  /** From when to when it is good, in seconds since 1970 by the issuer's clock. */
  iat: number;
  exp: number;
  nonce?: string;
}

/** @throws where the text is no token. */
export function readClaims(token: string): TokenClaims {
  const payload = (token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
  const bytes = Uint8Array.from(atob(payload), (letter) => letter.charCodeAt(0));
  const claims: TokenClaims = JSON.parse(new TextDecoder().decode(bytes));
  if (typeof claims.sub !== "string" || typeof claims.exp !== "number" || typeof claims.iat !== "number")
    throw new Error("not an ID token");
  return claims;
}
