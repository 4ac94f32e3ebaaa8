/** How far something is, from 0 to 1; undefined while nobody can say. `label` is read aloud, not shown. */
export function ProgressBar({ label, value }: { label: string; value: number | undefined }) {
  return <progress aria-label={label} max={100} {...(value !== undefined && { value: Math.round(value * 100) })} />;
}
