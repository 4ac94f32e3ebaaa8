import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { Problem } from "../../schemas/portal-page.ts";
import { type ProblemCode, problemOf } from "../../shared/domain/wording/problems.ts";

/** What every answer says: it is somebody's own, no program keeps it, and no page may be made of it. */
const headers = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "x-content-type-options": "nosniff",
} as const;

/** An expected « no » to whoever asked: it ends the work and is answered as it is. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problem: Problem;

  constructor(code: ProblemCode, about: Parameters<typeof problemOf>[1] = {}) {
    super(code);
    this.problem = problemOf(code, about);
  }
}

export function jsonAnswer(value: unknown): APIGatewayProxyStructuredResultV2 {
  return { statusCode: 200, headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify(value) };
}

export function textAnswer(contentType: string, body: string): APIGatewayProxyStructuredResultV2 {
  return { statusCode: 200, headers: { ...headers, "content-type": contentType }, body };
}

export function problemAnswer(problem: Problem): APIGatewayProxyStructuredResultV2 {
  const statusCode = problem.status;
  return {
    statusCode,
    headers: { ...headers, "content-type": "application/problem+json" },
    body: JSON.stringify(problem),
  };
}
