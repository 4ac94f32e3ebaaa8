import type { LifeState } from "../../schemas/measure.ts";
import { phaseLabel } from "../../shared/domain/wording/labels.ts";
import { Badge, type Tone } from "../components/badge.tsx";

const tones: Record<LifeState, Tone> = {
  requested: "info",
  incomplete: "warn",
  submitted: "info",
  granted: "good",
  adjourned: "warn",
  refused: "bad",
  redirected: "quiet",
  waiting: "info",
  diagnostic: "info",
  contracted: "info",
  running: "good",
  suspended: "warn",
  "renewal-asked": "info",
  "bilan-due": "warn",
  ended: "quiet",
  "broken-off": "quiet",
  watch: "quiet",
};

/** Where a measure stands, in a word. */
export function MeasureBadge({ state }: { state: LifeState }) {
  return <Badge tone={tones[state]}>{phaseLabel(state)}</Badge>;
}
