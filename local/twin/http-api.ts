import { randomUUID } from "node:crypto";
import { createJwtAuthorizer } from "./jwt-authorizer.ts";
import type { PlannedApi, PlannedRoute } from "./plan.ts";
import { accountId } from "./stack-scope.ts";

export type HttpRequest = {
  method: string;
  /** As it came: encoded, with its query. */
  path: string;
  headers: Record<string, string>;
  body: Buffer;
  sourceIp: string;
};
export type HttpAnswer = { status: number; headers: Record<string, string | string[]>; body: string | Uint8Array };

type Result = {
  statusCode?: number;
  headers?: Record<string, string | number | boolean>;
  body?: string;
  isBase64Encoded?: boolean;
  cookies?: string[];
};

/** The gateway's own limit of a body, in bytes. */
export const bodyLimit = 10 * 1024 * 1024;

/**
 * API Gateway's HTTP API: its routes, its JWT authorizers and Lambda's payload format 2.0, all from the template.
 * `invoke` calls a function by name, and `now` gives the time of a request, in milliseconds since 1970.
 */
export function createHttpApi(
  api: PlannedApi,
  { invoke, now }: { invoke: (functionName: string, event: unknown) => Promise<unknown>; now: () => number },
): (request: HttpRequest) => Promise<HttpAnswer> {
  const routes = api.routes.map(prepare).sort((a, b) => a.variables - b.variables);
  const answer = async (request: HttpRequest, at: number): Promise<HttpAnswer> => {
    const url = new URL(request.path, "http://gateway");
    const path = decodePath(url.pathname);
    const found = routes
      .filter(({ route }) => route.method === "ANY" || route.method === request.method)
      .flatMap((prepared) => {
        const match = prepared.pattern.exec(path);
        return match ? [{ prepared, parameters: match.groups ?? {} }] : [];
      })[0];
    if (!found) return message(404, "Not Found");
    const { route, authorize } = found.prepared;
    const claims = await authorize?.(request.headers.authorization);
    if (authorize && !claims) return message(401, "Unauthorized", { "www-authenticate": "Bearer" });
    const event = eventOf({ api, route, request, path, url, parameters: found.parameters, claims, now: at });
    try {
      return answerOf(await invoke(route.function, event));
    } catch {
      return message(500, "Internal Server Error");
    }
  };
  return async (request) => {
    const at = now();
    const { headers, ...rest } = await answer(request, at);
    // What a page counts days from.
    return { ...rest, headers: { date: new Date(at).toUTCString(), ...headers } };
  };
}

function prepare(route: PlannedRoute) {
  const parts = route.path.split("/").map((part) => /^\{(\w+)\}$/.exec(part)?.[1] ?? { literal: part });
  const pattern = parts.map((part) => (typeof part === "string" ? `(?<${part}>[^/]+)` : escapeRegExp(part.literal)));
  return {
    route,
    // The more of it is literal, the earlier it is tried: `/deposits/now` before `/deposits/{id}`.
    variables: parts.filter((part) => typeof part === "string").length,
    pattern: new RegExp(`^${pattern.join("/")}$`),
    authorize: route.authorizer && createJwtAuthorizer(route.authorizer),
  };
}

function eventOf(about: {
  api: PlannedApi;
  route: PlannedRoute;
  request: HttpRequest;
  path: string;
  url: URL;
  parameters: Record<string, string>;
  claims: Record<string, string> | undefined;
  now: number;
}): object {
  const { api, route, request, path, url, parameters, claims, now } = about;
  const { cookie, ...headers } = request.headers;
  const query: Record<string, string> = {};
  for (const [name, value] of url.searchParams) query[name] = name in query ? `${query[name]},${value}` : value;
  const isText = /^(text\/|application\/(.*\+)?(json|xml|javascript|x-www-form-urlencoded))/.test(
    headers["content-type"] ?? "text/",
  );
  const requestId = randomUUID();
  return {
    version: "2.0",
    routeKey: `${route.method} ${route.path}`,
    rawPath: path,
    rawQueryString: url.search.slice(1),
    ...(cookie !== undefined && { cookies: cookie.split("; ") }),
    headers: { ...headers, host: api.host },
    ...(Object.keys(query).length > 0 && { queryStringParameters: query }),
    requestContext: {
      accountId,
      apiId: api.id,
      ...(claims && { authorizer: { jwt: { claims, scopes: null } } }),
      domainName: api.host,
      domainPrefix: api.id,
      http: {
        method: request.method,
        path,
        protocol: "HTTP/1.1",
        sourceIp: request.sourceIp,
        userAgent: headers["user-agent"] ?? "",
      },
      requestId,
      routeKey: `${route.method} ${route.path}`,
      stage: "$default",
      time: new Date(now).toUTCString(),
      timeEpoch: now,
    },
    ...(Object.keys(parameters).length > 0 && { pathParameters: { ...parameters } }),
    ...(request.body.length > 0 && { body: request.body.toString(isText ? "utf8" : "base64") }),
    isBase64Encoded: request.body.length > 0 && !isText,
  };
}

/** What is no response as the format has it is the body of one. */
function answerOf(result: unknown): HttpAnswer {
  if (typeof result !== "object" || result === null || !("statusCode" in result))
    return { status: 200, headers: { "content-type": "application/json" }, body: asText(result) };
  const { statusCode = 200, headers = {}, body = "", isBase64Encoded = false, cookies } = result as Result;
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return {
    status: statusCode,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      ...Object.fromEntries(lower),
      ...(cookies && { "set-cookie": cookies }),
    },
    body: isBase64Encoded ? Buffer.from(body, "base64") : body,
  };
}

function asText(result: unknown): string {
  return typeof result === "string" ? result : JSON.stringify(result);
}

function message(status: number, text: string, headers: Record<string, string> = {}): HttpAnswer {
  return {
    status,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ message: text }),
  };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
