import { expect, test } from "vitest";
import { errorOf, lineCut, problemOf } from "../../../portal/api/problem.ts";

test("the API's own words are shown; its « no » is not asked again", async () => {
  const problem = { type: "about:blank", title: "Refusé", status: 409, code: "version-old", detail: "Rechargez." };
  const error = await errorOf(Response.json(problem, { status: 409 }));
  expect(error.problem).toEqual(problem);
  expect(error.again).toBe(false);
});

test("what answered before the API has a French sentence, and is asked again where that may help", async () => {
  const html = await errorOf(new Response("<html>Bad gateway</html>", { status: 502 }));
  expect(html.problem).toMatchObject({ status: 502, code: "unavailable" });
  expect(html.again).toBe(true);
  expect((await errorOf(new Response("", { status: 403 }))).again).toBe(false);
  expect(lineCut().again).toBe(true);
  expect(problemOf(new TypeError("x")).code).toBe("unexpected");
});
