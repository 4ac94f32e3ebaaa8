import type { AnswerOf } from "../../schemas/portal-api.ts";
import { countOf } from "../../shared/domain/wording/amounts.ts";
import { usePages } from "../api/use-pages.ts";
import { today } from "../clock.ts";
import { Empty } from "../components/empty.tsx";
import { Paged } from "../components/pager.tsx";
import { Screen } from "../components/screen.tsx";
import { CalendarCard } from "../measure/calendar-card.tsx";
import { DeadlineCard } from "../measure/deadline-card.tsx";
import { groupByUrgency } from "../measure/urgency.ts";

type Deadline = AnswerOf<"listDeadlines">["items"][number];

/** Échéances: dates somebody must act on, the nearest first, and an address for calendar programs. */
export default function DeadlinesScreen() {
  const pages = usePages("listDeadlines", {});
  const day = today();
  return (
    <Screen title="Échéances" lead="Ce que quelqu’un doit faire, et pour quand.">
      <CalendarCard />
      <Paged
        pages={pages}
        count={(shown) => countOf(shown, "échéance affichée", "échéances affichées")}
        empty={
          <Empty icon="deadlines" title="Aucune échéance">
            <p>Rien n’attend personne. Les échéances apparaissent à mesure que les dossiers avancent.</p>
          </Empty>
        }
      >
        {(items) => (
          <div class="stack-loose">
            {groupByUrgency(items, day).map(({ title, deadlines }) => (
              <section key={title} class="card">
                <h2>{title}</h2>
                <ul class="deadline-list deadline-wide">
                  {deadlines.map((deadline: Deadline) => (
                    <li key={[deadline.code, deadline.measure, deadline.agreement, deadline.dueOn].join(" ")}>
                      <DeadlineCard deadline={deadline} today={day} />
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        )}
      </Paged>
    </Screen>
  );
}
