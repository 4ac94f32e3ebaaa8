import { fold } from "./fold-text.ts";
import type { Sheet } from "./sheet.ts";

const MORE =
  /^\W*(?:une? |la |le )?(?:\d\w{0,2} |demande (?:de |d'un |d'une )?|mesure )?(?:renouvellement|prolongation|reconduction|prorogation|poursuite|renouvelee?|a renouveler)\b/;
const FIRST =
  /^\W*(?:une? |la |le )?(?:demande |mesure |orientation )?(?:initiale?|premiere|1 ?(?:er|ere|re)|nouvelle|ouverture|mise en place)\b/;

/** « ☐ Première demande   ☒ Renouvellement »: one form serves for both, and the cross says which of them this one is. */
export function ticksRenewal(sheets: readonly Sheet[]): boolean {
  const options = sheets.flatMap(({ rows }) =>
    rows.flatMap(({ items }) =>
      items.flatMap((item, index) => {
        const next = items[index + 1];
        return item.type === "tick" && next?.type === "cell"
          ? [{ selected: item.selected, text: fold(next.text) }]
          : [];
      }),
    ),
  );
  const says = (pattern: RegExp, wanted: boolean) =>
    options.some(({ selected, text }) => selected === wanted && pattern.test(text));
  return says(MORE, true) && says(FIRST, false) && !says(FIRST, true);
}
