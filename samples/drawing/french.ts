const MONTHS = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];

/** `2026-06-01` as « 01/06/2026 ». */
export function shortDate(date: string): string {
  return date.split("-").reverse().join("/");
}

/** `2026-06-01` as « 1er juin 2026 ». */
export function longDate(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day === 1 ? "1er" : day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** Cents as « 1 234,50 € ». */
export function euros(cents: number): string {
  const whole = String(Math.trunc(cents / 100)).replaceAll(/\B(?=(\d{3})+$)/g, " ");
  return `${whole},${String(cents % 100).padStart(2, "0")} €`;
}

/** `+33199001234` as « 01 99 00 12 34 ». */
export function phone(e164: string): string {
  return (e164.replace("+33", "0").match(/\d\d/g) ?? []).join(" ");
}
