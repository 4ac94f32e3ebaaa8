import { createStore, useStore } from "./store.ts";

const said = createStore({ text: "", turn: 0 });

/** Has a screen reader say something once what it says now is done: what changed without the focus moving there. */
export function announce(text: string): void {
  said.set({ text, turn: said.get().turn + 1 });
}

/** The page's one live region. */
export function LiveRegion() {
  const { text, turn } = useStore(said);
  // The same sentence twice is two sentences: the second ends with a space that cannot be heard.
  return (
    <div class="unseen" role="status" aria-live="polite">
      {text + (turn % 2 === 0 ? "" : "\u00a0")}
    </div>
  );
}
