import { createStore } from "../store.ts";

/** Where the person is. `key` names the entry of the browser's history, `how` the way that led here. */
export interface Place {
  path: string;
  query: URLSearchParams;
  key: string;
  how: "load" | "go" | "replace" | "back";
}

let nextKey = 0;
/** Keys of one visit never meet those of an earlier one that the browser's history still has. */
const visit = Math.random().toString(36).slice(2, 8);
const newKey = () => `${visit}-${nextKey++}`;
const scrolls = new Map<string, number>();

function readPlace(how: Place["how"], key: string): Place {
  return { path: location.pathname, query: new URLSearchParams(location.search), key, how };
}

export const place = createStore<Place>({ path: "/", query: new URLSearchParams(), key: "", how: "load" });

/**
 * Goes to an address of the page. `replace` takes the place of the present entry of the history: for filters, and for
 * addresses that only lead on.
 */
export function go(href: string, { replace = false }: { replace?: boolean } = {}): void {
  scrolls.set(place.get().key, scrollY);
  const key = replace ? place.get().key || newKey() : newKey();
  if (replace) history.replaceState({ key }, "", href);
  else history.pushState({ key }, "", href);
  place.set(readPlace(replace ? "replace" : "go", key));
}

/** How far down somebody had been at this place. */
export function scrollOf(key: string): number {
  return scrolls.get(key) ?? 0;
}

/** A plain click on a link of the page itself, which needs no loading anew. */
function ownLink(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || link.target || link.hasAttribute("download") || link.origin !== location.origin) return undefined;
  const sameSpot = link.hash !== "" && link.pathname === location.pathname;
  return sameSpot || /^\/(api|calendar|assets)\//.test(link.pathname) ? undefined : link;
}

/** Starts to follow the browser's history and the links of the page: `<a href="/mesures">` is all a screen needs. */
export function followHistory(): void {
  history.scrollRestoration = "manual";
  const key: string = history.state?.key ?? newKey();
  history.replaceState({ key }, "");
  place.set(readPlace("load", key));
  addEventListener("popstate", (event) => {
    scrolls.set(place.get().key, scrollY);
    place.set(readPlace("back", event.state?.key ?? newKey()));
  });
  document.addEventListener("click", (event) => {
    const link = ownLink(event);
    if (link === undefined) return;
    event.preventDefault();
    go(link.pathname + link.search);
  });
}
