import type { Deposit } from "../../schemas/portal-deposit.ts";
import { countOf } from "../../shared/domain/wording/amounts.ts";
import { Badge, type Tone } from "../components/badge.tsx";
import type { IconName } from "../components/icon.tsx";

const states: Record<Deposit["state"], { title: string; tone: Tone; icon: IconName }> = {
  reading: { title: "en cours de lecture", tone: "info", icon: "clock" },
  recorded: { title: "enregistré", tone: "good", icon: "check" },
  review: { title: "à vérifier", tone: "warn", icon: "eye" },
  rejected: { title: "refusé", tone: "bad", icon: "cross" },
  split: { title: "séparé", tone: "good", icon: "split" },
  duplicate: { title: "déjà reçu", tone: "quiet", icon: "copy" },
};

/** What became of a deposit, in a word. */
export function stateOf({ state }: Pick<Deposit, "state">): { title: string; tone: Tone; icon: IconName } {
  return states[state];
}

/** What its state means for whoever sent it. */
export function explain({ state, parts }: Pick<Deposit, "state" | "parts">): string | undefined {
  switch (state) {
    case "reading":
      return "Navette lit ce document. Vous pouvez quitter cette page : le résultat sera dans « Mes dépôts ».";
    case "review":
      return "Une personne va vérifier ce document. Vous n’avez rien à renvoyer, sauf si une pièce manque ci-dessous.";
    case "duplicate":
      return "Le même fichier était déjà là : il n’est pas traité deux fois.";
    case "split":
      return `Ce fichier contenait plusieurs documents : il a été séparé en ${countOf(parts, "document")}.`;
    default:
      return undefined;
  }
}

export function StateBadge({ deposit }: { deposit: Pick<Deposit, "state"> }) {
  const { title, tone, icon } = stateOf(deposit);
  return (
    <Badge tone={tone} icon={icon}>
      {title}
    </Badge>
  );
}
