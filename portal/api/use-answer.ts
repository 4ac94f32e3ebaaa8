import { useCallback, useEffect, useState } from "preact/hooks";
import type { AnswerOf, InputOf, RouteName } from "../../schemas/portal-api.ts";
import type { Problem } from "../../schemas/portal-page.ts";
import { call } from "./call.ts";
import { find, keep, keyOf } from "./kept.ts";
import { problemOf } from "./problem.ts";

/** An answer on its way. While an older one is shown, `answer` is there and `loading` says that it is asked anew. */
export interface Loaded<T> {
  answer: T | undefined;
  loading: boolean;
  /** It takes longer than people like to wait: say so. */
  slow: boolean;
  problem: Problem | undefined;
  reload(): void;
  /** Puts an answer in its place, as an act's answer is. */
  replace(answer: T): void;
}

const patience = 4_000;

/**
 * Asks a route and follows it. Another input asks again; leaving cancels. An answer that this visit already had is
 * shown at once and asked anew behind it.
 */
export function useAnswer<R extends RouteName>(route: R, input: InputOf<R>): Loaded<AnswerOf<R>> {
  const key = keyOf(route, input);
  const [state, setState] = useState<{
    key: string;
    answer?: AnswerOf<R>;
    problem?: Problem;
    loading: boolean;
    slow: boolean;
  }>({ key, loading: true, slow: false });
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    const stop = new AbortController();
    const before = find<AnswerOf<R>>(key);
    setState({ key, loading: true, slow: false, ...(before !== undefined && { answer: before }) });
    const timer = setTimeout(() => setState((now) => ({ ...now, slow: now.loading })), patience);
    call(route, input, { signal: stop.signal })
      .then((answer) => {
        keep(key, answer);
        setState({ key, answer, loading: false, slow: false });
      })
      .catch((error) => {
        if (!stop.signal.aborted)
          setState((now) => ({ ...now, problem: problemOf(error), loading: false, slow: false }));
      })
      .finally(() => clearTimeout(timer));
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [key, turn]);

  const reload = useCallback(() => setTurn((now) => now + 1), []);
  const replace = useCallback(
    (answer: AnswerOf<R>) => {
      keep(key, answer);
      setState({ key, answer, loading: false, slow: false });
    },
    [key],
  );
  // What belongs to another input is not shown for this one.
  const mine = state.key === key ? state : { answer: find<AnswerOf<R>>(key), loading: true, slow: false };
  return {
    answer: mine.answer,
    loading: mine.loading,
    slow: mine.slow,
    problem: "problem" in mine ? mine.problem : undefined,
    reload,
    replace,
  };
}
