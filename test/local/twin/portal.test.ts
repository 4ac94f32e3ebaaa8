import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { listen, PortInUse } from "../../../local/twin/listen.ts";
import { startTwin } from "../../../local/twin/start-twin.ts";
import type { Twin } from "../../../local/twin/twin.ts";
import { temporaryDirectory } from "./hand-made-assembly.ts";
import { portal } from "./hand-made-portal.ts";

const assembly = portal();
const today = Date.parse("2026-10-05T12:00:00Z");
let twin: Twin;
let page: string;
let config: { issuer: string; clientId: string; tokenUrl: string };

beforeAll(async () => {
  twin = await startTwin({ dir: temporaryDirectory(), assembly, portal: { port: 0, now: () => today } });
  page = twin.portalUrl ?? "";
  config = (await (await fetch(`${page}/config.json`)).json()) as typeof config;
});
afterAll(() => twin.stop());

/** What the page does to sign somebody in. */
async function signIn(userId: string): Promise<string> {
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
      user: userId,
    }),
  });
  const code = new URL(back.headers.get("location") ?? "").searchParams.get("code") ?? "";
  const form = { ...asked, grant_type: "authorization_code", code, code_verifier: verifier };
  const given = await fetch(config.tokenUrl, { method: "POST", body: new URLSearchParams(form) });
  const { id_token } = (await given.json()) as { id_token: string };
  return id_token;
}

const Form = z.object({ url: z.string(), fields: z.record(z.string(), z.string()) });

async function call(method: string, path: string, { as = twin.users.all()[0]?.id ?? "", body = "" } = {}) {
  const headers = { authorization: `Bearer ${await signIn(as)}`, "content-type": "application/json" };
  const response = await fetch(`${page}${path}`, { method, headers, ...(body !== "" && { body }) });
  return { status: response.status, body: (await response.json()) as unknown };
}

const linesOf = (name: string) => readFileSync(join(twin.logDir, `try-${name}.log`), "utf8");

describe("the page", () => {
  it("is answered at every address that is no file, with the headers of the template and the twin's own addresses", async () => {
    const response = await fetch(`${page}/mesures/2026-041`);
    expect(await response.text()).toContain("<title>Essai</title>");
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(response.headers.get("x-frame-options")).toBe("DENY");
    const policy = response.headers.get("content-security-policy");
    expect(policy).toContain(`connect-src 'self' ${config.issuer} ${twin.clientsEnv.AWS_ENDPOINT_URL_S3}`);
    expect(policy).not.toContain("amazon");
  });

  it("has its named files for long, and nothing for a file that is not there", async () => {
    const named = await fetch(`${page}/assets/page-1A2B3C.js`);
    expect(named.headers.get("cache-control")).toBe("public, max-age=31536000");
    expect(named.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    for (const path of ["/assets/page-old.js", "/..%2f..%2fmanifest.json", "/%zz.js"])
      expect((await fetch(`${page}${path}`)).status).toBe(403);
    expect((await fetch(page, { method: "POST", body: "x" })).status).toBe(403);
  });
});

describe("the API", () => {
  it("knows who is signed in, where the page is and when the request came", async () => {
    const { status, body } = await call("GET", "/api/me");
    expect(status).toBe(200);
    expect(body).toMatchObject({ page, timeEpoch: today, claims: { iss: config.issuer, aud: config.clientId } });
  });

  it("lets nobody in without a token, and has the page's headers and the time for them too", async () => {
    const response = await fetch(`${page}/api/me`);
    expect([response.status, response.headers.get("x-frame-options")]).toEqual([401, "DENY"]);
    expect(Date.parse(response.headers.get("date") ?? "")).toBe(today);
  });

  it("answers somebody while somebody else still waits", async () => {
    const waiting = call("GET", "/api/wait");
    expect((await call("POST", "/api/go")).status).toBe(200);
    expect((await waiting).status).toBe(200);
  });

  it("takes no body of more than ten megabytes", async () => {
    const response = await fetch(`${page}/api/deposits`, { method: "POST", body: Buffer.alloc(11 * 1024 * 1024) });
    expect(response.status).toBe(413);
  });

  it("reaches the users whom the issuer signs in", async () => {
    expect((await call("GET", "/api/users")).body).toEqual(twin.users.all().map(({ id }) => id));
  });

  it("calls another function without waiting for it, and one that fails three times is a dead letter", async () => {
    expect((await call("POST", "/api/later", { body: '{"asked":"one"}' })).body).toBe(202);
    await twin.drain();
    expect(linesOf("later")).toContain('{"asked":"one"}');
    await call("POST", "/api/later", { body: '{"asked":"too much"}' });
    while ((await twin.deadLetters()).length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(linesOf("later").match(/"too much"/g)?.length).toBeGreaterThanOrEqual(3);
    expect((await twin.deadLetters())[0]?.messages[0]?.body).toBe('{"asked":"too much"}');
  });
});

it("takes a file from the browser by a signed form, at the time of the request, and tells the chain", async () => {
  const { url, fields } = Form.parse((await call("POST", "/api/deposits")).body);
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set("file", new Blob(["hello"]));
  const response = await fetch(url, { method: "POST", body: form, headers: { origin: page } });
  expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([204, page]);
  await twin.drain();
  expect(linesOf("arrive")).toContain('{"key":"arrivals/1/a.txt","eventTime":"2026-10-05T12:00:00.000Z"}');
});

it("says which port is taken", async () => {
  const taken = await listen();
  const port = Number(new URL(taken.origin).port);
  await expect(startTwin({ dir: temporaryDirectory(), assembly, portal: { port } })).rejects.toThrow(PortInUse);
  await taken.close();
});
