import { useAnswer } from "../api/use-answer.ts";
import { AgreementCard } from "../claim/agreement-card.tsx";
import { HeldBackList } from "../claim/held-back.tsx";
import { IssueNow } from "../claim/issue-now.tsx";
import { Empty } from "../components/empty.tsx";
import { Await } from "../components/loading.tsx";
import { Screen } from "../components/screen.tsx";
import { Tabs } from "../components/tabs.tsx";
import { hrefOf } from "../router/match-path.ts";
import { go, place } from "../router/place.ts";
import { useStore } from "../store.ts";

/** États mensuels: what was claimed, month by month, and what is held back. */
export default function ClaimsScreen() {
  const tab = useStore(place).query.get("onglet") === "retenues" ? "retenues" : "etats";
  return (
    <Screen title="États mensuels" lead="Ce qui est réclamé aux financeurs, et ce qui ne peut pas encore l’être.">
      <Tabs
        label="États mensuels"
        tabs={[
          { id: "etats", title: "États" },
          { id: "retenues", title: "Sommes retenues" },
        ]}
        current={tab}
        onChange={(next) => go(hrefOf("/etats", {}, { onglet: next === "etats" ? "" : next }), { replace: true })}
      >
        {tab === "etats" ? <ClaimList /> : <HeldBackList />}
      </Tabs>
    </Screen>
  );
}

function ClaimList() {
  const loaded = useAnswer("listClaims", {});
  return (
    <Await loaded={loaded} rows={6}>
      {({ agreements }) =>
        agreements.length === 0 ? (
          <Empty icon="claims" title="Aucune convention">
            <p>Les conventions viennent du fichier de réglages, que l’administrateur importe.</p>
          </Empty>
        ) : (
          <div class="stack-loose">
            <IssueNow agreements={agreements} reload={loaded.reload} />
            {agreements.map((agreement) => (
              <AgreementCard key={agreement.agreement} agreement={agreement} />
            ))}
          </div>
        )
      }
    </Await>
  );
}
