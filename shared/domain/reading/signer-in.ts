import type { Token } from "./fold-text.ts";
import { makePhraseBook } from "./phrase-book.ts";
import { SIGNERS, type Signer } from "./vocabulary-signatures.ts";

/** Who signs, as a place to sign names them. */
export const signers = makePhraseBook<Signer>(
  (Object.keys(SIGNERS) as Signer[]).flatMap((signer) =>
    SIGNERS[signer].split("|").map((phrase) => ({ phrase, meaning: signer })),
  ),
);

/** « La personne qui m'accompagne » signs for the service. */
export const signerOf = (tokens: readonly Token[], { meaning, to }: { meaning: Signer; to: number }): Signer =>
  tokens[to]?.norm === "qui" &&
  tokens
    .slice(to + 1, to + 4)
    .some(({ norm }) => /^(?:accompagn\w*|aid\w*|sui[tv]\w*|soutien\w*|conseill\w*)$/.test(norm))
    ? "professional"
    : meaning;

/** Whoever the words name first. */
export function signerIn(tokens: readonly Token[]): Signer | undefined {
  for (let from = 0; from < Math.min(tokens.length, 6); from++) {
    const hit = signers.at(tokens, from);
    if (hit !== undefined) return signerOf(tokens, hit);
  }
  return undefined;
}
