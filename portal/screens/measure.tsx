import type { AnswerOf } from "../../schemas/portal-api.ts";
import { formatEuros } from "../../shared/domain/wording/amounts.ts";
import { formatDate } from "../../shared/domain/wording/dates.ts";
import { findingSentences, typeset } from "../../shared/domain/wording/findings.ts";
import { schemeLabel } from "../../shared/domain/wording/schemes.ts";
import { useAnswer } from "../api/use-answer.ts";
import { today } from "../clock.ts";
import { Facts } from "../components/facts.tsx";
import { Await } from "../components/loading.tsx";
import { Note } from "../components/note.tsx";
import { Screen } from "../components/screen.tsx";
import { type Column, Table } from "../components/table.tsx";
import { mayAsk } from "../contract.ts";
import { formatHousehold } from "../format/household.ts";
import { ActList } from "../measure/act-list.tsx";
import { Acts } from "../measure/acts.tsx";
import { DeadlineCard } from "../measure/deadline-card.tsx";
import { RuleQuote } from "../measure/rule-quote.tsx";
import { MeasureBadge } from "../measure/state-badge.tsx";
import { Timeline } from "../measure/timeline.tsx";
import type { ScreenProps } from "../router/screen-props.ts";
import { me } from "../session/me.ts";
import { useStore } from "../store.ts";

type Measure = AnswerOf<"readMeasure">;
type Tranche = Measure["money"][number];

const back = { href: "/mesures", title: "Mesures" };

/** A measure: its life, its deadlines, its money, what its rules say, and what a person may decide. */
export default function MeasureScreen({ params: { reference = "" } }: ScreenProps) {
  const loaded = useAnswer("readMeasure", { params: { reference } });
  const { answer } = loaded;
  const title = answer ? formatHousehold(answer.household) : reference;
  return (
    <Screen title={title} windowTitle={`Mesure ${reference}`} back={back}>
      <Await loaded={loaded} rows={6}>
        {(measure) => <MeasureBody measure={measure} replace={loaded.replace} />}
      </Await>
    </Screen>
  );
}

function MeasureBody({ measure, replace }: { measure: Measure; replace: (measure: Measure) => void }) {
  const roles = useStore(me)?.roles ?? [];
  const day = today();
  const sentences = findingSentences(measure.findings);
  return (
    <>
      <div class="measure-head">
        <MeasureBadge state={measure.state} />
        <span>{schemeLabel(measure.scheme)}</span>
        <span class="figures soft">{measure.reference}</span>
      </div>
      {(sentences.length > 0 || measure.waitsFor.length > 0) && (
        <Note tone="warn">
          <strong>À voir</strong>
          <ul class="stack-tight">
            {[...sentences, ...measure.waitsFor.map(typeset)].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Note>
      )}
      <div class="measure-grid">
        <div class="stack-loose">
          <section class="card">
            <h2>La vie de la mesure</h2>
            <Timeline life={measure} today={day} />
          </section>
          {measure.money.length > 0 && (
            <section class="stack">
              <h2>Tranches et montants</h2>
              <MoneyTable money={measure.money} />
            </section>
          )}
          <section class="card">
            <div class="card-head">
              <h2>Décisions prises ici</h2>
              {mayAsk(roles, "actOnMeasure") && <Acts measure={measure} today={day} done={replace} />}
            </div>
            <ActList acts={measure.acts} />
          </section>
        </div>
        <div class="stack-loose">
          <section class="card">
            <h2>Le ménage et la mesure</h2>
            <MeasureFacts measure={measure} />
          </section>
          <section class="card">
            <h2>Échéances</h2>
            {measure.deadlines.length === 0 && <p class="soft">Rien à faire pour le moment.</p>}
            <ul class="deadline-list">
              {measure.deadlines.map((deadline) => (
                <li key={deadline.code + deadline.dueOn}>
                  <DeadlineCard deadline={deadline} today={day} measureIsKnown />
                </li>
              ))}
            </ul>
          </section>
          {measure.rules.length > 0 && (
            <section class="card">
              <h2>Ce que dit la règle</h2>
              <ul class="rules">
                {measure.rules.map(({ title, says, rule }) => (
                  <li key={title}>
                    <h3>{typeset(title)}</h3>
                    <p>{typeset(says)}</p>
                    <RuleQuote rule={rule} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
    </>
  );
}

function MeasureFacts({
  measure: { household, agreement, startOn, endOn, endedOn, monthsGranted },
}: {
  measure: Measure;
}) {
  return (
    <Facts
      facts={[
        ["Date de naissance", formatDate(household.birthOn)],
        ["Convention", agreement],
        ["Début", startOn && formatDate(startOn)],
        [endedOn ? "Fin" : "Fin prévue", (endedOn ?? endOn) && formatDate(endedOn ?? endOn ?? "")],
        ["Mois accordés", monthsGranted],
      ]}
    />
  );
}

const trancheColumns: readonly Column<Tranche>[] = [
  { title: "Tranche", cell: ({ number }) => (number === 1 ? "Premier accord" : `Renouvellement ${number - 1}`) },
  { title: "Du", cell: ({ startOn }) => <span class="figures">{formatDate(startOn)}</span> },
  { title: "Au", cell: ({ endOn }) => <span class="figures">{formatDate(endOn)}</span> },
  { title: "Mois", cell: ({ months }) => months, number: true },
  { title: "Dû", cell: ({ dueCents }) => dueCents !== undefined && formatEuros(dueCents), number: true },
  { title: "Réclamé", cell: ({ claimedCents }) => formatEuros(claimedCents), number: true },
];

function MoneyTable({ money }: { money: readonly Tranche[] }) {
  return (
    <Table
      caption="Tranches et montants"
      columns={trancheColumns}
      rows={money}
      keyOf={({ number }) => String(number)}
    />
  );
}
