import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { FieldName } from "../../schemas/field.ts";
import { editorId, headId } from "./field-row.tsx";
import { type FieldGroups, inTurn, stepFrom } from "./group-fields.ts";
import type { Reviewed } from "./review-draft.ts";

/** What of a field gets the focus: its line, or the control in it. */
type Part = "head" | "control";

export interface Walk {
  selected: FieldName | undefined;
  page: number | undefined;
  /** Grows with each choice of a field. */
  turn: number;
  select: (name: FieldName | undefined, part?: Part) => void;
  /** The field after or before the chosen one. */
  step: (by: 1 | -1) => void;
  setPage: (page: number) => void;
  /** The page after or before the one in sight. */
  turnPage: (by: 1 | -1) => void;
}

/** Which field and which page one is at; choosing a field brings its page, and the focus where it belongs. */
export function useWalk({ fields: read, pages }: Pick<Reviewed, "fields" | "pages">, groups: FieldGroups): Walk {
  const fields = inTurn(groups);
  const [chosen, setChosen] = useState<FieldName | undefined>(fields[0]?.name);
  // Read as another kind it has other fields.
  const selected = fields.some(({ name }) => name === chosen) ? chosen : fields[0]?.name;
  const [turn, setTurn] = useState(0);
  const [page, setPage] = useState(fields[0]?.read?.page ?? pages[0]);
  const wanted = useRef<{ name: FieldName; part: Part } | undefined>(undefined);

  // Before the next key is pressed: whoever types fast types into the next field.
  useLayoutEffect(() => {
    const to = wanted.current;
    wanted.current = undefined;
    if (to === undefined) return;
    const place = document.getElementById(to.part === "head" ? headId(to.name) : editorId(to.name));
    const target = to.part === "head" ? place : place?.querySelector<HTMLElement>("input, select, textarea, button");
    target?.focus({ preventScroll: true });
    // Under the picture there is little room: what was chosen begins right there.
    const beside = matchMedia("(min-width: 56rem)").matches;
    place?.closest("li")?.scrollIntoView({ block: beside ? "nearest" : "start" });
  });

  const select = (name: FieldName | undefined, part: Part = "head") => {
    if (name === undefined) return;
    setChosen(name);
    setTurn(turn + 1);
    const of = read[name]?.page;
    if (of !== undefined && pages.includes(of)) setPage(of);
    wanted.current = { name, part };
  };
  return {
    selected,
    page,
    turn,
    select,
    step: (by) => select(stepFrom(fields, selected, by)),
    setPage,
    turnPage: (by) => {
      const to = pages[pages.indexOf(page ?? -1) + by];
      if (to !== undefined) setPage(to);
    },
  };
}
