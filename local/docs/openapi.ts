import { z } from "zod";
import { calendarPath, type Route, routes } from "../../schemas/portal-api.ts";
import { Problem } from "../../schemas/portal-page.ts";

type Json = z.core.JSONSchema.JSONSchema;

/** The description of the portal's API (OpenAPI 3.1), made from the table that the API itself is made from. */
export function openApiDescription(): string {
  const shared = new Map<string, object>();
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, route] of Object.entries(routes) as [string, Route][]) {
    const methods = paths[route.path] ?? {};
    paths[route.path] = { ...methods, [route.method.toLowerCase()]: lifted(operation(name, route), shared) };
  }
  paths[calendarPath] = { get: calendarOperation };
  const description = {
    openapi: "3.1.0",
    info: {
      title: "Navette : portail",
      version: "1",
      description:
        "Décrit à partir de `schemas/portal-api.ts` par `npm run docs` ; ne pas modifier. Montants en centimes, dates AAAA-MM-JJ, instants ISO 8601. « admin » peut tout ce que les autres rôles peuvent.",
    },
    servers: [{ url: "/" }],
    security: [{ idToken: [] }],
    paths,
    components: {
      securitySchemes: {
        idToken: {
          type: "http",
          scheme: "bearer",
          bearerFormat: "JWT",
          description: "Le jeton d’identité (ID token) du groupe d’utilisateurs.",
        },
      },
      schemas: { Problem: schemaOf(Problem, "output"), ...Object.fromEntries([...shared].sort(byName)) },
    },
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

/** Every schema with a title stands once, among the components, under the title's letters. */
function lifted(value: unknown, shared: Map<string, object>): unknown {
  if (Array.isArray(value)) return value.map((one) => lifted(one, shared));
  if (typeof value !== "object" || value === null) return value;
  const own = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, lifted(one, shared)]));
  if (typeof own.title !== "string") return own;
  const words = own.title
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^A-Za-z0-9]+/g, " ")
    .trim()
    .split(" ");
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? name : `${name}${count}`;
    const kept = shared.get(free);
    if (kept !== undefined && JSON.stringify(kept) !== JSON.stringify(own)) continue;
    shared.set(free, own);
    return { $ref: `#/components/schemas/${free}` };
  }
}

const byName = ([a]: [string, object], [b]: [string, object]) => (a < b ? -1 : 1);

function operation(operationId: string, { summary, roles, params, query, body, answer }: Route) {
  return {
    operationId,
    summary,
    description: `Rôles : ${[...roles, "admin"].join(", ")}.`,
    ...((params || query) && { parameters: [...parametersOf("path", params), ...parametersOf("query", query)] }),
    ...(body && { requestBody: { required: true, content: json(schemaOf(body, "input")) } }),
    responses: { "200": { description: "Réponse", content: json(schemaOf(answer, "output")) }, default: refusal },
  };
}

const json = (schema: object) => ({ "application/json": { schema } });

const refusal = {
  description: "Refus, avec un code et une phrase",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

const calendarOperation = {
  operationId: "followCalendar",
  summary: "Les échéances pour un logiciel d’agenda ; l’adresse est secrète et peut être révoquée",
  security: [],
  parameters: [{ name: "file", in: "path", required: true, schema: { type: "string" } }],
  responses: {
    "200": { description: "Agenda", content: { "text/calendar": { schema: { type: "string" } } } },
    default: refusal,
  },
};

function parametersOf(place: "path" | "query", schema: z.ZodObject | undefined): object[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(schema, "input");
  return Object.entries(properties).map(([name, own]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    schema: own,
  }));
}

function schemaOf(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _, ...own } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return own;
}
