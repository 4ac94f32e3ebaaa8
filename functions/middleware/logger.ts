import { Logger } from "@aws-lambda-powertools/logger";
import { z } from "zod";
import { ConflictError } from "../../shared/adapters/dynamodb-transact.ts";
import { PermanentError } from "../../shared/domain/document/permanent-error.ts";

/** The one logger. What it is given are identifiers and codes, never what a document or an e-mail says. */
export const logger = new Logger();

/**
 * An error as it may stand in a log: its name, codes and places in the code. Not its message: libraries quote there
 * what they choked on, and that is somebody's document.
 */
export function errorForLog(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  return {
    name: error.name,
    ...detailsOf(error),
    frames: frames.slice(0, 8).map((frame) => frame.trim()),
    ...(error.cause !== undefined && { cause: errorForLog(error.cause) }),
  };
}

function detailsOf(error: Error): Record<string, unknown> {
  if (error instanceof PermanentError) return { code: error.code };
  if (error instanceof ConflictError) return { broken: error.broken };
  if (error instanceof z.ZodError)
    return { issues: error.issues.map(({ code, path }) => ({ code, at: path.join(".") })) };
  const { $metadata: aws } = error as { $metadata?: { requestId?: string; httpStatusCode?: number } };
  return aws === undefined ? {} : { requestId: aws.requestId, httpStatusCode: aws.httpStatusCode };
}
