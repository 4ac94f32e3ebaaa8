import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icon.tsx";

export interface ButtonProps {
  children: ComponentChildren;
  onClick?: (event: MouseEvent) => void;
  look?: "primary" | "plain" | "danger" | undefined;
  small?: boolean;
  icon?: IconName;
  type?: "button" | "submit";
  /** It is being done: the button keeps the focus and does nothing meanwhile. */
  busy?: boolean;
  disabled?: boolean;
  /** Read aloud after the text, where the text alone does not say of which thing. */
  about?: string;
  expanded?: boolean;
  controls?: string;
}

export function Button({
  children,
  onClick,
  look,
  small,
  icon,
  type = "button",
  busy = false,
  disabled = false,
  about,
  expanded,
  controls,
}: ButtonProps) {
  const off = busy || disabled;
  return (
    <button
      type={type}
      class={["button", look && `is-${look}`, small && "is-small"].filter(Boolean).join(" ")}
      // Not `disabled`: that would take the focus away from whoever just pressed it.
      aria-disabled={off}
      aria-busy={busy}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={(event) => {
        if (off) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? <span class="spinner" aria-hidden="true" /> : icon && <Icon name={icon} />}
      <span>
        {children}
        {about !== undefined && <span class="unseen"> {about}</span>}
      </span>
    </button>
  );
}
