import type { Act } from "../../schemas/act.ts";
import type { Fact } from "../../schemas/fact.ts";
import type { RuleBook } from "../../schemas/rule.ts";
import { PermanentError } from "../domain/document/permanent-error.ts";
import { foldHousehold } from "../domain/measure/fold-household.ts";
import type { Change } from "./dynamodb-audit.ts";
import type { Documents } from "./dynamodb-documents.ts";
import { type Folded, type FoldWrites, writesOfFold } from "./dynamodb-fold.ts";
import type { StoredHousehold } from "./dynamodb-households.ts";
import { hashOf } from "./dynamodb-keys.ts";
import type { Settings } from "./dynamodb-setup.ts";
import type { Table } from "./dynamodb-table.ts";
import { again, ConflictError } from "./dynamodb-transact.ts";

/** What a household's measures are computed from. */
export interface Inputs {
  facts: Fact[];
  acts: Act[];
}

/** Computing a household's measures under the settings and rules of now, and what has to be written for it. */
export interface Folding {
  fold(inputs: Inputs): Promise<Folded>;
  /** What measures are computed with, beside papers and acts. */
  basis(): Promise<string>;
  writesFor(change: Omit<FoldWrites, "records" | "rules" | "documents">): Promise<Change[]>;
}

export function createFolding({
  records,
  rules,
  documents,
  settings,
}: {
  records: Table;
  rules: RuleBook;
  documents: Pick<Documents, "loadDocument">;
  settings: Pick<Settings, "loadKeptSetup">;
}): Folding {
  const rulesHash = hashOf(JSON.stringify(rules));
  const basisOf = (setupHash: string) => hashOf(`${setupHash} ${rulesHash}`);
  return {
    async fold(inputs) {
      // One order whatever was last to come: between inputs of one date, nothing may hang on the table's order.
      const facts = inputs.facts.toSorted((a, b) => (a.documentId < b.documentId ? -1 : 1));
      const acts = inputs.acts.toSorted((a, b) => (`${a.at}|${a.actId}` < `${b.at}|${b.actId}` ? -1 : 1));
      const { hash, setup } = await settings.loadKeptSetup();
      return { facts, acts, ...foldHousehold({ facts, acts, setup, rules }), basis: basisOf(hash), setup };
    },
    basis: async () => basisOf((await settings.loadKeptSetup()).hash),
    writesFor: (change) => writesOfFold({ records, rules, documents, ...change }),
  };
}

/** What a household is computed from as it is kept. */
export function inputsOf({ facts, acts }: StoredHousehold): Inputs {
  return { facts: facts.map(({ fact }) => fact), acts };
}

/** Reads, computes and writes a household, again where somebody else changed it meanwhile. */
export async function settling<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await again(work, (conflict) => !conflict.failedOn("reference"));
  } catch (error) {
    if (error instanceof ConflictError && error.failedOn("reference")) throw referenceTaken(error);
    throw error;
  }
}

function referenceTaken(cause: ConflictError): PermanentError {
  const sentence =
    "Ce numéro de mesure est déjà celui d’un autre ménage : vérifiez le numéro et le nom sur le document.";
  return new PermanentError("reference-taken", sentence, { cause });
}
