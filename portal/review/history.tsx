import type { ReviewChange } from "../../schemas/portal-review.ts";
import { now } from "../clock.ts";
import { formatInstant } from "../format/instant.ts";
import { upperFirst } from "../format/sentence.ts";
import { me } from "../session/me.ts";
import { useStore } from "../store.ts";
import { tellChange } from "./tell-change.ts";

/** What persons changed in a document, the latest first. Of others only that it was them is known here. */
export function History({ changes }: { changes: readonly ReviewChange[] }) {
  const mine = useStore(me)?.id;
  return (
    <ul class="acts">
      {[...changes].reverse().map((change, index) => (
        <li key={`${change.at} ${index}`}>
          <p>{tellChange(change)}</p>
          {change.reason && <p class="soft">« {change.reason} »</p>}
          <p class="soft small">
            {upperFirst(formatInstant(change.at, now()))}, par {change.by === mine ? "vous" : "une autre personne"}
          </p>
        </li>
      ))}
    </ul>
  );
}
