import type { AnswerOf } from "../../schemas/portal-api.ts";
import { countOf } from "../../shared/domain/wording/amounts.ts";
import { heldAmount, lapseText } from "../../shared/domain/wording/chase.ts";
import { blockReasonLabel } from "../../shared/domain/wording/claim-lines.ts";
import { formatMonth } from "../../shared/domain/wording/dates.ts";
import { typeset } from "../../shared/domain/wording/findings.ts";
import { schemeLabel } from "../../shared/domain/wording/schemes.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Empty } from "../components/empty.tsx";
import { Icon } from "../components/icon.tsx";
import { Await } from "../components/loading.tsx";
import { Note } from "../components/note.tsx";
import { Table } from "../components/table.tsx";
import { upperFirst } from "../format/sentence.ts";
import { hrefOf } from "../router/match-path.ts";

type HeldBack = AnswerOf<"readHeldBack">;
type Cause = HeldBack["causes"][number];

/** What is held back, what would free it, and who can supply that: the dearest first. */
export function HeldBackList() {
  const loaded = useAnswer("readHeldBack", {});
  return (
    <Await loaded={loaded} rows={5}>
      {({ causes, byReason, total }) =>
        causes.length === 0 ? (
          <Empty icon="check" title="Rien n’est retenu">
            <p>Toutes les lignes des mois terminés sont dans leurs états.</p>
          </Empty>
        ) : (
          <div class="stack-loose">
            <div class="held-total">
              <span class="soft">Retenu en tout</span>
              <strong class="figures">{heldAmount(total)}</strong>
            </div>
            <Table
              caption="Sommes retenues par motif"
              columns={[
                { title: "Motif", cell: ({ reason }) => upperFirst(blockReasonLabel(reason)) },
                { title: "Retenu", cell: heldAmount, number: true },
              ]}
              rows={byReason}
              keyOf={({ reason }) => reason}
            />
            <section class="stack">
              <h2>Ce qui libérerait ces sommes</h2>
              <ul class="stack">
                {[...causes]
                  .sort((a, b) => b.cents - a.cents)
                  .map((cause) => (
                    <li key={[cause.reason, cause.missing, cause.agreement, cause.scheme, cause.who].join(" ")}>
                      <CauseCard cause={cause} />
                    </li>
                  ))}
              </ul>
            </section>
          </div>
        )
      }
    </Await>
  );
}

const few = 3;

function CauseCard({ cause }: { cause: Cause }) {
  const { missing, remedy, who, agreement, scheme, measures, since, lapses } = cause;
  const about = [
    `depuis ${formatMonth(since)}`,
    agreement !== undefined && `convention ${agreement}`,
    scheme !== undefined && schemeLabel(scheme),
  ];
  return (
    <article class="card stack-tight">
      <div class="row-apart">
        <h3>{upperFirst(typeset(missing))}</h3>
        <strong class="figures">{heldAmount(cause)}</strong>
      </div>
      <p>{typeset(remedy)}</p>
      <p class="soft small">
        {upperFirst(about.filter(Boolean).join(", "))}. À demander à : {who}.
      </p>
      {lapses.map((lapse) => (
        <Note key={lapse.lastOn} tone={lapse.state === "lapsed" ? "bad" : "warn"}>
          <p>{upperFirst(lapseText(lapse))}</p>
        </Note>
      ))}
      {measures.length <= few ? (
        <MeasureLinks measures={measures} />
      ) : (
        <details>
          <summary>{countOf(measures.length, "mesure concernée", "mesures concernées")}</summary>
          <MeasureLinks measures={measures} />
        </details>
      )}
    </article>
  );
}

function MeasureLinks({ measures }: { measures: Cause["measures"] }) {
  return (
    <ul class="measure-links">
      {measures.map(({ reference, household }) => (
        <li key={reference}>
          <a href={hrefOf("/mesures/:reference", { reference })}>
            <Icon name="measures" />
            <span class="figures">{reference}</span>
          </a>{" "}
          <span class="soft">{household}</span>
        </li>
      ))}
    </ul>
  );
}
