import { expect, test } from "vitest";
import { base64url, challengeOf, randomSecret, readClaims } from "../../../portal/session/pkce.ts";

test("the challenge is that of RFC 7636, appendix B", async () => {
  const verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
  expect(await challengeOf(verifier)).toBe("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
});

test("a secret is 43 letters that an address takes as they are, and never the same", () => {
  const secrets = Array.from({ length: 50 }, randomSecret);
  for (const secret of secrets) expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(new Set(secrets).size).toBe(50);
});

test("a token's claims are read, accents and all", () => {
  const claims = { sub: "u1", iat: 1_789_996_400, exp: 1_790_000_000, name: "Hélène" };
  const token = `h.${base64url(new TextEncoder().encode(JSON.stringify(claims)))}.s`;
  expect(readClaims(token)).toEqual(claims);
});

test("what is no ID token is refused", () => {
  expect(() => readClaims("opaque")).toThrow();
  expect(() => readClaims(`h.${base64url(new TextEncoder().encode("{}"))}.s`)).toThrow("not an ID token");
});
