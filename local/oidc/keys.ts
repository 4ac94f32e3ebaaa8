import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from "jose";

/** What tokens are signed with; `publicJwk` is what everybody may know of it. */
export type SigningKey = { kid: string; privateKey: CryptoKey; publicJwk: JWK };

/** Reads the key of the file, or makes one and keeps it there: whoever is signed in stays so when the twin starts again. */
export async function openSigningKey(file: string): Promise<SigningKey> {
  const jwk = readKey(file) ?? (await makeKey(file));
  const { kid = "", n, e, kty } = jwk;
  const privateKey = (await importJWK(jwk, "RS256")) as CryptoKey;
  return { kid, privateKey, publicJwk: { kid, alg: "RS256", use: "sig", kty, n, e } as JWK };
}

function readKey(file: string): JWK | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as JWK;
  } catch {
    return undefined;
  }
}

async function makeKey(file: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: randomUUID() };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(jwk), { mode: 0o600 });
  return jwk;
}
