import { useAnswer } from "../api/use-answer.ts";
import { Await } from "../components/loading.tsx";
import { Screen } from "../components/screen.tsx";
import { Tabs } from "../components/tabs.tsx";
import { hrefOf } from "../router/match-path.ts";
import { go, place } from "../router/place.ts";
import { SetupImport } from "../settings/setup-import.tsx";
import { SetupSummary } from "../settings/setup-summary.tsx";
import { UserList } from "../settings/user-list.tsx";
import { useStore } from "../store.ts";

const tabs = [
  { id: "reglages", title: "En vigueur" },
  { id: "importer", title: "Importer" },
  { id: "utilisateurs", title: "Utilisateurs" },
] as const;

/** Réglages: what is set, a file to set it anew, and who may do what. */
export default function SettingsScreen() {
  const asked = useStore(place).query.get("onglet");
  const tab = tabs.find(({ id }) => id === asked)?.id ?? "reglages";
  const loaded = useAnswer("readSetup", {});
  return (
    <Screen title="Réglages">
      <Tabs
        label="Réglages"
        tabs={tabs}
        current={tab}
        onChange={(next) => go(hrefOf("/reglages", {}, { onglet: next === "reglages" ? "" : next }), { replace: true })}
      >
        {tab === "importer" ? (
          <SetupImport imported={loaded.reload} />
        ) : (
          <Await loaded={loaded} rows={6}>
            {(setup) => (tab === "reglages" ? <SetupSummary setup={setup} /> : <UserList setup={setup} />)}
          </Await>
        )}
      </Tabs>
    </Screen>
  );
}
