import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { createIssuer } from "../oidc/issuer.ts";
import { openSigningKey } from "../oidc/keys.ts";
import type { Users } from "../oidc/users.ts";
import type { Addresses } from "./addresses.ts";
import { bodyLimit, createHttpApi, type HttpAnswer, type HttpRequest } from "./http-api.ts";
import { InvocationError } from "./lambda-function.ts";
import { BodyTooLong, type Listener, listen, readBytes } from "./listen.ts";
import type { Plan } from "./plan.ts";
import { createSite } from "./site.ts";

/** The ports where a browser finds the portal. */
export type PortalPorts = { page: Listener; signIn: Listener };

/** Opens the page's port, and the next one for signing in; with 0, two free ones. Throws `PortInUse`. */
export async function openPortalPorts(port: number, started: AsyncDisposableStack): Promise<PortalPorts> {
  const page = await listen(port);
  started.defer(page.close);
  const signIn = await listen(port === 0 ? 0 : port + 1);
  started.defer(signIn.close);
  return { page, signIn };
}

/** Lets the ports answer: the page and its API as CloudFront and API Gateway would, and whoever signs people in. */
export async function startPortal(
  { page, signIn }: PortalPorts,
  options: {
    plan: Plan;
    dir: string;
    users: Users;
    addresses: Addresses;
    invoke: (functionName: string, event: unknown) => Promise<unknown>;
    now: () => number;
    onError: (error: unknown) => void;
  },
): Promise<void> {
  const { plan, addresses, now, onError } = options;
  const invoke = (functionName: string, event: unknown) =>
    options.invoke(functionName, event).catch((error: unknown) => {
      // A function's own failure stands in its log.
      if (!(error instanceof InvocationError)) onError(error);
      throw error;
    });
  const [pool] = plan.userPools;
  const [site] = plan.sites;
  if (!pool || !site) throw new Error("The templates have no page and nobody who could sign in");
  options.users.keep();
  const issue = createIssuer({
    issuer: signIn.origin,
    clients: pool.clients.map((client) => ({
      ...client,
      callbackUrls: client.callbackUrls.map(addresses.localise),
      logoutUrls: client.logoutUrls.map(addresses.localise),
    })),
    users: options.users,
    key: await openSigningKey(join(options.dir, "oidc/key.json")),
  });
  signIn.handle(async (request) => {
    const body = await readBytes(request, 64 * 1024);
    return issue({
      method: request.method ?? "GET",
      url: new URL(request.url ?? "/", signIn.origin),
      ...(request.headers.origin !== undefined && { origin: request.headers.origin }),
      ...(request.headers.cookie !== undefined && { cookie: request.headers.cookie }),
      form: new URLSearchParams(body.toString("utf8")),
    });
  });

  const apis = plan.apis.map((api) => {
    const routes = api.routes.map(({ authorizer, ...route }) => ({
      ...route,
      ...(authorizer && { authorizer: { ...authorizer, issuer: addresses.localise(authorizer.issuer) } }),
    }));
    return [api.id, createHttpApi({ ...api, routes }, { invoke, now })] as const;
  });
  const answer = createSite(site, {
    deployments: plan.deployments,
    apis: new Map(apis),
    localise: addresses.localise,
  });
  page.handle((request) => withBody(request, answer));
}

async function withBody(
  request: IncomingMessage,
  answer: (request: HttpRequest) => Promise<HttpAnswer>,
): Promise<HttpAnswer> {
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, [value].flat().join(",")]],
  );
  try {
    return await answer({
      method: request.method ?? "GET",
      path: request.url ?? "/",
      headers: Object.fromEntries(headers),
      body: await readBytes(request, bodyLimit),
      sourceIp: request.socket.remoteAddress ?? "127.0.0.1",
    });
  } catch (error) {
    if (!(error instanceof BodyTooLong)) throw error;
    const body = JSON.stringify({ message: "Request Entity Too Large" });
    return { status: 413, headers: { "content-type": "application/json", connection: "close" }, body };
  }
}
