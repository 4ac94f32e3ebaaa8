import type { IncomingMessage } from "node:http";
import { createCognitoApi } from "../oidc/cognito-api.ts";
import type { Users } from "../oidc/users.ts";
import { answerLambda } from "./lambda-api.ts";
import { readBytes } from "./listen.ts";
import type { Plan } from "./plan.ts";

type Answer = { status: number; headers: Record<string, string>; body: string };

/** What functions ask of AWS itself: to call each other, and to manage users. */
export function answerControl(about: {
  plan: Plan;
  users: Users;
  invokeLater: (functionName: string, event: unknown) => void;
}): (request: IncomingMessage) => Promise<Answer> {
  const { plan, users, invokeLater } = about;
  const [pool] = plan.userPools;
  const cognito = pool && createCognitoApi(pool, users);
  const isFunction = (name: string) => plan.functions.some((planned) => planned.name === name);
  return async (request) => {
    const target = String(request.headers["x-amz-target"] ?? "");
    if (cognito && target.startsWith("AWSCognitoIdentityProviderService."))
      return cognito(target, (await readBytes(request, 1024 * 1024)).toString("utf8"));
    return answerLambda(request, { isFunction, invoke: invokeLater });
  };
}
