import { useCallback, useState } from "preact/hooks";

const prefix = "navette:draft:";

/**
 * What somebody is typing, kept for this tab until it is sent (`clear`): a session that ends in the middle of work, a
 * reload or the back button lose nothing. It goes when the tab closes or the person signs out. `name` says which form
 * of which thing it is.
 */
export function useDraft<T>(name: string, initial: T): [value: T, change: (next: T) => void, clear: () => void] {
  const key = prefix + name;
  const [state, setState] = useState<{ key: string; value: T }>(() => ({ key, value: read(key, initial) }));
  const value = state.key === key ? state.value : read(key, initial);
  const change = useCallback(
    (next: T) => {
      setState({ key, value: next });
      try {
        sessionStorage.setItem(key, JSON.stringify(next));
      } catch {
        // No room left: the draft lives as long as the page.
      }
    },
    [key],
  );
  const clear = useCallback(() => {
    sessionStorage.removeItem(key);
    setState({ key, value: initial });
  }, [key]);
  return [value, change, clear];
}

function read<T>(key: string, initial: T): T {
  const text = sessionStorage.getItem(key);
  if (text === null) return initial;
  try {
    return JSON.parse(text);
  } catch {
    return initial;
  }
}
