import type { ValueType } from "./roles.ts";

/** What has figures, so that a caption is never taken for it. */
const FIGURED: ReadonlySet<ValueType> = new Set<ValueType>([
  "date",
  "birth",
  "identifier",
  "phone",
  "postal-code",
  "count",
  "months",
  "cents",
]);

/** « Mesure suivie » right of « Date de naissance »: words alone, with a capital, where figures are asked for. */
export const isUnlistedCaption = (type: ValueType, text: string): boolean =>
  FIGURED.has(type) && /^\P{L}*\p{Lu}[\p{L}'’()/ -]{3,40}\P{L}*$/u.test(text) && !/\d/.test(text);
