import type { AnswerOf } from "../../schemas/portal-api.ts";
import { countOf } from "../../shared/domain/wording/amounts.ts";
import { documentKindLabel } from "../../shared/domain/wording/labels.ts";
import { usePages } from "../api/use-pages.ts";
import { now } from "../clock.ts";
import { Empty } from "../components/empty.tsx";
import { Icon } from "../components/icon.tsx";
import { Paged } from "../components/pager.tsx";
import { Screen } from "../components/screen.tsx";
import { ReadingResult } from "../deposit/reading-result.tsx";
import { StateBadge } from "../deposit/state-badge.tsx";
import { formatInstant } from "../format/instant.ts";

type Deposit = AnswerOf<"listDeposits">["items"][number];

/** Mes dépôts: what the organisation sent, by the portal or by e-mail, the last first. */
export default function DepositsScreen() {
  const pages = usePages("listDeposits", {});
  return (
    <Screen
      title="Mes dépôts"
      lead="Ce que votre organisation a déposé ici ou envoyé par courriel, et ce qu’il en est advenu."
      actions={
        <a class="button is-primary" href="/deposer">
          <Icon name="deposit" />
          Déposer
        </a>
      }
    >
      <Paged
        pages={pages}
        count={(shown) => countOf(shown, "dépôt affiché", "dépôts affichés")}
        empty={
          <Empty icon="inbox" title="Aucun dépôt pour le moment">
            <p>Vos documents apparaîtront ici dès leur arrivée, même ceux que vous envoyez par courriel.</p>
            <a class="button is-primary" href="/deposer">
              Déposer un premier document
            </a>
          </Empty>
        }
      >
        {(items) => (
          <ul class="stack-tight">
            {items.map((deposit) => (
              <li key={deposit.depositId} class="card deposit">
                <DepositLine deposit={deposit} />
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </Screen>
  );
}

/** A deposit in a line, which opens to what was read and what is missing. */
function DepositLine({ deposit }: { deposit: Deposit }) {
  const { attachment, file, channel, arrivedAt, kind } = deposit;
  const about = [
    kind && documentKindLabel(kind),
    channel === "email" ? "par courriel" : "par le portail",
    formatInstant(arrivedAt, now()),
  ];
  return (
    <details>
      <summary>
        <span class="sending-icon">
          <Icon name={channel === "email" ? "mail" : "file"} />
        </span>
        <span class="sending-name">
          <strong>{attachment ?? file}</strong>
          <span class="soft small deposit-about">{about.filter(Boolean).join(", ")}</span>
        </span>
        <StateBadge deposit={deposit} />
        <span class="deposit-turn">
          <Icon name="forward" />
        </span>
      </summary>
      <ReadingResult deposit={deposit} />
    </details>
  );
}
