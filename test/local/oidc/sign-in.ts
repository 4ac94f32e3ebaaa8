import { createHash, randomBytes } from "node:crypto";
import { join } from "node:path";
import { createIssuer, type IssuerAnswer } from "../../../local/oidc/issuer.ts";
import { openSigningKey } from "../../../local/oidc/keys.ts";
import { sampleUsers } from "../../../local/oidc/sample-users.ts";
import { openUsers } from "../../../local/oidc/users.ts";
import { temporaryDirectory } from "../twin/hand-made-assembly.ts";

export const page = "http://127.0.0.1:9001";
export const client = {
  id: "the-page",
  callbackUrls: [`${page}/`],
  logoutUrls: [`${page}/`],
  scopes: ["openid", "email", "profile"],
  idTokenMinutes: 60,
  refreshTokenMinutes: 720,
};

/** One for all: making a key takes longer than everything else here. */
const keyFile = join(temporaryDirectory(), "key.json");

/** An issuer that nobody has to listen for, whose clock the test sets. */
export async function startIssuer(issuer = "http://127.0.0.1:9002") {
  const directory = temporaryDirectory();
  const clock = { now: Date.now() };
  const key = await openSigningKey(keyFile);
  const users = openUsers(join(directory, "users.json"), sampleUsers);
  const ask = createIssuer({ issuer, clients: [client, { ...client, id: "other" }], users, key, now: () => clock.now });
  const get = (path: string, cookie?: string) =>
    ask({
      method: "GET",
      url: new URL(path, issuer),
      form: new URLSearchParams(),
      ...(cookie !== undefined && { cookie }),
    });
  const post = (path: string, form: Record<string, string>) =>
    ask({ method: "POST", url: new URL(path, issuer), form: new URLSearchParams(form), origin: page });
  return { issuer, keyFile, clock, key, users, ask, get, post };
}

export const verifier = randomBytes(32).toString("base64url");

/** What the page asks for. */
export const request = {
  response_type: "code",
  client_id: client.id,
  redirect_uri: `${page}/`,
  scope: "openid profile email",
  state: "a-state",
  nonce: "a-nonce",
  code_challenge: createHash("sha256").update(verifier).digest("base64url"),
  code_challenge_method: "S256",
};

/** What the page exchanges a code with. */
export const exchange = {
  grant_type: "authorization_code",
  client_id: client.id,
  redirect_uri: `${page}/`,
  code_verifier: verifier,
};

/** Where an answer sends the browser. */
export const sentTo = ({ headers }: IssuerAnswer) => new URL(headers.location ?? "").searchParams;
