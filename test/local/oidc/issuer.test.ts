import { decodeJwt } from "jose";
import { describe, expect, it } from "vitest";
import { openSigningKey } from "../../../local/oidc/keys.ts";
import { sampleUsers } from "../../../local/oidc/sample-users.ts";
import { client, exchange, page, request, sentTo, startIssuer } from "./sign-in.ts";

const [partner, reviewer] = sampleUsers;
const query = (changed: Record<string, string> = {}) =>
  `/oauth2/authorize?${new URLSearchParams({ ...request, ...changed })}`;

async function signedIn(changed: Record<string, string> = {}) {
  const issuer = await startIssuer();
  const answer = await issuer.post("/oauth2/authorize", { ...request, ...changed, user: partner?.id ?? "" });
  const code = sentTo(answer).get("code") ?? "";
  const token = async (form: Record<string, string> = {}) => {
    const given = await issuer.post("/oauth2/token", { ...exchange, code, ...form });
    return { status: given.status, headers: given.headers, body: JSON.parse(given.body) };
  };
  return { ...issuer, answer, code, token };
}

describe("signing in", () => {
  it("gives the claims that a user pool gives", async () => {
    const { answer, token, issuer } = await signedIn();
    expect(sentTo(answer).get("state")).toBe("a-state");
    const { status, body, headers } = await token();
    expect(status).toBe(200);
    expect(headers["access-control-allow-origin"]).toBe(page);
    expect(decodeJwt(body.id_token)).toMatchObject({
      iss: issuer,
      aud: client.id,
      sub: partner?.id,
      token_use: "id",
      email: partner?.email,
      name: partner?.name,
      "cognito:groups": ["partner"],
      "custom:organisation": "ccas-montbrisac",
      nonce: "a-nonce",
    });
    expect(decodeJwt(body.access_token)).toMatchObject({ client_id: client.id, token_use: "access" });
    expect(decodeJwt(body.access_token).aud).toBeUndefined();
  });

  it("lists who there is, and nobody who is switched off", async () => {
    const { get, users, post } = await startIssuer();
    if (reviewer) users.save({ ...reviewer, enabled: false });
    const { status, body, headers } = await get(query());
    expect(status).toBe(200);
    expect(body).toContain("Odile Marchetti");
    expect(body).not.toContain(reviewer?.name);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    const refused = await post("/oauth2/authorize", { ...request, user: reviewer?.id ?? "" });
    expect(sentTo(refused).get("error")).toBe("access_denied");
  });

  it("sends nobody to an address that is not the client's", async () => {
    const { get } = await startIssuer();
    for (const changed of [
      { redirect_uri: "http://127.0.0.1:6666/" },
      { redirect_uri: page },
      { client_id: "nobody" },
    ]) {
      const { status, headers } = await get(query(changed));
      expect([status, headers.location]).toEqual([400, undefined]);
    }
  });

  it("writes what it was asked into its page without letting it be anything else", async () => {
    const { get } = await startIssuer();
    const { body } = await get(query({ state: '"><script>alert(1)</script>' }));
    expect(body).not.toContain("<script>");
  });

  it.each([
    ["no challenge", { code_challenge: "" }],
    ["a plain challenge", { code_challenge_method: "plain" }],
    ["another scope", { scope: "openid aws.cognito.signin.user.admin" }],
    ["the implicit flow", { response_type: "token" }],
  ])("is refused with %s", async (_, changed) => {
    const { get } = await startIssuer();
    expect(sentTo(await get(query(changed))).get("error")).toMatch(/^(invalid_|unsupported_)/);
  });
});

describe("a code", () => {
  it("is worth nothing without its verifier", async () => {
    const { token } = await signedIn();
    const { status, body } = await token({ code_verifier: "a".repeat(43) });
    expect([status, body.error]).toEqual([400, "invalid_grant"]);
  });

  it("is taken once, also where the first try was wrong", async () => {
    const used = await signedIn();
    expect((await used.token()).status).toBe(200);
    expect((await used.token()).body.error).toBe("invalid_grant");
    const spoilt = await signedIn();
    await spoilt.token({ code_verifier: "a".repeat(43) });
    expect((await spoilt.token()).body.error).toBe("invalid_grant");
  });

  it("is for one client, one address and five minutes", async () => {
    expect((await (await signedIn()).token({ client_id: "other" })).body.error).toBe("invalid_grant");
    expect((await (await signedIn()).token({ client_id: "nobody" })).body.error).toBe("invalid_client");
    expect((await (await signedIn()).token({ redirect_uri: `${page}/else` })).body.error).toBe("invalid_grant");
    const late = await signedIn();
    late.clock.now += 5 * 60_000;
    expect((await late.token()).body.error).toBe("invalid_grant");
  });
});

describe("being known", () => {
  it("needs no click within the hour, unless it is asked for", async () => {
    const { answer, get, clock } = await signedIn();
    const cookie = answer.headers["set-cookie"]?.split(";")[0] ?? "";
    expect(answer.headers["set-cookie"]).toContain("HttpOnly; SameSite=Lax");
    expect(sentTo(await get(query(), cookie)).get("code")).toBeTruthy();
    expect((await get(query({ prompt: "login" }), cookie)).status).toBe(200);
    clock.now += 3_601_000;
    expect((await get(query(), cookie)).status).toBe(200);
    expect(sentTo(await get(query({ prompt: "none" }), cookie)).get("error")).toBe("login_required");
  });

  it("ends with signing out, which leads back to the page and nowhere else", async () => {
    const { get } = await startIssuer();
    const out = (to: string) => get(`/logout?${new URLSearchParams({ client_id: client.id, logout_uri: to })}`);
    expect((await out(`${page}/`)).headers).toMatchObject({ location: `${page}/` });
    expect((await out(`${page}/`)).headers["set-cookie"]).toContain("Max-Age=0");
    expect((await out("http://127.0.0.1:6666/")).status).toBe(400);
  });

  it("is renewed with what the person may do now, until they are switched off", async () => {
    const { token, users, post } = await signedIn();
    const { refresh_token } = (await token()).body;
    const renew = () => post("/oauth2/token", { grant_type: "refresh_token", client_id: client.id, refresh_token });
    if (!partner) throw new Error("there is a partner");
    users.save({ ...partner, roles: ["partner", "reviewer"] });
    const renewed = JSON.parse((await renew()).body);
    expect(decodeJwt(renewed.id_token)["cognito:groups"]).toEqual(["partner", "reviewer"]);
    users.save({ ...partner, enabled: false });
    expect(JSON.parse((await renew()).body).error).toBe("invalid_grant");
  });

  it("ends when the refresh token is revoked or twelve hours old", async () => {
    const { token, post } = await signedIn();
    const { refresh_token } = (await token()).body;
    const renew = () => post("/oauth2/token", { grant_type: "refresh_token", client_id: client.id, refresh_token });
    await post("/oauth2/revoke", { client_id: client.id, token: refresh_token });
    expect((await renew()).status).toBe(400);
    const other = await signedIn();
    const late = (await other.token()).body.refresh_token;
    other.clock.now += 12 * 3_600_000;
    const { status } = await other.post("/oauth2/token", {
      grant_type: "refresh_token",
      client_id: client.id,
      refresh_token: late,
    });
    expect(status).toBe(400);
  });
});

describe("the key", () => {
  it("stays when the twin starts again, and only its public half is told", async () => {
    const { keyFile, key, get } = await startIssuer();
    const again = await openSigningKey(keyFile);
    expect(again.publicJwk).toEqual(key.publicJwk);
    const { keys } = JSON.parse((await get("/.well-known/jwks.json")).body);
    expect(Object.keys(keys[0]).toSorted()).toEqual(["alg", "e", "kid", "kty", "n", "use"]);
  });
});
