import { createHash, randomBytes } from "node:crypto";
import type { User } from "../../schemas/portal-person.ts";
import { operator, partners } from "./portal-load-setup.ts";

/** One person for each role; the one who looks after everything has no organisation. */
export const people = {
  partner: userOf(1, "Lucie Hersant", ["partner"], partners[0]),
  reviewer: userOf(2, "Amadou Perrault", ["reviewer"], operator),
  finance: userOf(3, "Jeanne Vautier", ["finance"], operator),
  admin: userOf(4, "Basile Corvec", ["admin"]),
};
export type Asker = keyof typeof people;

function userOf(number: number, name: string, roles: User["roles"], organisation?: string): User {
  const id = `5a3c1c9e-0a51-4f0a-9a51-6f1d2b7d000${number}`;
  const email = `personne-${number}@passerelle.example`;
  return { id, name, email, roles, ...(organisation !== undefined && { organisation }), enabled: true };
}

/** Signs somebody in at the twin's issuer as the page does; returns the ID token. */
export async function signIn(page: string, user: string): Promise<string> {
  const config = (await (await fetch(`${page}/config.json`)).json()) as Record<
    "issuer" | "clientId" | "tokenUrl",
    string
  >;
  const verifier = randomBytes(32).toString("base64url");
  const asked = { client_id: config.clientId, redirect_uri: `${page}/` };
  const back = await fetch(`${config.issuer}/oauth2/authorize`, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams({
      ...asked,
      response_type: "code",
      scope: "openid profile email",
      code_challenge: createHash("sha256").update(verifier).digest("base64url"),
      code_challenge_method: "S256",
      user,
    }),
  });
  const code = new URL(back.headers.get("location") ?? "").searchParams.get("code") ?? "";
  const form = { ...asked, grant_type: "authorization_code", code, code_verifier: verifier };
  const given = await fetch(config.tokenUrl, { method: "POST", body: new URLSearchParams(form) });
  return ((await given.json()) as { id_token: string }).id_token;
}
