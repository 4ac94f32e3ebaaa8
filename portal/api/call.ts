import type { AnswerOf, InputOf, RouteName } from "../../schemas/portal-api.ts";
import { learnTime } from "../clock.ts";
import { contract } from "../contract.ts";
import { idToken, renewToken } from "../session/session.ts";
import { type AddressInput, addressOf } from "./address.ts";
import { ApiError, errorOf, lineCut } from "./problem.ts";

interface CallOptions {
  /** Cancels it: nobody waits for it any more. */
  signal?: AbortSignal;
  /** Tries again although it is no read; only for what may be done twice. */
  mayRepeat?: boolean;
}

const patience = 30_000;
const pauses = [600, 2_000, 5_000];

const pause = (milliseconds: number, signal?: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });

/** Aborts with `outer`, or when nothing came for half a minute. */
function limited(outer?: AbortSignal): { signal: AbortSignal; end: () => void } {
  const inner = new AbortController();
  const timer = setTimeout(() => inner.abort(), patience);
  const stop = () => inner.abort(outer?.reason);
  outer?.addEventListener("abort", stop);
  if (outer?.aborted) stop();
  return {
    signal: inner.signal,
    end() {
      clearTimeout(timer);
      outer?.removeEventListener("abort", stop);
    },
  };
}

interface Request {
  method: string;
  address: string;
  body?: unknown;
}

async function ask({ method, address, body }: Request, signal?: AbortSignal): Promise<unknown> {
  const token = await idToken();
  const limit = limited(signal);
  try {
    const response = await fetch(address, {
      method,
      signal: limit.signal,
      headers: {
        accept: "application/json",
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    learnTime(response.headers.get("date"));
    if (!response.ok) throw await errorOf(response);
    return await response.json();
  } catch (error) {
    if (error instanceof ApiError || signal?.aborted) throw error;
    throw lineCut();
  } finally {
    limit.end();
  }
}

/**
 * Asks the API. A read is tried four times on a line that fails; a token that is over is renewed, by the person if need
 * be, and the request goes on.
 * @throws ApiError with a sentence for the person; the signal's reason where it was cancelled.
 */
export async function call<R extends RouteName>(
  route: R,
  input: InputOf<R>,
  { signal, mayRepeat = false }: CallOptions = {},
): Promise<AnswerOf<R>> {
  const { method, path } = contract().routes[route];
  const { body } = input as { body?: unknown };
  const request = { method, address: addressOf(path, input as AddressInput), body };
  let renewed = false;
  for (let attempt = 0; ; attempt++) {
    try {
      return (await ask(request, signal)) as AnswerOf<R>;
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof ApiError)) throw error;
      if (error.problem.status === 401 && !renewed) {
        renewed = true;
        await renewToken();
        signal?.throwIfAborted();
        continue;
      }
      const wait = pauses[attempt];
      if (!error.again || wait === undefined || (method !== "GET" && !mayRepeat)) throw error;
      await pause(wait, signal);
    }
  }
}
