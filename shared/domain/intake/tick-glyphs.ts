/** What a sign of a font stands for where it is drawn as a box to tick: its state, or an ornament without a state. */
export type Tick = "selected" | "empty" | "ornament";

/** Boxes of Unicode. A tick or cross alone stands in a box drawn around it, or is an ornament: its ink is seen there. */
const unicode: Record<number, Tick> = {
  9633: "empty", // □
  9634: "empty", // ▢
  9744: "empty", // ☐
  9745: "selected", // ☑
  9746: "selected", // ☒
  10063: "empty", // ❏
  10064: "empty", // ❐
  10065: "empty", // ❑
  10066: "empty", // ❒
  128505: "selected", // 🗹
  10003: "ornament", // ✓
  10004: "ornament", // ✔
  10005: "ornament", // ✕
  10006: "ornament", // ✖
  10007: "ornament", // ✗
  10008: "ornament", // ✘
};

/** Wingdings and its like, by the code in the font (Word writes it as U+F000 + code). */
const wingdings: Record<number, Tick> = {
  111: "empty", // o
  113: "empty", // q
  114: "empty", // r
  168: "empty", // ¨
  120: "selected", // x
  253: "selected",
  254: "selected",
  251: "ornament",
  252: "ornament",
  167: "ornament", // bullet
  216: "ornament", // arrow
};

/** What the sign stands for; undefined where it is text. `font` is its font's name, "" where it does not matter. */
export function tickOf(code: number, font: string): Tick | undefined {
  const known = unicode[code];
  if (known !== undefined) return known;
  if (/wingdings|webdings/i.test(font)) {
    return wingdings[code >= 0xf000 ? code - 0xf000 : code] ?? "ornament";
  }
  // The bullets of Word's lists come from Symbol.
  if (/symbol|dingbats/i.test(font) && code >= 0xf000 && code <= 0xf0ff) return "ornament";
  return undefined;
}
