import { decisionTitles } from "./decision-titles.ts";
import type { OtherDecision } from "./suggest-decision.ts";

/** What may be decided besides accepting, each a button that opens its form. The focus comes back to it by its id. */
export function OtherDecisions({
  possible,
  open,
}: {
  possible: readonly OtherDecision[];
  open: (what: OtherDecision) => void;
}) {
  return (
    <section class="stack-tight">
      <h2>Autres décisions</h2>
      <div class="row">
        {possible.map((what) => (
          <button
            key={what}
            id={`decide-${what}`}
            type="button"
            class={what === "refuse" ? "button is-small is-danger" : "button is-small"}
            onClick={() => open(what)}
          >
            {decisionTitles[what].button}
          </button>
        ))}
      </div>
    </section>
  );
}
