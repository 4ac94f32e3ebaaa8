import { useEffect, useErrorBoundary, useLayoutEffect, useState } from "preact/hooks";
import { problemOf } from "../api/problem.ts";
import { Empty } from "../components/empty.tsx";
import { Loading } from "../components/loading.tsx";
import { ErrorMessage } from "../components/note.tsx";
import { Screen } from "../components/screen.tsx";
import { go, place } from "../router/place.ts";
import { restoreScroll } from "../router/restore-scroll.ts";
import { type ScreenComponent, type ScreenEntry, screenAt } from "../screens.ts";
import { useStore } from "../store.ts";

const loadedScreens = new Map<ScreenEntry, ScreenComponent>();

/** A screen's module; asked for when somebody goes there, and at once the next time. */
function useScreen(entry: ScreenEntry | undefined) {
  const [state, setState] = useState<{ entry?: ScreenEntry; failed?: boolean; turn: number }>({ turn: 0 });
  useEffect(() => {
    if (entry === undefined || loadedScreens.has(entry)) return;
    let wanted = true;
    entry
      .load()
      .then(({ default: component }) => {
        loadedScreens.set(entry, component);
        if (wanted) setState((now) => ({ entry, turn: now.turn }));
      })
      .catch(() => wanted && setState((now) => ({ entry, failed: true, turn: now.turn })));
    return () => {
      wanted = false;
    };
  }, [entry, state.turn]);
  return {
    component: entry && loadedScreens.get(entry),
    failed: state.entry === entry && state.failed === true,
    // A deployment took the old files away: the page's own address has the names of the new ones.
    retry: () => (state.turn > 0 ? location.reload() : setState((now) => ({ turn: now.turn + 1 }))),
  };
}

/** The screen of the address. `home` is where `/` leads. */
export function CurrentScreen({ open, home }: { open: readonly ScreenEntry[]; home: string }) {
  const here = useStore(place);
  const found = screenAt(open, here.path);
  const { component: Found, failed, retry } = useScreen(found?.screen);
  useEffect(() => {
    if (here.path === "/") go(home, { replace: true });
  }, [here.path, home]);
  useLayoutEffect(() => restoreScroll(here), [here]);

  if (here.path === "/") return null;
  if (found === undefined) return <NotFound />;
  if (failed) {
    const problem = {
      type: "about:blank" as const,
      title: "Écran indisponible",
      status: 599,
      code: "screen-not-loaded",
      detail: "Cet écran n’a pas pu être chargé. Vérifiez votre réseau, puis réessayez.",
    };
    return <ErrorMessage problem={problem} retry={retry} />;
  }
  if (Found === undefined) return <Loading rows={5} />;
  // Another thing of the same kind is another screen: nothing of the first is left in the second.
  return <Guarded key={here.path} screen={Found} params={found.params} />;
}

/** A screen that breaks leaves the menu where it is, and says so. */
function Guarded({ screen: Found, params }: { screen: ScreenComponent; params: Record<string, string> }) {
  const [broken, mend] = useErrorBoundary((error) => console.error(error));
  return broken === undefined ? <Found params={params} /> : <ErrorMessage problem={problemOf(broken)} retry={mend} />;
}

function NotFound() {
  return (
    <Screen title="Page introuvable">
      <Empty icon="search" title="Rien à cette adresse">
        <p>L’adresse est incomplète, ou votre rôle ne permet pas d’ouvrir cette page.</p>
        <a class="button" href="/">
          Revenir à l’accueil
        </a>
      </Empty>
    </Screen>
  );
}
