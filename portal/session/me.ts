import type { AnswerOf } from "../../schemas/portal-api.ts";
import { createStore } from "../store.ts";

/** Who is signed in, as the API knows them; undefined until it has said so. */
export const me = createStore<AnswerOf<"readMe"> | undefined>(undefined);
