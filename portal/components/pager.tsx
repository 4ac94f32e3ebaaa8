import type { ComponentChildren } from "preact";
import type { Pages } from "../api/use-pages.ts";
import { Button } from "./button.tsx";
import { Loading } from "./loading.tsx";
import { ErrorMessage } from "./note.tsx";

interface PagedProps<T> {
  pages: Pages<T>;
  /** « 3 mesures », from how many are shown. */
  count: (shown: number) => string;
  empty: ComponentChildren;
  children: (items: readonly T[]) => ComponentChildren;
}

/** A list that comes by pages: what is there, how many that are, and a button for more; or what stands in its place. */
export function Paged<T>({ pages, count, empty, children }: PagedProps<T>) {
  const { items, loading, slow, problem, hasMore, more, reload } = pages;
  if (items === undefined) {
    return problem ? <ErrorMessage problem={problem} retry={reload} /> : <Loading rows={6} slow={slow} />;
  }
  if (items.length === 0 && !hasMore && !loading) return <>{empty}</>;
  return (
    <div class="stack">
      {items.length > 0 && children(items)}
      {problem && <ErrorMessage problem={problem} retry={more} />}
      <div class="pager">
        <p class="soft small" role="status">
          {count(items.length)}
          {hasMore ? ", il y en a d’autres" : ""}
        </p>
        {hasMore && (
          <Button busy={loading} onClick={more}>
            {slow ? "La ligne est lente, encore un instant…" : "Afficher la suite"}
          </Button>
        )}
      </div>
    </div>
  );
}
