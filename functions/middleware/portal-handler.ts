import middy from "@middy/core";
import httpRouter from "@middy/http-router";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { z } from "zod";
import type { CalendarDate, Instant } from "../../schemas/calendar.ts";
import { type AnswerOf, calendarPath, type Route, type RouteName, routes } from "../../schemas/portal-api.ts";
import { dateInFrance } from "../../shared/domain/calendar/dates.ts";
import { problemOf } from "../../shared/domain/wording/problems.ts";
import { whatIsAsked } from "./asked.ts";
import { jsonAnswer, ProblemError, problemAnswer, textAnswer } from "./http-answers.ts";
import { errorForLog, logger } from "./logger.ts";
import { type Asking, type HttpEvent, personAsking } from "./person.ts";

type Of<R extends RouteName, K extends "params" | "query" | "body"> =
  (typeof routes)[R] extends Record<K, infer S> ? (S extends z.ZodType ? z.infer<S> : never) : unknown;

/** One request, checked: who asks, what for, and when (the request's own time). */
export interface Call<R extends RouteName> extends Asking {
  params: Of<R, "params">;
  query: Of<R, "query">;
  body: Of<R, "body">;
  at: Instant;
  today: CalendarDate;
}

/** What a route does: its answer, or a ProblemError. */
export type Work<R extends RouteName> = (call: Call<R>) => Promise<AnswerOf<R>>;
export type Works = { [R in RouteName]: Work<R> };

/** The calendar of whoever has its address, or undefined where there is none (any more). */
export type CalendarWork = (token: string, today: CalendarDate) => Promise<string | undefined>;

type Answer = APIGatewayProxyStructuredResultV2;

/** The stack of the portal's API: the route, the person, what is asked; each « no » as problem+json, each mishap as one too. */
export function portalHandler(works: Works, calendar: CalendarWork) {
  const served = Object.keys(routes).map((name) => {
    const { method, path } = routes[name as RouteName];
    return { method, path, handler: (event: HttpEvent) => answerTo(event, name as RouteName, works) };
  });
  const open = {
    method: "GET" as const,
    path: calendarPath,
    handler: (event: HttpEvent) => calendarOf(event, calendar),
  };
  return middy<HttpEvent, Answer>()
    .use({ before: routeByKey, onError: asProblem })
    .handler(
      httpRouter<HttpEvent, Answer>({
        routes: [...served, open],
        notFoundResponse: () => {
          throw new ProblemError("not-found");
        },
      }),
    );
}

/** The gateway has found the route already: by its key, no encoding of a path can lead to another. */
function routeByKey({ event }: { event: HttpEvent }): void {
  const [, path = ""] = event.routeKey.split(" ");
  event.requestContext.http.path = path;
}

async function answerTo<R extends RouteName>(event: HttpEvent, name: R, works: Works): Promise<Answer> {
  const route: Route = routes[name];
  const asking = personAsking(event, route.roles);
  const at = timeOf(event);
  // The schemas are the table's own: what they let through is what the work's type says.
  const call = { ...asking, ...whatIsAsked(event, route), at, today: dateInFrance(at) } as Call<R>;
  const answer = await works[name](call);
  return jsonAnswer(route.answer.parse(answer));
}

async function calendarOf(event: HttpEvent, calendar: CalendarWork): Promise<Answer> {
  const token = /^([A-Za-z0-9_-]{43})\.ics$/.exec(event.pathParameters?.file ?? "")?.[1];
  const text = token === undefined ? undefined : await calendar(token, dateInFrance(timeOf(event)));
  if (text === undefined) throw new ProblemError("not-found");
  return textAnswer("text/calendar; charset=utf-8", text);
}

function timeOf({ requestContext }: HttpEvent): Instant {
  return new Date(requestContext.timeEpoch).toISOString();
}

function asProblem(request: { event: HttpEvent; error: Error | null; response?: Answer | null }): void {
  const { error, event } = request;
  const about = { route: event.routeKey, requestId: event.requestContext.requestId };
  if (error instanceof ProblemError) {
    logger.info("refused", { ...about, code: error.problem.code });
    request.response = problemAnswer(error.problem);
    return;
  }
  logger.error("request failed", { ...about, error: errorForLog(error) });
  request.response = problemAnswer(problemOf("failed"));
}
