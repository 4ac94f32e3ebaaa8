import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icon.tsx";

/** A list with nothing in it: what would be here, and what to do. */
export function Empty({ icon, title, children }: { icon: IconName; title: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <Icon name={icon} />
      <h2>{title}</h2>
      {children}
    </div>
  );
}
