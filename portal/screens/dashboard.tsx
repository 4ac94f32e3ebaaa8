import { useMemo } from "preact/hooks";
import type { AnswerOf } from "../../schemas/portal-api.ts";
import { formatCount, formatEuros } from "../../shared/domain/wording/amounts.ts";
import { formatMonth, formatMonthTitle } from "../../shared/domain/wording/dates.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Await } from "../components/loading.tsx";
import { Screen } from "../components/screen.tsx";
import { Table } from "../components/table.tsx";
import { mayAsk } from "../contract.ts";
import type { ChartSeries } from "../dashboard/chart.tsx";
import { ChartCard } from "../dashboard/chart-card.tsx";
import { capacityColumns, envelopeColumns } from "../dashboard/columns.tsx";
import { fillMonths, share } from "../dashboard/months.ts";
import { me } from "../session/me.ts";
import { useStore } from "../store.ts";

type Dashboard = AnswerOf<"readDashboard">;

const monthColumn = { title: "Mois", cell: ({ month }: { month: string }) => formatMonthTitle(month) };
const hours = (value: number) => `${String(value).replace(".", ",")}\u00a0h`;

/** Tableau de bord: how things go, in figures of one operator or of all. */
export default function DashboardScreen() {
  const loaded = useAnswer("readDashboard", {});
  return (
    <Screen title="Tableau de bord">
      <Await loaded={loaded} rows={6}>
        {(figures) => <Figures figures={figures} />}
      </Await>
    </Screen>
  );
}

function Figures({ figures }: { figures: Dashboard }) {
  const { today, capacity, envelopes, waiting } = figures;
  const euros = useMemo(() => fillMonths(figures.euros, today, (month) => ({ month, cents: 0 })), [figures]);
  const flow = useMemo(
    () => fillMonths(figures.flow, today, (month) => ({ month, recorded: 0, untouched: 0, meanHours: 0 })),
    [figures],
  );
  const claimed = useMemo<ChartSeries[]>(
    () => [{ label: "Réclamé", color: "--accent", shape: "bars", values: euros.map(({ cents }) => cents) }],
    [euros],
  );
  const documents = useMemo<ChartSeries[]>(
    () => [
      { label: "Enregistrés", color: "--line-strong", shape: "bars", values: flow.map(({ recorded }) => recorded) },
      {
        label: "Sans intervention",
        color: "--accent",
        shape: "narrow-bars",
        values: flow.map(({ untouched }) => untouched),
      },
    ],
    [flow],
  );
  const delays = useMemo<ChartSeries[]>(
    () => [
      {
        label: "Délai moyen",
        color: "--info",
        shape: "line",
        values: flow.map(({ recorded, meanHours }) => (recorded === 0 ? null : meanHours)),
      },
    ],
    [flow],
  );
  return (
    <>
      <Now figures={figures} />
      {capacity.length > 0 && (
        <section class="stack" aria-labelledby="capacity">
          <h2 id="capacity">Mesures actives</h2>
          <Table
            caption="Mesures actives et plafonds"
            columns={capacityColumns}
            rows={capacity}
            keyOf={({ agreement, schemes, sector }) => [agreement, ...schemes, sector].join(" ")}
          />
        </section>
      )}
      {envelopes.length > 0 && (
        <section class="stack" aria-labelledby="envelopes">
          <h2 id="envelopes">Enveloppes</h2>
          <Table
            caption="Enveloppes des conventions"
            columns={envelopeColumns}
            rows={envelopes}
            keyOf={({ agreement }) => agreement}
          />
        </section>
      )}
      <ChartCard
        title="Réclamé par mois"
        label="Un bâton par mois, aussi haut que ce qui a été réclamé. Les montants sont dans le tableau qui suit."
        rows={euros}
        series={claimed}
        tell={formatEuros}
        mark={(cents) => `${formatCount(Math.round(cents / 100))}\u00a0€`}
        columns={[monthColumn, { title: "Réclamé", cell: ({ cents }) => formatEuros(cents), number: true }]}
      />
      <div class="dashboard-pair">
        <ChartCard
          title="Documents par mois d’arrivée"
          label="Deux bâtons par mois : les documents enregistrés, et ceux qui l’ont été sans intervention. Les nombres sont dans le tableau qui suit."
          rows={flow}
          series={documents}
          tell={formatCount}
          mark={formatCount}
          columns={[
            monthColumn,
            { title: "Enregistrés", cell: ({ recorded }) => formatCount(recorded), number: true },
            { title: "Sans intervention", cell: ({ untouched }) => formatCount(untouched), number: true },
            { title: "Part", cell: ({ recorded, untouched }) => share(untouched, recorded), number: true },
          ]}
        />
        <ChartCard
          title="De l’arrivée à l’enregistrement"
          label="Une ligne : les heures qu’il a fallu en moyenne, mois par mois. Les nombres sont dans le tableau qui suit."
          rows={flow}
          series={delays}
          tell={hours}
          mark={hours}
          columns={[
            monthColumn,
            {
              title: "Délai moyen",
              cell: ({ recorded, meanHours }) => (recorded === 0 ? "–" : hours(meanHours)),
              number: true,
            },
          ]}
        />
      </div>
      {waiting.reviewIsMore && (
        <p class="soft small">Au-delà de {waiting.review}, les documents à vérifier ne sont pas comptés.</p>
      )}
    </>
  );
}

/** What matters now, each in one number. */
function Now({ figures: { waiting, flow } }: { figures: Dashboard }) {
  const mayList = mayAsk(useStore(me)?.roles ?? [], "listReviews");
  const latest = [...flow].reverse().find(({ recorded }) => recorded > 0);
  const count = `${formatCount(waiting.review)}${waiting.reviewIsMore ? " et plus" : ""}`;
  return (
    <dl class="tiles">
      <div class="card tile">
        <dt>Documents à vérifier</dt>
        <dd>{mayList ? <a href="/a-verifier">{count}</a> : count}</dd>
      </div>
      {latest && (
        <>
          <div class="card tile">
            <dt>Enregistrés, {formatMonth(latest.month)}</dt>
            <dd>{formatCount(latest.recorded)}</dd>
          </div>
          <div class="card tile">
            <dt>Sans intervention, {formatMonth(latest.month)}</dt>
            <dd>{share(latest.untouched, latest.recorded)}</dd>
          </div>
          <div class="card tile">
            <dt>Délai moyen, {formatMonth(latest.month)}</dt>
            <dd>{hours(latest.meanHours)}</dd>
          </div>
        </>
      )}
    </dl>
  );
}
