import type { DocumentKind } from "../../../schemas/field.ts";
import { read } from "./drawn-papers.ts";
import type { DrawOptions } from "./page-drawing.ts";

/** A paper as some office would write it, with what a careful person reads on it. */
export interface OfficePaper {
  readonly office: string;
  readonly options?: DrawOptions;
  readonly text: string;
  /** `name = value`, parted by `|` or the end of a line. */
  readonly wanted: string;
  /** What is not read yet: absent or in review, never wrong and accepted. */
  readonly open?: readonly string[];
}

const wantedOf = ({ wanted }: OfficePaper): ReadonlyMap<string, string> =>
  new Map(
    wanted
      .trim()
      .split(/\s*[|\n]\s*/)
      .map((pair) => {
        const at = pair.indexOf(" = ");
        return [pair.slice(0, at), pair.slice(at + 3)] as const;
      }),
  );

/** What was accepted but should not have been, and the kind where it is another one. */
export function wrongFields(paper: OfficePaper, kind: DocumentKind): string[] {
  const reading = read(paper.text, paper.options);
  const wanted = wantedOf(paper);
  const wrong = Object.entries(reading.fields)
    .filter(([name, { accepted, value }]) => accepted && String(value) !== wanted.get(name))
    .map(([name, { value }]) => `${name} = ${value}, not ${wanted.get(name)}`);
  const missing = [...wanted.keys()].filter(
    (name) => !openFields(paper).includes(name) && reading.fields[name as keyof typeof reading.fields] === undefined,
  );
  const unexpected = openFields(paper).filter((name) => paper.open?.includes(name) !== true);
  return [...(reading.kind === kind ? [] : [`kind = ${reading.kind}`]), ...wrong, ...missing, ...unexpected];
}

/** What a person has to read: absent or in review. */
export function openFields(paper: OfficePaper): string[] {
  const { fields } = read(paper.text, paper.options);
  return [...wantedOf(paper).keys()].filter((name) => fields[name as keyof typeof fields]?.accepted !== true);
}
