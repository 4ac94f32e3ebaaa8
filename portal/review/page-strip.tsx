import { useEffect, useRef } from "preact/hooks";
import type { ShownField } from "./group-fields.ts";

interface PageStripProps {
  pages: readonly number[];
  page: number | undefined;
  fields: readonly ShownField[];
  onPage: (page: number) => void;
}

/** Which page is looked at, and a way to the others; a dot marks those with something to check. */
export function PageStrip({ pages, page, fields, onPage }: PageStripProps) {
  const strip = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = strip.current?.querySelector<HTMLElement>("[aria-current]");
    if (strip.current && current) strip.current.scrollLeft = current.offsetLeft - strip.current.clientWidth / 2;
  }, [page]);
  if (pages.length === 0) return null;
  if (pages.length === 1) return <p class="soft small page-strip-one">Page 1 sur 1</p>;
  const doubtful = new Set(
    fields
      .filter(({ read, findings }) => read && (!read.accepted || findings.length > 0))
      .map(({ read }) => read?.page),
  );
  return (
    <nav ref={strip} class="page-strip" aria-label="Pages du document">
      {pages.map((number, index) => (
        <button
          key={number}
          type="button"
          class={doubtful.has(number) ? "tool is-doubtful" : "tool"}
          aria-current={number === page ? "page" : undefined}
          onClick={() => onPage(number)}
        >
          <span class="unseen">Page </span>
          {index + 1}
          {doubtful.has(number) && <span class="unseen">, à vérifier</span>}
        </button>
      ))}
    </nav>
  );
}
