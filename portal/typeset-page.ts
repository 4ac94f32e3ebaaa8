import { type ComponentChildren, Fragment, options } from "preact";
import { typesetFrench } from "./format/typography.ts";

const asTheyAre = new Set<unknown>(["code", "pre", "textarea", "option"]);

function typesetChildren(children: ComponentChildren): ComponentChildren {
  if (typeof children === "string") return typesetFrench(children);
  return Array.isArray(children) ? children.map(typesetChildren) : children;
}

/** Has every text that the page draws set as French is: in one place, whoever wrote it. */
export function typesetPage(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    const { type, props } = vnode as { type: unknown; props: { children?: ComponentChildren } };
    const drawn = (typeof type === "string" && !asTheyAre.has(type)) || type === Fragment;
    if (drawn && props.children !== undefined) props.children = typesetChildren(props.children);
    before?.(vnode);
  };
}
