import type { AnswerOf } from "../../schemas/portal-api.ts";
import { countOf } from "../../shared/domain/wording/amounts.ts";
import { findingHeadline } from "../../shared/domain/wording/findings.ts";
import { documentKindLabel } from "../../shared/domain/wording/labels.ts";
import { usePages } from "../api/use-pages.ts";
import { now } from "../clock.ts";
import { Empty } from "../components/empty.tsx";
import { Icon } from "../components/icon.tsx";
import { Note } from "../components/note.tsx";
import { Paged } from "../components/pager.tsx";
import { Screen } from "../components/screen.tsx";
import { type Column, Table } from "../components/table.tsx";
import { formatInstant } from "../format/instant.ts";
import { formatSender } from "../format/sender.ts";
import { upperFirst } from "../format/sentence.ts";
import { useLastOutcome } from "../review/outcome.ts";
import { hrefOf } from "../router/match-path.ts";

type Item = AnswerOf<"listReviews">["items"][number];

const shown = 2;

/** What holds a document up, the first two in a few words each. */
function tellFindings({ findings }: Item): string {
  const codes = [...new Set(findings.filter(({ severity }) => severity !== "info").map(({ code }) => code))];
  const more = codes.length - shown;
  const words = codes.slice(0, shown).map(findingHeadline).join(", ");
  return upperFirst(more > 0 ? `${words} et ${countOf(more, "autre")}` : words);
}

const columns: readonly Column<Item>[] = [
  { title: "Ménage", cell: ({ household }) => household ?? <span class="soft">Ménage non lu</span> },
  { title: "Document", cell: ({ kind }) => upperFirst(documentKindLabel(kind)) },
  { title: "À voir", cell: tellFindings },
  { title: "Arrivé", cell: ({ arrivedAt }) => upperFirst(formatInstant(arrivedAt, now())) },
  {
    title: "De",
    cell: ({ sentBy, channel }) => (sentBy ? formatSender(sentBy) : channel === "email" ? "courriel" : "portail"),
  },
];

/** À vérifier: the documents that wait for a person, the oldest first. */
export default function ReviewsScreen() {
  const pages = usePages("listReviews", {});
  const outcome = useLastOutcome();
  const first = pages.items?.[0];
  return (
    <Screen
      title="À vérifier"
      lead="Les documents qui attendent quelqu’un, les plus anciens d’abord."
      actions={
        first && (
          <a class="button is-primary" href={hrefOf("/a-verifier/:documentId", { documentId: first.documentId })}>
            <Icon name="review" />
            Commencer
          </a>
        )
      }
    >
      {outcome && (
        <Note tone="good">
          <p>{outcome.sentence}</p>
        </Note>
      )}
      <Paged
        pages={pages}
        count={(count) => countOf(count, "document à vérifier", "documents à vérifier")}
        empty={
          <Empty icon="check" title="Tout est vérifié">
            <p>Aucun document n’attend. Ceux dont la lecture laisse un doute apparaîtront ici.</p>
          </Empty>
        }
      >
        {(items) => (
          <Table
            caption="Documents à vérifier"
            columns={columns}
            rows={items}
            keyOf={({ documentId }) => documentId}
            href={({ documentId }) => hrefOf("/a-verifier/:documentId", { documentId })}
          />
        )}
      </Paged>
    </Screen>
  );
}
