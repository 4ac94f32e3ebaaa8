import type { Act } from "../../schemas/act.ts";
import { formatDate } from "../../shared/domain/wording/dates.ts";
import { actLabel, checkLabel, stepLabel } from "../../shared/domain/wording/life.ts";
import { now } from "../clock.ts";
import { formatInstant } from "../format/instant.ts";
import { upperFirst } from "../format/sentence.ts";

/** What an act says, without who and when. */
function tellAct(act: Act): string {
  switch (act.kind) {
    case "suspend":
      return `Suspension du ${formatDate(act.fromOn)} au ${formatDate(act.toOn)}`;
    case "step":
      return `${upperFirst(stepLabel(act.step))}, le ${formatDate(act.on)}`;
    case "override":
      return `Contrôle écarté\u00a0: ${checkLabel(act.check)}`;
    case "place":
      return [
        act.sector !== undefined && `Secteur ${act.sector}`,
        act.intensive !== undefined && (act.intensive ? "suivi renforcé" : "suivi ordinaire"),
      ]
        .filter(Boolean)
        .join(", ");
    default:
      return upperFirst(actLabel(act.kind));
  }
}

const whyOf = (act: Act) => ("reason" in act ? act.reason : "note" in act ? act.note : undefined);

/** What people decided about a measure, the latest first. */
export function ActList({ acts }: { acts: readonly Act[] }) {
  if (acts.length === 0) return <p class="soft">Personne n’a encore rien décidé à la main.</p>;
  return (
    <ul class="acts">
      {[...acts].reverse().map((act) => (
        <li key={act.actId}>
          <strong>{upperFirst(tellAct(act))}</strong>
          {whyOf(act) && <p>{whyOf(act)}</p>}
          <p class="soft small">{upperFirst(formatInstant(act.at, now()))}</p>
        </li>
      ))}
    </ul>
  );
}
