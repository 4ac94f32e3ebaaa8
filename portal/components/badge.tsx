import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icon.tsx";

export type Tone = "good" | "warn" | "bad" | "info" | "quiet";

/** A state in a word or two. The icon says with its shape what the colour says too. */
export function Badge({ tone, icon, children }: { tone: Tone; icon?: IconName; children: ComponentChildren }) {
  return (
    <span class={`badge is-${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
