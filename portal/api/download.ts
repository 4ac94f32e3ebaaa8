import type { AnswerOf, InputOf, RouteName } from "../../schemas/portal-api.ts";
import { call } from "./call.ts";

/** The routes that answer where a file can be fetched. */
type DownloadRoute = {
  [R in RouteName]: AnswerOf<R> extends { url: string; name: string } ? R : never;
}[RouteName];

/**
 * Fetches a file: the answer's address sends it as an attachment, so the page stays where it is.
 * @throws ApiError with a sentence for the person.
 */
export async function download<R extends DownloadRoute>(route: R, input: InputOf<R>): Promise<void> {
  const { url } = await call(route, input);
  location.assign(url);
}
