import type { ComponentChildren } from "preact";
import type { Loaded } from "../api/use-answer.ts";
import { ErrorMessage } from "./note.tsx";

/** The place that an answer will take. A screen reader is told once; a slow line is said to be one. */
export function Loading({ rows = 4, slow = false }: { rows?: number; slow?: boolean }) {
  return (
    <div class="skeleton" role="status">
      <span class={slow ? "soft" : "unseen"}>
        {slow ? "La ligne est lente : nous continuons d’essayer…" : "Chargement…"}
      </span>
      {Array.from({ length: rows }, (_, row) => (
        <i key={row} aria-hidden="true" />
      ))}
    </div>
  );
}

/** An answer, or what stands in its place: while it is on its way, and where it failed. */
export function Await<T>({
  loaded,
  rows,
  children,
}: {
  loaded: Loaded<T>;
  rows?: number;
  children: (answer: T) => ComponentChildren;
}) {
  const { answer, problem, slow, reload } = loaded;
  return (
    <>
      {problem && <ErrorMessage problem={problem} retry={reload} />}
      {answer !== undefined
        ? children(answer)
        : !problem && <Loading slow={slow} {...(rows !== undefined && { rows })} />}
    </>
  );
}
