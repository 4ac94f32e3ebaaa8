import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { AnswerOf, InputOf, RouteName } from "../../schemas/portal-api.ts";
import type { Problem } from "../../schemas/portal-page.ts";
import { place } from "../router/place.ts";
import { call } from "./call.ts";
import { find, keep, keyOf } from "./kept.ts";
import { problemOf } from "./problem.ts";

/** The routes that answer a page of a list. */
type ListRoute = {
  [R in RouteName]: AnswerOf<R> extends { items: readonly unknown[]; next?: string | undefined } ? R : never;
}[RouteName] &
  ("listDeposits" | "listReviews" | "listMeasures" | "listDeadlines");
/** What a list is filtered by; the cursor is its own affair. */
type FiltersOf<R extends ListRoute> = InputOf<R> extends { query?: infer Q } ? Omit<NonNullable<Q>, "cursor"> : never;
type ItemOf<R extends ListRoute> = AnswerOf<R>["items"][number];

/** A list that grows by a page at a time. */
export interface Pages<T> {
  items: readonly T[] | undefined;
  loading: boolean;
  slow: boolean;
  problem: Problem | undefined;
  /** Whether there is more than what is shown. */
  hasMore: boolean;
  more(): void;
  reload(): void;
}

interface Shown<T> {
  items: readonly T[];
  next: string | undefined;
}

const patience = 4_000;
/** A page may be empty and still have a next: so many are asked in a row before the person is. */
const emptyPages = 5;

/**
 * A list of the API. On the way back (« Précédent ») it is what it was, all its pages; otherwise it begins anew.
 * `query` is what it is filtered by.
 */
export function usePages<R extends ListRoute>(route: R, query: FiltersOf<R>): Pages<ItemOf<R>> {
  const key = keyOf(route, query);
  const [state, setState] = useState<{
    key: string;
    shown?: Shown<ItemOf<R>>;
    problem?: Problem;
    loading: boolean;
    slow: boolean;
  }>(() => {
    const before = place.get().how === "back" ? find<Shown<ItemOf<R>>>(key) : undefined;
    return before === undefined
      ? { key, loading: true, slow: false }
      : { key, shown: before, loading: false, slow: false };
  });
  const stop = useRef<AbortController>(undefined);

  const load = useCallback(
    async (shown: Shown<ItemOf<R>> | undefined) => {
      stop.current?.abort();
      const mine = new AbortController();
      stop.current = mine;
      setState({ key, loading: true, slow: false, ...(shown && { shown }) });
      const timer = setTimeout(() => setState((now) => ({ ...now, slow: now.loading })), patience);
      try {
        let items = shown?.items ?? [];
        let next = shown?.next;
        for (let page = 0; page < emptyPages; page++) {
          const input = { query: { ...query, ...(next !== undefined && { cursor: next }) } } as unknown as InputOf<R>;
          const answer = await call(route, input, { signal: mine.signal });
          items = [...items, ...answer.items];
          next = answer.next;
          if (answer.items.length > 0 || next === undefined) break;
        }
        keep(key, { items, next });
        setState({ key, shown: { items, next }, loading: false, slow: false });
      } catch (error) {
        if (mine.signal.aborted) return;
        setState({ key, loading: false, slow: false, problem: problemOf(error), ...(shown && { shown }) });
      } finally {
        clearTimeout(timer);
      }
    },
    [key],
  );

  useEffect(() => {
    if (state.key !== key || state.shown === undefined) void load(undefined);
    return () => stop.current?.abort();
  }, [key]);

  const mine = state.key === key ? state : { shown: undefined, loading: true, slow: false, problem: undefined };
  return {
    items: mine.shown?.items,
    loading: mine.loading,
    slow: mine.slow,
    problem: mine.problem,
    hasMore: mine.shown?.next !== undefined,
    more: () => void load(mine.shown),
    reload: () => void load(undefined),
  };
}
