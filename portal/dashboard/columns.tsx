import type { AnswerOf } from "../../schemas/portal-api.ts";
import { countOf, formatEuros } from "../../shared/domain/wording/amounts.ts";
import { shortSchemeLabel } from "../../shared/domain/wording/schemes.ts";
import { Badge } from "../components/badge.tsx";
import { Meter } from "../components/meter.tsx";
import type { Column } from "../components/table.tsx";
import { share } from "./months.ts";

type Dashboard = AnswerOf<"readDashboard">;

/** The columns of the capacities: measures beside their ceiling. */
export const capacityColumns: readonly Column<Dashboard["capacity"][number]>[] = [
  { title: "Dispositif", cell: ({ schemes }) => schemes.map(shortSchemeLabel).join(", ") },
  { title: "Convention", cell: ({ agreement }) => agreement },
  { title: "Secteur", cell: ({ sector }) => sector },
  {
    title: "Actives",
    cell: ({ active, max }) => (
      <span class="metered">
        <span class="row">
          {max !== undefined && active > max && <Badge tone="bad">{active - max} de trop</Badge>}
          <span>{max === undefined ? countOf(active, "mesure") : `${active} sur ${max}`}</span>
        </span>
        {max !== undefined && <Meter used={active} of={max} />}
      </span>
    ),
    number: true,
  },
];

/** The columns of the envelopes: what was claimed of each. */
export const envelopeColumns: readonly Column<Dashboard["envelopes"][number]>[] = [
  { title: "Convention", cell: ({ agreement }) => agreement },
  {
    title: "Réclamé",
    cell: ({ usedCents, envelopeCents }) => (
      <span class="metered">
        <span>
          {formatEuros(usedCents)} sur {formatEuros(envelopeCents)}
        </span>
        <Meter used={usedCents} of={envelopeCents} />
      </span>
    ),
    number: true,
  },
  { title: "Part", cell: ({ usedCents, envelopeCents }) => share(usedCents, envelopeCents), number: true },
];
