import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { place } from "../router/place.ts";
import { Icon } from "./icon.tsx";

interface ScreenProps {
  /** The page's heading, and the window's title. */
  title: string;
  /** What the window's title says where the heading would tell it a name: the bar of a browser is seen by others. */
  windowTitle?: string;
  lead?: ComponentChildren;
  /** Where it belongs: the list above it. */
  back?: { href: string; title: string };
  /** Buttons beside the heading. */
  actions?: ComponentChildren;
  children: ComponentChildren;
}

/**
 * What every screen is drawn in. After a navigation the focus is on the heading, so that a screen reader says where one
 * is, and the window has its title.
 */
export function Screen({ title, windowTitle = title, lead, back, actions, children }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${windowTitle} – Navette`;
  }, [windowTitle]);
  useEffect(() => {
    const { how } = place.get();
    if (how === "go" || how === "back") heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="screen">
      <div class="screen-head">
        <div>
          {back && (
            <a class="back-link" href={back.href}>
              <Icon name="back" />
              {back.title}
            </a>
          )}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p>{lead}</p>}
        </div>
        {actions && <div class="row">{actions}</div>}
      </div>
      {children}
    </div>
  );
}
