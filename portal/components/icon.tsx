/** Every icon is drawn on a 24 × 24 grid by lines of one width; what each shows is said by the text beside it. */
const drawings = {
  deposit: "M12 15V4m0 0L7.5 8.5M12 4l4.5 4.5M4 15v3a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-3",
  inbox:
    "M4 13.5 6.5 5.5A2 2 0 0 1 8.4 4h7.2a2 2 0 0 1 1.9 1.5L20 13.5V18a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-4.5Zm0 0h4.5a3.5 3.5 0 0 0 7 0H20",
  review: "M9 4H6a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h5M9 4h6m-6 0v2h6V4m0 0h3a2 2 0 0 1 2 2v4m-6 6.5 2 2 4-4.5",
  measures: "M12 4v3m0 10v3M4 12h16M4 12c3-5 13-5 16 0-3 5-13 5-16 0Z",
  deadlines:
    "M5 6h14a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1Zm-1 4.5h16M8 3.5V7m8-3.5V7m-4 6.5v2l1.5 1",
  claims:
    "M7 3.5h7l4 4V20a.5.5 0 0 1-.5.5H7a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1Zm7 0V8h4M14.5 12a2.5 2.5 0 1 0 0 5M8.8 13.7h4m-4 1.8h4",
  dashboard: "M4 20V4m0 16h16M8 16v-4m4 4V8m4 8v-6",
  settings:
    "M4 7h9m5 0h2M4 17h2m5 0h9M15.5 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm-7 10a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
  menu: "M4 7h16M4 12h16M4 17h16",
  close: "m6 6 12 12M18 6 6 18",
  back: "m14 6-6 6 6 6",
  forward: "m10 6 6 6-6 6",
  check: "m5 12.5 4.5 4.5L19 7.5",
  eye: "M2.5 12C6 5.5 18 5.5 21.5 12 18 18.5 6 18.5 2.5 12ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z",
  cross: "m7 7 10 10M17 7 7 17",
  clock: "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7v5l3.5 2",
  warn: "M12 9v4.5m0 3v.1M10.7 4.7 3 18a1.5 1.5 0 0 0 1.3 2.3h15.4A1.5 1.5 0 0 0 21 18L13.3 4.7a1.5 1.5 0 0 0-2.6 0Z",
  info: "M12 11v5m0-8.5v-.1M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Z",
  camera:
    "M4 8.5A1.5 1.5 0 0 1 5.5 7H8l1.5-2.5h5L16 7h2.5A1.5 1.5 0 0 1 20 8.5v9a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17.5v-9Zm8 8a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z",
  file: "M7 3.5h7l4 4V20a.5.5 0 0 1-.5.5H7a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1Zm7 0V8h4",
  mail: "M4 6.5h16v11H4v-11Zm0 .5 8 6.5L20 7",
  copy: "M9 9h10v11H9V9Zm-3 6H5V4h10v2",
  retry: "M19 12a7 7 0 1 1-2-4.9M19 4v4h-4",
  search: "M11 17.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm4.7-1.8L20 20",
  download: "M12 4v11m0 0 4.5-4.5M12 15l-4.5-4.5M4 19.5h16",
  leave: "M10 4H6a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h4m5-4 4-4-4-4m4 4H9.5",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  whole: "M9 4H4v5m11-5h5v5M9 20H4v-5m11 5h5v-5",
  split: "M12 21v-7M12 14 6 7V4m6 10 6-7V4",
  quote: "M9.5 8C7 9 6 11 6 13.5V16h4v-4H8m9.5-4c-2.5 1-3.5 3-3.5 5.5V16h4v-4h-2",
} as const;

export type IconName = keyof typeof drawings;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[name]} />
    </svg>
  );
}

/** The sign of Navette: a weaver's shuttle with its thread. */
export function Sign() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect class="sign-ground" width="32" height="32" rx="8" />
      <path class="sign-shuttle" d="M4 16C9 9.5 23 9.5 28 16 23 22.5 9 22.5 4 16Z" />
      <path class="sign-thread" d="M10.5 16h11" />
    </svg>
  );
}
