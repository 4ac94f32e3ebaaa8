import { parseArgs } from "node:util";
import type { Verification } from "../../shared/adapters/dynamodb-verify.ts";
import { documentIdOf } from "../../shared/adapters/file-identity.ts";
import { countOf } from "../../shared/domain/wording/amounts.ts";
import { checkedText, disagreementSentence } from "../../shared/domain/wording/disagreement.ts";
import { defaultTwinDir, openTwin } from "./open-twin.ts";
import { readOptions } from "./terminal.ts";

/** `navette verify`: checks that claims, papers, evidence and audit still agree. Exit code 1 where anything does not. */
export async function verifyCommand(args: string[]): Promise<number> {
  const options = { keep: { type: "string" }, json: { type: "boolean" } } as const;
  const { values } = readOptions(() => parseArgs({ args, options }));
  const { twin, store } = await openTwin({ dir: values.keep ?? defaultTwinDir, onlyUnfinished: true });
  try {
    // What is under way is finished first: between two writes nothing has to agree.
    await twin.drain();
    const verification = await store.verify(async (bucket, key) => {
      const bytes = await twin.getObject(bucket, key);
      return bytes && documentIdOf(bytes);
    });
    const { disagreements } = verification;
    if (values.json) {
      const told = disagreements.map((one) => ({ ...one, message: disagreementSentence(one) }));
      console.log(JSON.stringify({ ...verification, disagreements: told }, null, 2));
    } else console.log(verificationLines(verification).join("\n"));
    return disagreements.length === 0 ? 0 : 1;
  } finally {
    await twin.stop();
  }
}

function verificationLines({ disagreements, counts, notes, anchor }: Verification): string[] {
  const { drafts, unrendered, toCorrect } = notes;
  return [
    ...disagreements.map(disagreementSentence),
    disagreements.length === 0
      ? `Tout concorde : ${checkedText(counts)}.`
      : `${countOf(disagreements.length, "désaccord")} ; contrôlé : ${checkedText(counts)}.`,
    ...(drafts === 0
      ? []
      : [`${countOf(drafts, "brouillon")} qu'aucun état n'a repris : sans effet, aucun n'est compté.`]),
    ...(unrendered === 0 ? [] : [`${countOf(unrendered, "état")} sans PDF ni CSV : « navette claims » les produit.`]),
    ...toCorrect.map((measure) => `Mesure ${measure} : le prochain état corrigera ce qui a été demandé en trop.`),
    ...(anchor === undefined
      ? []
      : [`Empreinte du journal, à noter ailleurs pour la comparer : ${anchor.sequence} ${anchor.hash}`]),
  ];
}
