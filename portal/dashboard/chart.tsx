import { useEffect, useRef, useState } from "preact/hooks";
import uPlot from "uplot";
import type { Month } from "../../schemas/calendar.ts";
import { formatMonthTitle } from "../../shared/domain/wording/dates.ts";
import { shortMonth } from "./months.ts";

export interface ChartSeries {
  label: string;
  values: readonly (number | null)[];
  /** The token of its colour. */
  color: "--accent" | "--line-strong" | "--info";
  shape: "bars" | "narrow-bars" | "line";
}

interface ChartProps {
  /** What it shows, in a sentence, for those who do not see it: the table under it has the numbers. */
  label: string;
  months: readonly Month[];
  series: readonly ChartSeries[];
  /** A value as it is read out under the chart. */
  tell: (value: number) => string;
  /** A value on the axis, where there is little room. */
  mark: (value: number) => string;
}

const height = 220;

/** Bars or a line by month. What the pointer is over is told in words under it. */
export function Chart({ label, months, series, tell, mark }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState<number>();
  const dark = useDark();
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const token = (name: string) => getComputedStyle(element).getPropertyValue(name).trim();
    const font = `14px ${token("--typeface")}`;
    const axis = { font, stroke: token("--ink-soft"), ticks: { show: false } };
    const plot = new uPlot(
      {
        width: element.clientWidth,
        height,
        padding: [8, 4, 0, 0],
        legend: { show: false },
        cursor: { y: false, drag: { x: false, y: false }, points: { show: false } },
        scales: {
          x: { time: false, range: [-0.6, months.length - 0.4] },
          y: { range: (_, __, most) => [0, most * 1.08 || 1] },
        },
        axes: [
          {
            ...axis,
            grid: { show: false },
            size: 32,
            space: 64,
            incrs: [1, 2, 3, 4, 6, 12],
            values: (_, at) => at.map((index) => (months[index] === undefined ? "" : shortMonth(months[index]))),
          },
          {
            ...axis,
            size: 74,
            grid: { stroke: token("--line"), width: 1 },
            values: (_, at) => at.map(mark),
          },
        ],
        series: [{}, ...series.map((one) => seriesOf(one, token))],
        hooks: { setCursor: [({ cursor: { idx } }) => setOver(idx ?? undefined)] },
      },
      [months.map((_, index) => index), ...series.map(({ values }) => [...values])],
      element,
    );
    const resized = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height }));
    resized.observe(element);
    return () => {
      resized.disconnect();
      plot.destroy();
    };
  }, [months, series, dark]);
  const month = over === undefined ? undefined : months[over];
  return (
    <div class="chart">
      <ul class="chart-legend" aria-hidden="true">
        {series.map(({ label: name, color, shape }) => (
          <li key={name}>
            <i class={`chart-key is-${shape}`} style={{ background: `var(${color})` }} />
            {name}
            {month !== undefined && over !== undefined && (
              <strong class="figures">{tellAt(series, name, over, tell)}</strong>
            )}
          </li>
        ))}
        <li class="soft">{month === undefined ? "" : formatMonthTitle(month)}</li>
      </ul>
      <div ref={place} role="img" aria-label={label} />
    </div>
  );
}

function tellAt(series: readonly ChartSeries[], name: string, index: number, tell: (value: number) => string): string {
  const value = series.find(({ label }) => label === name)?.values[index];
  return value === undefined || value === null ? "–" : tell(value);
}

function seriesOf({ label, color, shape }: ChartSeries, token: (name: string) => string): uPlot.Series {
  const stroke = token(color);
  if (shape === "line") return { label, stroke, width: 3, spanGaps: false, points: { size: 8, fill: stroke } };
  const { bars } = uPlot.paths;
  const paths = bars?.({ size: [shape === "bars" ? 0.72 : 0.4, 56], radius: 0.12 });
  return { label, stroke, fill: stroke, width: 0, points: { show: false }, ...(paths && { paths }) };
}

/** Whether the page is dark: a canvas does not follow the tokens by itself. */
function useDark(): boolean {
  const [dark, setDark] = useState(() => matchMedia("(prefers-color-scheme: dark)").matches);
  useEffect(() => {
    const query = matchMedia("(prefers-color-scheme: dark)");
    const change = () => setDark(query.matches);
    query.addEventListener("change", change);
    return () => query.removeEventListener("change", change);
  }, []);
  return dark;
}
