import { createSecretKey, generateKeyPairSync } from "node:crypto";
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from "aws-lambda";
import { exportSPKI, importJWK, SignJWT, UnsecuredJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleUsers } from "../../../local/oidc/sample-users.ts";
import { makeTokens } from "../../../local/oidc/tokens.ts";
import { createHttpApi, type HttpAnswer, type HttpRequest } from "../../../local/twin/http-api.ts";
import { type Listener, listen } from "../../../local/twin/listen.ts";
import { startIssuer } from "../oidc/sign-in.ts";

type Issuer = Awaited<ReturnType<typeof startIssuer>>;

const audience = "the-page";
const [, reviewer = sampleUsers[0]] = sampleUsers;
const seen: unknown[] = [];
let listener: Listener;
let issuer: Issuer;
let api: (request: HttpRequest) => Promise<HttpAnswer>;
let result: unknown = { statusCode: 200, body: "{}" };

beforeAll(async () => {
  listener = await listen();
  issuer = await startIssuer(listener.origin);
  const { ask } = issuer;
  listener.handle((request) =>
    ask({
      method: request.method ?? "",
      url: new URL(request.url ?? "", listener.origin),
      form: new URLSearchParams(),
    }),
  );
  const route = (path: string, method = "GET") => ({
    method,
    path,
    function: "try-api",
    authorizer: { issuer: listener.origin, audience: [audience] },
  });
  const routes = ["/api/me", "/api/deposits/{id}", "/api/deposits/now", "/api/claims/{agreement}/{month}"];
  api = createHttpApi(
    {
      id: "abc",
      host: "abc.execute-api.eu-west-3.amazonaws.com",
      routes: [...routes.map((path) => route(path)), route("/api/deposits", "POST")],
    },
    {
      now: () => 1_775_000_000_000,
      invoke: async (_, event) => {
        seen.push(event);
        if (result instanceof Error) throw result;
        return result;
      },
    },
  );
});
afterAll(() => listener.close());

const call = (path: string, token?: string, more: Partial<HttpRequest> = {}) =>
  api({
    method: "GET",
    path,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    body: Buffer.alloc(0),
    sourceIp: "127.0.0.1",
    ...more,
  });

async function tokensOf(changed: { issuer?: string; clientId?: string; lifeMinutes?: number } = {}) {
  if (!reviewer) throw new Error("there is a reviewer");
  return makeTokens(issuer.key, {
    user: reviewer,
    issuer: listener.origin,
    clientId: audience,
    scope: "openid",
    signedInAt: 1_775_000_000,
    lifeMinutes: 60,
    ...changed,
  });
}

const claims = () => ({ iss: listener.origin, aud: audience, sub: "x", token_use: "id" });
const signed = (changed: object, key = issuer.key.privateKey) =>
  new SignJWT({ ...claims(), ...changed })
    .setProtectedHeader({ alg: "RS256", kid: issuer.key.kid })
    .setIssuedAt()
    .setExpirationTime("5m")
    .sign(key);

describe("who is let in", () => {
  it("has a token of the issuer for the page, with or without the word Bearer", async () => {
    const { idToken } = await tokensOf();
    expect((await call("/api/me", idToken)).status).toBe(200);
    expect((await call("/api/me", undefined, { headers: { authorization: idToken } })).status).toBe(200);
  });

  it.each<[string, () => Promise<string | undefined>]>([
    ["no token", async () => undefined],
    ["what is no token", async () => "a.b.c"],
    ["a token that is over", async () => (await tokensOf({ lifeMinutes: -1 })).idToken],
    ["a token for another page", async () => (await tokensOf({ clientId: "other" })).idToken],
    ["an access token of another page", async () => (await tokensOf({ clientId: "other" })).accessToken],
    ["a token of another issuer", async () => (await tokensOf({ issuer: "https://elsewhere.example" })).idToken],
    ["an unsigned token", async () => new UnsecuredJWT(claims()).setIssuedAt().setExpirationTime("5m").encode()],
    [
      "a token signed by somebody else",
      async () => signed({}, generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey as never),
    ],
    ["a token of the future", async () => signed({ nbf: Math.floor(Date.now() / 1000) + 600 })],
    [
      "a token issued in the future",
      async () =>
        new SignJWT(claims())
          .setProtectedHeader({ alg: "RS256", kid: issuer.key.kid })
          .setIssuedAt(Math.floor(Date.now() / 1000) + 600)
          .setExpirationTime("1h")
          .sign(issuer.key.privateKey),
    ],
    [
      "a token without an end",
      async () =>
        new SignJWT(claims())
          .setProtectedHeader({ alg: "RS256", kid: issuer.key.kid })
          .setIssuedAt()
          .sign(issuer.key.privateKey),
    ],
    [
      "a token signed with the public key as if it were a secret",
      async () => {
        const publicKey = await importJWK(issuer.key.publicJwk, "RS256", { extractable: true });
        const secret = createSecretKey(Buffer.from(await exportSPKI(publicKey as never)));
        return new SignJWT(claims())
          .setProtectedHeader({ alg: "HS256", kid: issuer.key.kid })
          .setIssuedAt()
          .setExpirationTime("5m")
          .sign(secret);
      },
    ],
    [
      "a token whose claims were changed",
      async () => {
        const [head, , signature] = (await tokensOf()).idToken.split(".");
        const forged = { ...claims(), "cognito:groups": ["admin"], exp: Math.floor(Date.now() / 1000) + 300 };
        return [head, Buffer.from(JSON.stringify(forged)).toString("base64url"), signature].join(".");
      },
    ],
  ])("is nobody with %s", async (_, token) => {
    const before = seen.length;
    const answer = await call("/api/me", await token());
    expect(answer).toMatchObject({ status: 401, body: '{"message":"Unauthorized"}' });
    expect(seen.length).toBe(before);
  });
});

describe("what the function gets", () => {
  const eventOf = async (path: string, more: Partial<HttpRequest> = {}) => {
    const { idToken } = await tokensOf();
    const { headers, ...rest } = more;
    await call(path, idToken, { ...rest, headers: { authorization: `Bearer ${idToken}`, ...headers } });
    return seen.at(-1) as APIGatewayProxyEventV2WithJWTAuthorizer;
  };

  it("has the claims as text, a list in brackets, as the gateway writes them", async () => {
    const { requestContext } = await eventOf("/api/me");
    expect(requestContext.timeEpoch).toBe(1_775_000_000_000);
    expect(requestContext.authorizer.jwt.claims).toMatchObject({
      sub: reviewer?.id,
      "cognito:groups": "[reviewer]",
      "custom:organisation": "cairn",
      email_verified: "true",
      exp: expect.stringMatching(/^\d+$/),
    });
  });

  it("has its parameters and its query decoded, a name that comes twice as a list", async () => {
    const event = await eventOf("/api/claims/vdb%202026/2026-03?a=1&a=2&b=%C3%A9");
    expect(event).toMatchObject({
      routeKey: "GET /api/claims/{agreement}/{month}",
      rawPath: "/api/claims/vdb 2026/2026-03",
      rawQueryString: "a=1&a=2&b=%C3%A9",
      pathParameters: { agreement: "vdb 2026", month: "2026-03" },
      queryStringParameters: { a: "1,2", b: "é" },
    });
  });

  it("is of the route that says most", async () => {
    expect((await eventOf("/api/deposits/now")).routeKey).toBe("GET /api/deposits/now");
    expect((await eventOf("/api/deposits/else")).routeKey).toBe("GET /api/deposits/{id}");
  });

  it("has its body as text where it is text, and else in base64", async () => {
    const post = (type: string) =>
      eventOf("/api/deposits", { method: "POST", body: Buffer.from('{"é":1}'), headers: { "content-type": type } });
    expect(await post("application/json")).toMatchObject({ body: '{"é":1}', isBase64Encoded: false });
    const encoded = Buffer.from('{"é":1}').toString("base64");
    expect(await post("image/png")).toMatchObject({ body: encoded, isBase64Encoded: true });
  });
});

describe("what the browser gets", () => {
  it("is what the function answers", async () => {
    const { idToken } = await tokensOf();
    result = { statusCode: 201, headers: { "Content-Type": "image/png" }, body: "iVBO", isBase64Encoded: true };
    expect(await call("/api/me", idToken)).toEqual({
      status: 201,
      headers: { "content-type": "image/png", date: expect.any(String) },
      body: Buffer.from("iVBO", "base64"),
    });
  });

  it("is no word of why a function failed", async () => {
    const { idToken } = await tokensOf();
    result = new Error("something nobody should read");
    expect(await call("/api/me", idToken)).toMatchObject({ status: 500, body: '{"message":"Internal Server Error"}' });
  });

  it("is « not found » for what is no route, with or without a token", async () => {
    const { idToken } = await tokensOf();
    for (const path of ["/api/nothing", "/api/me/", "/api/deposits/a/b"])
      expect((await call(path, idToken)).status).toBe(404);
    expect((await call("/api/me", idToken, { method: "DELETE" })).status).toBe(404);
    expect((await call("/api/nothing")).status).toBe(404);
  });
});
