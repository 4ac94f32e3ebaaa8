import type { SchemeId } from "../../../schemas/scheme.ts";
import { fold } from "./fold-text.ts";
import type { Sheet } from "./sheet.ts";
import { ASLL_PLACES, OTHER_PLACES } from "./vocabulary-schemes.ts";

/**
 * Of several, those that others do not include: a bail glissant is more than an ASLL of the same département, and an
 * antenna (APEL) beside an ASELL is who refers to it (S1), not its own collective action.
 */
export function narrowSchemes(schemes: readonly SchemeId[]): SchemeId[] {
  return schemes.filter(
    (scheme) =>
      !schemes.some(
        (other) =>
          (other !== scheme && other.startsWith(`${scheme}-`)) || (scheme === "asc-apel" && other.startsWith("asell-")),
      ),
  );
}

/** Which département's ASLL the pages speak of, where they speak of one only. */
export function placeOfAsll(sheets: readonly Sheet[]): SchemeId | undefined {
  const text = fold(sheets.map((sheet) => sheet.flow.text).join("\n"));
  const bare = text.replace(OTHER_PLACES, " ");
  const places = ASLL_PLACES.filter(({ evidence }) =>
    evidence.test(bare.replace(/saone[- ]et[- ]loire/g, evidence.source.startsWith("saone") ? "$&" : " ")),
  );
  const [first] = places;
  return places.length === 1 ? first?.scheme : undefined;
}
