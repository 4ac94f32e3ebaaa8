import { type Place, scrollOf } from "./place.ts";

/**
 * Brings the window where it belongs after a navigation: to the top of something new, back to where one was on the way
 * back, as soon as the screen is tall enough for it. It gives up when the person scrolls, or after two seconds.
 */
export function restoreScroll(place: Place): () => void {
  if (place.how === "replace" || place.how === "load") return () => {};
  const target = place.how === "back" ? scrollOf(place.key) : 0;
  scrollTo(0, target);
  if (target === 0) return () => {};
  const observer = new ResizeObserver(() => {
    scrollTo(0, target);
    if (Math.abs(scrollY - target) < 2) stop();
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    removeEventListener("wheel", stop);
    removeEventListener("touchstart", stop);
    removeEventListener("keydown", stop);
  };
  const timer = setTimeout(stop, 2_000);
  addEventListener("wheel", stop, { passive: true });
  addEventListener("touchstart", stop, { passive: true });
  addEventListener("keydown", stop);
  observer.observe(document.body);
  return stop;
}
