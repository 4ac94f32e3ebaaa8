import { withFixedSpaces } from "../../shared/domain/wording/typography.ts";

/**
 * French as a typographer sets it: spaces that do not break where they must not, curved apostrophes.
 * Sentences come from the domain and the API with plain spaces.
 */
export function typesetFrench(text: string): string {
  return withFixedSpaces(text).replace(/(\p{L})'(?=\p{L})/gu, "$1’");
}
