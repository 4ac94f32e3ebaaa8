import { type Column, Table } from "../components/table.tsx";
import { Chart, type ChartSeries } from "./chart.tsx";

interface ChartCardProps<T> {
  title: string;
  /** What the chart shows, in a sentence. */
  label: string;
  rows: readonly (T & { month: string })[];
  series: readonly ChartSeries[];
  columns: readonly Column<T & { month: string }>[];
  tell: (value: number) => string;
  mark: (value: number) => string;
}

/** A chart with its numbers as a table under it, the latest month first. */
export function ChartCard<T>({ title, label, rows, series, columns, tell, mark }: ChartCardProps<T>) {
  return (
    <section class="card stack">
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p class="soft">Rien encore à montrer.</p>
      ) : (
        <>
          <Chart label={label} months={rows.map(({ month }) => month)} series={series} tell={tell} mark={mark} />
          <details>
            <summary>Les chiffres</summary>
            <Table caption={title} columns={columns} rows={[...rows].reverse()} keyOf={({ month }) => month} />
          </details>
        </>
      )}
    </section>
  );
}
