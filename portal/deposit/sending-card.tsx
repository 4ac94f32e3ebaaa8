import { Badge } from "../components/badge.tsx";
import { Button } from "../components/button.tsx";
import { Icon } from "../components/icon.tsx";
import { ProgressBar } from "../components/progress-bar.tsx";
import { formatBytes } from "../format/bytes.ts";
import type { Phase, Sending } from "./deposit-state.ts";
import { removeSending, sendAgain } from "./deposits.ts";
import { ReadingResult } from "./reading-result.tsx";
import { explain, StateBadge } from "./state-badge.tsx";

function PhaseBadge({ phase }: { phase: Phase }) {
  switch (phase.at) {
    case "waiting":
      return <Badge tone="quiet">en attente</Badge>;
    case "preparing":
      return <Badge tone="quiet">préparation</Badge>;
    case "sending":
      return (
        <Badge tone="info">
          <span class="figures">envoi, {Math.round(phase.sent * 100)}&nbsp;%</span>
        </Badge>
      );
    case "reading":
      return <StateBadge deposit={{ state: "reading" }} />;
    case "done":
      return <StateBadge deposit={phase.deposit} />;
    case "stopped":
      return (
        <Badge tone="bad" icon="warn">
          interrompu
        </Badge>
      );
    case "unfit":
      return (
        <Badge tone="bad" icon="cross">
          non envoyé
        </Badge>
      );
  }
}

/** How far it is: nothing moves before it begins, and while it is read nobody can say how long that takes. */
function Progress({ name, phase }: { name: string; phase: Phase }) {
  if (phase.at === "reading") return <ProgressBar label={`Lecture de ${name}`} value={undefined} />;
  if (phase.at !== "waiting" && phase.at !== "preparing" && phase.at !== "sending") return null;
  return <ProgressBar label={`Envoi de ${name}`} value={phase.at === "sending" ? phase.sent : 0} />;
}

/** A file on its way: where it is, and once it was read, what came of it. */
export function SendingCard({ sending }: { sending: Sending }) {
  const { id, name, bytes, phase } = sending;
  const ends = { done: "Retirer de la liste", unfit: "Retirer de la liste", stopped: "Abandonner", reading: undefined };
  // Before it has arrived it can be stopped; while it is read it can only be waited for.
  const end = phase.at in ends ? ends[phase.at as keyof typeof ends] : "Annuler l’envoi";
  return (
    <article class="card sending" aria-label={name}>
      <div class="sending-head">
        <span class="sending-icon">
          <Icon name={sending.type.startsWith("image/") ? "camera" : "file"} />
        </span>
        <div class="sending-name">
          <h3>{name}</h3>
          <span class="soft small">{formatBytes(bytes)}</span>
        </div>
        <PhaseBadge phase={phase} />
      </div>
      <Progress name={name} phase={phase} />
      {phase.at === "reading" && <p class="soft">{explain({ state: "reading", parts: 0 })}</p>}
      {phase.at === "done" && <ReadingResult deposit={phase.deposit} />}
      {(phase.at === "stopped" || phase.at === "unfit") && <p>{phase.sentence}</p>}
      {end && (
        <div class="row sending-actions">
          {phase.at === "stopped" && (
            <Button small icon="retry" onClick={() => sendAgain(id)} about={name}>
              Réessayer
            </Button>
          )}
          <Button small look="plain" icon="close" onClick={() => removeSending(id)} about={name}>
            {end}
          </Button>
        </div>
      )}
    </article>
  );
}
