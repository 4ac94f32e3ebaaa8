import type { z } from "zod";
import { brokenLine } from "../../shared/domain/setup/broken-line.ts";
import { ProblemError } from "./http-answers.ts";
import type { HttpEvent } from "./person.ts";

/** What was asked with a body larger than this is read by nobody: a setup file of a thousand agreements is a third of it. */
const bodyBytes = 4 * 1024 * 1024;

/** What a route asks of its caller. */
interface Wanted {
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
}

/** Path, query and body of a request as the route wants them. Throws a ProblemError that names each value that is wrong. */
export function whatIsAsked(event: HttpEvent, { params, query, body }: Wanted) {
  return {
    params: params ? parsed(params, event.pathParameters ?? {}) : {},
    query: query ? parsed(query, event.queryStringParameters ?? {}) : {},
    body: body ? parsed(body, jsonOf(event)) : undefined,
  };
}

function parsed(schema: z.ZodType, value: unknown): unknown {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const issues = error.issues.map(({ path, code }) => ({ path: path.join("."), message: sentences[code] ?? other }));
  throw new ProblemError("request-invalid", { issues });
}

/** Not zod's own messages: they are English. */
const other = "Cette valeur ne convient pas.";
const sentences: Readonly<Record<string, string>> = {
  invalid_type: "Cette valeur manque, ou n’est pas du bon type.",
  invalid_value: "Cette valeur n’est pas une de celles qui sont possibles.",
  too_small: "Cette valeur est trop petite ou trop courte.",
  too_big: "Cette valeur est trop grande ou trop longue.",
  invalid_format: "Cette valeur n’a pas la forme attendue.",
  unrecognized_keys: "Ce nom n’est pas connu.",
};

function jsonOf({ body = "", isBase64Encoded }: HttpEvent): unknown {
  const text = isBase64Encoded ? Buffer.from(body, "base64").toString("utf8") : body;
  if (text.length > bodyBytes) throw new ProblemError("too-large");
  try {
    return JSON.parse(text);
  } catch {
    const line = `ligne ${brokenLine(text)}`;
    throw new ProblemError("body-not-json", {
      issues: [{ path: line, message: `Le JSON s’arrête d’être lisible à la ${line}.` }],
    });
  }
}
