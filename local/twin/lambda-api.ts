import type { IncomingMessage } from "node:http";
import { readBytes } from "./listen.ts";

const invocations = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/;

/**
 * Lambda's own API, as far as functions call each other: `Invoke` of a function by its name, without waiting for it
 * (`Event`). `invoke` gets the function's name and the event.
 */
export async function answerLambda(
  request: IncomingMessage,
  { isFunction, invoke }: { isFunction: (name: string) => boolean; invoke: (name: string, event: unknown) => void },
): Promise<{ status: number; headers: Record<string, string>; body: string }> {
  const refuse = (status: number, type: string, message: string) => ({
    status,
    headers: { "content-type": "application/json", "x-amzn-errortype": type },
    body: JSON.stringify({ Type: "User", message }),
  });
  const name = invocations.exec(new URL(request.url ?? "/", "http://lambda").pathname)?.[1];
  const functionName =
    decodeURIComponent(name ?? "")
      .split(":")
      .at(-1) ?? "";
  if (request.method !== "POST" || name === undefined)
    return refuse(404, "ResourceNotFoundException", `The twin's Lambda does not know ${request.method} ${request.url}`);
  if (!isFunction(functionName)) return refuse(404, "ResourceNotFoundException", `Function not found: ${functionName}`);
  if (request.headers["x-amz-invocation-type"] !== "Event")
    return refuse(400, "InvalidParameterValueException", "The twin's Lambda calls without waiting only (Event)");
  const body = await readBytes(request, 1024 * 1024);
  let event: unknown;
  try {
    event = body.length === 0 ? {} : JSON.parse(body.toString("utf8"));
  } catch {
    return refuse(400, "InvalidRequestContentException", "Could not parse request body into json");
  }
  invoke(functionName, event);
  return { status: 202, headers: {}, body: "" };
}
