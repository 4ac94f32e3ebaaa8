import type { AnswerOf } from "../../schemas/portal-api.ts";
import { countOf } from "../../shared/domain/wording/amounts.ts";
import { formatDate } from "../../shared/domain/wording/dates.ts";
import { shortSchemeLabel } from "../../shared/domain/wording/schemes.ts";
import { usePages } from "../api/use-pages.ts";
import { Badge } from "../components/badge.tsx";
import { Empty } from "../components/empty.tsx";
import { Paged } from "../components/pager.tsx";
import { Screen } from "../components/screen.tsx";
import { type Column, Table } from "../components/table.tsx";
import { formatHousehold } from "../format/household.ts";
import { filterNames, readFilters, SearchForm } from "../measure/measure-search.tsx";
import { MeasureBadge } from "../measure/state-badge.tsx";
import { hrefOf } from "../router/match-path.ts";
import { place } from "../router/place.ts";
import { useStore } from "../store.ts";

type Item = AnswerOf<"listMeasures">["items"][number];

const columns: readonly Column<Item>[] = [
  {
    title: "Ménage",
    cell: ({ household, reference }) => (
      <>
        {formatHousehold(household)} <span class="under figures">{reference}</span>
      </>
    ),
  },
  { title: "Dispositif", cell: ({ scheme }) => shortSchemeLabel(scheme) },
  { title: "État", cell: ({ state }) => <MeasureBadge state={state} /> },
  { title: "Début", cell: ({ startOn }) => startOn && <span class="figures">{formatDate(startOn)}</span> },
  { title: "Fin prévue", cell: ({ endOn }) => endOn && <span class="figures">{formatDate(endOn)}</span> },
  {
    title: "À voir",
    cell: ({ findings }) =>
      findings > 0 && (
        <Badge tone="warn" icon="warn">
          {findings}
          <span class="unseen"> {findings > 1 ? "points" : "point"} à voir</span>
        </Badge>
      ),
  },
];

/** Mesures: found by name, reference, scheme, agreement or state. */
export default function MeasuresScreen() {
  const filters = readFilters(useStore(place).query);
  const { nom, reference, dispositif, etat, convention } = filters;
  const pages = usePages("listMeasures", {
    ...(nom.trim().length >= 2 && { name: nom.trim() }),
    ...(reference !== "" && { reference }),
    ...(dispositif !== "" && { scheme: dispositif }),
    ...(etat !== "" && { state: etat }),
    ...(convention !== "" && { agreement: convention }),
  });
  const filtered = filterNames.some((name) => filters[name] !== "");
  return (
    <Screen title="Mesures">
      <SearchForm filters={filters} filtered={filtered} />
      <Paged
        pages={pages}
        count={(shown) => countOf(shown, "mesure affichée", "mesures affichées")}
        empty={
          filtered ? (
            <Empty icon="search" title="Aucune mesure ne correspond">
              <p>Essayez les premières lettres du nom seules, ou retirez un critère.</p>
              <a class="button" href="/mesures">
                Effacer la recherche
              </a>
            </Empty>
          ) : (
            <Empty icon="measures" title="Aucune mesure pour le moment">
              <p>Une mesure s’ouvre d’elle-même dès qu’une demande ou une décision a été lue.</p>
            </Empty>
          )
        }
      >
        {(items) => (
          <Table
            caption="Mesures"
            columns={columns}
            rows={items}
            keyOf={({ reference }) => reference}
            href={(item) => hrefOf("/mesures/:reference", { reference: item.reference })}
          />
        )}
      </Paged>
    </Screen>
  );
}
