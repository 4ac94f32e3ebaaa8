/** Lets a mouse drag what is in a frame; touch and wheel do that by themselves. Returns what ends it. */
export function dragToPan(frame: HTMLElement): () => void {
  let from: { x: number; y: number; left: number; top: number } | undefined;
  const down = (event: PointerEvent) => {
    const onBox = event.target instanceof Element && event.target.closest("button") !== null;
    if (event.pointerType !== "mouse" || event.button !== 0 || onBox) return;
    from = { x: event.clientX, y: event.clientY, left: frame.scrollLeft, top: frame.scrollTop };
    frame.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (from === undefined) return;
    frame.scrollTo({
      left: from.left - (event.clientX - from.x),
      top: from.top - (event.clientY - from.y),
      behavior: "instant",
    });
  };
  const up = () => {
    from = undefined;
  };
  frame.addEventListener("pointerdown", down);
  frame.addEventListener("pointermove", move);
  frame.addEventListener("pointerup", up);
  frame.addEventListener("pointercancel", up);
  return () => {
    frame.removeEventListener("pointerdown", down);
    frame.removeEventListener("pointermove", move);
    frame.removeEventListener("pointerup", up);
    frame.removeEventListener("pointercancel", up);
  };
}
