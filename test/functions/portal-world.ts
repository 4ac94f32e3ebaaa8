import { createServer, type IncomingMessage, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { createCognitoApi } from "../../local/oidc/cognito-api.ts";
import { type AnswerOf, type RouteName, routes } from "../../schemas/portal-api.ts";
import { Problem } from "../../schemas/portal-page.ts";
import type { Role, User } from "../../schemas/portal-person.ts";
import { Setup } from "../../schemas/setup.ts";
import { setupWith } from "../domain/facts.ts";
import { context, delivery, startWorld, type World } from "./world.ts";

/** Who asks: roles, and of which organisation. */
export interface Who {
  roles?: Role[];
  organisation?: string;
  /** What the token says besides, or instead. */
  claims?: Record<string, unknown>;
}

export interface Asked {
  params?: Record<string, string>;
  query?: Record<string, string>;
  /** A text is sent as it is, everything else as JSON. */
  body?: unknown;
  /** When; noon of 1 March 2026 by default. */
  at?: string;
}

/** What a route answers: as its schema has it where it succeeded, a problem where not. */
export interface Answered<R extends RouteName = RouteName> {
  status: number;
  type: string;
  body: AnswerOf<R> & Pick<Problem, "issues"> & Partial<Pick<Problem, "code">>;
  text: string;
}

export interface PortalWorld extends World {
  /** Fails where what comes back is not what its schema says. */
  ask<R extends RouteName>(who: Who, route: R, asked?: Asked): Promise<Answered<R>>;
  calendar(file: string): Promise<Omit<Answered, "body">>;
  /** What DynamoDB was asked for, since the last look: `Query`, `GetItem`… */
  calls(): string[];
  /** How many items it has read for that, also those that a filter left out; since the last look. */
  itemsRead(): number;
  /** What Lambda was asked to invoke. */
  invoked: { path: string; type: string | undefined; body: unknown }[];
  users: Map<string, User>;
}

/** Two operators with an agreement each, and two partners. */
export const portalSetup = Setup.parse({
  ...setupWith(),
  operators: [
    ...setupWith().operators,
    {
      ...setupWith().operators[0],
      id: "phare",
      name: "Association Le Phare",
      siret: "00000000000034",
    },
  ],
  partners: [
    { id: "ccas", name: "CCAS de Ville", senders: ["*@ccas.example"] },
    { id: "mds", name: "Maison des solidarités", senders: ["*@mds.example"] },
  ],
  agreements: [
    ...setupWith({}, { envelopeCents: 1_000_000 }).agreements.map((agreement) => ({
      ...agreement,
      capacity: agreement.schemes.map(({ scheme }) => ({ schemes: [scheme], per: "month", max: 12 })),
    })),
    {
      ...setupWith().agreements[0],
      id: "phare-2026",
      operator: "phare",
      number: "2026-077",
      claimPrefix: "PH",
      schemes: [{ ...setupWith().agreements[0]?.schemes[0], scheme: "asell-generaliste", decidedBy: undefined }],
    },
  ],
});

/** The API's own handler with everything around it, asked as the gateway would. */
export async function startPortal(): Promise<PortalWorld> {
  const world = await startWorld();
  const targets: string[] = [];
  const items: number[] = [];
  const dynamo = await startProxy(process.env.AWS_ENDPOINT_URL_DYNAMODB ?? "", { targets, items });
  const users = new Map<string, User>();
  const cognito = await startServer(cognitoOf(users));
  const invoked: PortalWorld["invoked"] = [];
  const lambda = await startServer(async ({ url = "", headers }, body) => {
    const type = headers["x-amz-invocation-type"];
    invoked.push({ path: url, type: Array.isArray(type) ? type[0] : type, body: JSON.parse(body) });
    return { status: 202, headers: {}, body: "" };
  });
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: addressOf(dynamo),
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: addressOf(cognito),
    AWS_ENDPOINT_URL_LAMBDA: addressOf(lambda),
    USER_POOL_ID: "eu-west-3_test",
    PAGE_ORIGIN: "https://portail.navette.example",
    ISSUE_CLAIMS_FUNCTION: "issue-claims",
  });
  const { handler } = await import("../../functions/portal-api.ts");
  const send = async (event: object) => {
    const answer = (await handler(event as never, {} as never)) as APIGatewayProxyStructuredResultV2;
    return { status: answer.statusCode ?? 0, type: String(answer.headers?.["content-type"]), text: answer.body ?? "" };
  };
  return {
    ...world,
    users,
    invoked,
    ask: async <R extends RouteName>(who: Who, route: R, asked: Asked = {}) => {
      const answer = await send(eventOf(who, route, asked));
      const schema = answer.status < 400 ? routes[route].answer : Problem;
      return { ...answer, body: schema.parse(JSON.parse(answer.text)) as Answered<R>["body"] };
    },
    calendar: (file) =>
      send({
        ...eventOf({}, "readMe", { params: { file } }),
        routeKey: "GET /calendar/{file}",
        requestContext: { timeEpoch: Date.parse("2026-03-01T12:00:00Z"), requestId: "r", http: { method: "GET" } },
      }),
    calls: () => targets.splice(0),
    itemsRead: () => items.splice(0).reduce((sum, count) => sum + count, 0),
    async stop() {
      for (const server of [dynamo, cognito, lambda]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
      await world.stop();
    },
  };
}

/** Closes the months before March 2026, draws their papers, and looks at all deadlines of June. */
export async function runSchedules(world: World): Promise<void> {
  const scheduledAt = "2026-03-01T06:00:00Z";
  const { handler: issue } = await import("../../functions/issue-claims.ts");
  const { handler: render } = await import("../../functions/render-claim.ts");
  const { handler: check } = await import("../../functions/check-deadlines.ts");
  await issue({ scheduledAt }, context);
  const drawn = await render(delivery(...(await world.messagesIn("claim-issued"))), context);
  if (drawn.batchItemFailures.length > 0) throw new Error("a claim could not be drawn");
  // Late enough for the measures' ends to be near.
  await check({ scheduledAt: "2026-06-20T06:00:00Z" }, context);
}

/** A request as the gateway hands it on once it has let the token pass. */
function eventOf({ roles = [], organisation, claims }: Who, route: RouteName, asked: Asked) {
  const { method, path } = routes[route];
  const { params, query, body, at = "2026-03-01T12:00:00Z" } = asked;
  const said = {
    sub: `id-${roles.join("-")}-${organisation ?? "none"}`,
    name: "Ana Essai",
    email: "ana@essai.example",
    token_use: "id",
    "cognito:groups": `[${roles.join(" ")}]`,
    ...(organisation !== undefined && { "custom:organisation": organisation }),
    ...claims,
  };
  return {
    version: "2.0",
    routeKey: `${method} ${path}`,
    rawPath: path,
    headers: {},
    pathParameters: params,
    queryStringParameters: query,
    body: typeof body === "string" || body === undefined ? body : JSON.stringify(body),
    isBase64Encoded: false,
    requestContext: {
      timeEpoch: Date.parse(at),
      requestId: "r",
      http: { method, path },
      authorizer: { jwt: { claims: said } },
    },
  };
}

type Reply = { status: number; headers: Record<string, string>; body: string };

function cognitoOf(users: Map<string, User>) {
  const api = createCognitoApi({ id: "eu-west-3_test", groups: ["partner", "reviewer", "finance", "admin"] }, {
    all: () => [...users.values()],
    find: (id: string) => users.get(id),
    save: (user: User) => void users.set(user.id, user),
  } as never);
  return async ({ headers }: IncomingMessage, body: string): Promise<Reply> =>
    api(String(headers["x-amz-target"]).split(".")[1] ?? "", body);
}

function startServer(answer: (request: IncomingMessage, body: string) => Promise<Reply>): Promise<Server> {
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk) => chunks.push(chunk));
    incoming.on("end", async () => {
      const { status, headers, body } = await answer(incoming, Buffer.concat(chunks).toString("utf8"));
      outgoing.writeHead(status, headers).end(body);
    });
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

/** Lets everything through, and notes what was asked for. */
function startProxy(endpoint: string, { targets, items }: { targets: string[]; items: number[] }): Promise<Server> {
  const server = createServer((incoming, outgoing) => {
    targets.push(String(incoming.headers["x-amz-target"]).split(".")[1] ?? "");
    const { method, headers, url } = incoming;
    const onwards = request(`${endpoint}${url}`, { method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () => {
        const body = Buffer.concat(chunks);
        items.push(itemsIn(body.toString("utf8")));
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers).end(body);
      });
    });
    incoming.pipe(onwards);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

/** How many items the answer to a read was made from; none where it was none. */
function itemsIn(answer: string): number {
  const { ScannedCount, Item, Responses } = JSON.parse(answer || "{}");
  return ScannedCount ?? (Item ? 1 : Object.values<unknown[]>(Responses ?? {}).flat().length);
}

const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
