/** How much of something is used, drawn; the words beside it say it. Beyond the whole it is full, and marked. */
export function Meter({ used, of }: { used: number; of: number }) {
  const share = of > 0 ? used / of : 0;
  const state = share > 1 ? "is-over" : share >= 0.9 ? "is-near" : "";
  return (
    <span class={`meter ${state}`} aria-hidden="true">
      <span style={{ width: `${Math.min(share, 1) * 100}%` }} />
    </span>
  );
}
