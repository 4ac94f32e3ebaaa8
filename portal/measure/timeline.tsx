import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { CalendarDate } from "../../schemas/calendar.ts";
import type { AnswerOf } from "../../schemas/portal-api.ts";
import { formatDate } from "../../shared/domain/wording/dates.ts";
import { documentKindLabel } from "../../shared/domain/wording/labels.ts";
import { upperFirst } from "../format/sentence.ts";
import { layOutTimeline } from "./lay-out-timeline.ts";
import { stretchTitles, tellLife } from "./tell-life.ts";

type Life = Pick<AnswerOf<"readMeasure">, "stretches" | "marks" | "endedOn">;

const markHeight = 24;
const barHeight = 30;
const short = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];

/** « janv. 2026 » where the year begins or the line does, « févr. » elsewhere. */
function tickTitle(month: string, first: boolean): string {
  const name = short[Number(month.slice(5)) - 1] ?? "";
  return first || month.endsWith("-01") ? `${name} ${month.slice(0, 4)}` : name;
}

/** « accordée, 6 mois », or as much of it as there is room for. */
function barTitle({ kind, months }: Life["stretches"][number], width: number): string {
  return months === undefined || width < 128 ? stretchTitles[kind] : `${stretchTitles[kind]}, ${months} mois`;
}

/** How wide the place is that a drawing has, in pixels: it is drawn anew rather than stretched, so that text stays legible. */
function useWidth() {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (place.current === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return { place, width };
}

/** What the drawing's signs mean, of those that it has. */
function legendOf({ stretches, marks }: Life): readonly (readonly [look: string, says: string])[] {
  const kinds = (["granted", "renewed", "suspended"] as const).filter((kind) =>
    stretches.some((stretch) => stretch.kind === kind),
  );
  return [
    ...kinds.map((kind) => [kind, stretchTitles[kind]] as const),
    ...(marks.some(({ held }) => !held) ? [["mark", "pièce"] as const] : []),
    ...(marks.some(({ held }) => held) ? [["held", "pièce à vérifier"] as const] : []),
  ];
}

/** A measure's life as a line: what was granted, renewed and suspended, its papers as marks; and the same in sentences. */
export function Timeline({ life, today }: { life: Life; today: CalendarDate }) {
  const { place, width } = useWidth();
  const moments = tellLife(life);
  const drawn = width > 0 ? layOutTimeline(life, today, width) : undefined;
  if (moments.length === 0) return <p class="soft">Aucune pièce datée pour le moment.</p>;
  return (
    <figure class="stack">
      <div ref={place}>{drawn && <Drawing timeline={drawn} width={width} />}</div>
      <figcaption class="legend small">
        {legendOf(life).map(([look, says]) => (
          <span key={look} class={`legend-item is-${look}`}>
            {says}
          </span>
        ))}
      </figcaption>
      <ol class="moments">
        {moments.map(({ on, says, document }) => (
          <li key={on + says + (document ?? "")}>
            <time class="figures soft" dateTime={on}>
              {formatDate(on)}
            </time>
            <span>{document === undefined ? says : <a href={`/a-verifier/${document}`}>{says}</a>}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}

function Drawing({
  timeline: { bars, marks, ticks, today, ended },
  width,
}: {
  timeline: NonNullable<ReturnType<typeof layOutTimeline>>;
  width: number;
}) {
  const hatch = useId();
  const title = useId();
  const levels = Math.max(1, ...marks.map(({ level }) => level + 1));
  const top = levels * markHeight + 20;
  const bottom = top + barHeight;
  return (
    <svg class="timeline" width={width} height={bottom + 28} role="img" aria-labelledby={title}>
      <title id={title}>Frise de la mesure, racontée ci-dessous</title>
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="timeline-hatch-ground" width="7" height="7" />
          <path class="timeline-hatch" d="M0 0V7" />
        </pattern>
      </defs>
      <path class="timeline-axis" d={`M0 ${bottom + 5}H${width}`} />
      {ticks.map(({ month, x }, index) => (
        <g key={month}>
          <path class="timeline-tick" d={`M${x + 0.5} ${top - 4}V${bottom + 10}`} />
          <text x={Math.min(x + 4, width)} y={bottom + 22}>
            {tickTitle(month, index === 0)}
          </text>
        </g>
      ))}
      {bars.map(({ stretch, x, width: wide, cut, label }) => (
        <g key={stretch.kind + stretch.fromOn}>
          <rect
            class={`timeline-bar is-${stretch.kind}`}
            x={x}
            y={top}
            width={wide}
            height={barHeight}
            rx={cut ? 2 : 6}
            {...(stretch.kind === "suspended" && { fill: `url(#${hatch})` })}
          />
          {label.width > 84 && stretch.kind !== "suspended" && (
            <text class="timeline-bar-text" x={label.x + 10} y={top + 20}>
              {barTitle(stretch, label.width)}
            </text>
          )}
        </g>
      ))}
      {ended !== undefined && <path class="timeline-end" d={`M${ended} ${top - 6}V${bottom + 6}`} />}
      {marks.map(({ mark, x, level }) => {
        const y = top - 14 - level * markHeight;
        return (
          <g key={mark.documentId} class={mark.held ? "timeline-mark is-held" : "timeline-mark"}>
            <title>{`${upperFirst(documentKindLabel(mark.kind))}, ${formatDate(mark.on)}`}</title>
            <path class="timeline-stem" d={`M${x} ${y}V${top}`} />
            <circle cx={x} cy={y} r="8" />
            <text x={x} y={y + 3.5}>
              {upperFirst(documentKindLabel(mark.kind)).charAt(0)}
            </text>
          </g>
        );
      })}
      {today !== undefined && (
        <g class="timeline-today">
          <path d={`M${today} 14V${bottom + 5}`} />
          <text x={Math.min(Math.max(today, 34), width - 34)} y="10">
            aujourd’hui
          </text>
        </g>
      )}
    </svg>
  );
}
