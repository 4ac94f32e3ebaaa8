import type { APIGatewayProxyEventV2WithJWTAuthorizer } from "aws-lambda";
import { Person, Role } from "../../schemas/portal-person.ts";
import { type Scope, scopeOf } from "../../shared/domain/portal/scope.ts";
import { ProblemError } from "./http-answers.ts";

export type HttpEvent = APIGatewayProxyEventV2WithJWTAuthorizer;

/** Who asks, and what they may see. */
export interface Asking {
  person: Person;
  scope: Scope;
}

/**
 * The person that the gateway's authorizer vouches for. It checks issuer, audience, dates and signature; that it is an ID
 * token and no access token, it does not. Throws a ProblemError where the route is not for them.
 */
export function personAsking({ requestContext }: HttpEvent, roles: readonly Role[]): Asking {
  const claims: Record<string, unknown> = requestContext.authorizer?.jwt?.claims ?? {};
  const organisation = claims["custom:organisation"];
  const person = Person.safeParse({
    id: claims.sub,
    name: claims.name ?? claims.email,
    email: claims.email,
    roles: groupsOf(claims["cognito:groups"]),
    ...(typeof organisation === "string" && organisation !== "" && { organisation }),
  });
  if (claims.token_use !== "id" || !person.success) throw new ProblemError("token-unusable");
  const isAllowed = person.data.roles.some((role) => role === "admin" || roles.includes(role));
  if (!isAllowed) throw new ProblemError("role-missing");
  const scope = scopeOf(person.data);
  if (scope === undefined) throw new ProblemError("organisation-missing");
  return { person: person.data, scope };
}

/** The gateway writes a list in a claim as `[partner finance]`. Groups that are no roles of ours are left out. */
function groupsOf(claim: unknown): Role[] {
  const names = Array.isArray(claim)
    ? claim
    : String(claim ?? "")
        .replaceAll(/^\[|\]$/g, "")
        .split(/[\s,]+/);
  return Role.options.filter((role) => names.includes(role));
}
