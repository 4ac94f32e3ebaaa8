import { useCallback, useEffect, useState } from "preact/hooks";
import type { Problem } from "../../schemas/portal-page.ts";
import { call } from "../api/call.ts";
import { problemOf } from "../api/problem.ts";
import { onSignOut } from "../session/session.ts";

/** Addresses of pictures, each for as long as it is sure to hold: every asking is noted, so one is asked for once. */
const known = new Map<string, { url: string; until: number }>();
const holds = 4 * 60 * 1_000;

onSignOut(() => known.clear());

interface PagePicture {
  url?: string;
  problem?: Problem;
  /** Asks anew: the person does. */
  retry: () => void;
  /** The address gave no picture: asks anew once, then it is a problem. */
  broken: () => void;
}

const unseen: Problem = {
  type: "about:blank",
  title: "Image indisponible",
  status: 599,
  code: "picture-not-loaded",
  detail: "L’image de cette page n’a pas pu être chargée. Vérifiez votre réseau, puis réessayez.",
};

/** The picture of a page, asked for when it is looked at. */
export function usePagePicture(documentId: string, page: number | undefined): PagePicture {
  const key = page === undefined ? "" : `${documentId}/${page}`;
  const [state, setState] = useState<{ key: string; url?: string; problem?: Problem }>({ key });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (page === undefined) return;
    const stop = new AbortController();
    const before = known.get(key);
    if (before !== undefined && before.until > Date.now()) {
      setState({ key, url: before.url });
      return;
    }
    setState({ key });
    call("readPagePicture", { params: { documentId, page } }, { signal: stop.signal })
      .then(({ url }) => {
        known.set(key, { url, until: Date.now() + holds });
        setState({ key, url });
      })
      .catch((error) => {
        if (!stop.signal.aborted) setState({ key, problem: problemOf(error) });
      });
    return () => stop.abort();
  }, [key, turn]);
  useEffect(() => setTurn(0), [key]);

  const retry = useCallback(() => {
    known.delete(key);
    setTurn((now) => now + 1);
  }, [key]);
  const broken = () => (turn === 0 ? retry() : setState({ key, problem: unseen }));
  const mine = state.key === key ? state : {};
  return { ...mine, retry, broken };
}
