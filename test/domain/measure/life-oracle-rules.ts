/** What DOMAIN § 2 says of the schemes of the oracle's histories, in its own words. `?` is silent. */
export type PlainRule = {
  individual: boolean;
  /** `nobody`: the association is asked directly; `?`: the agreement may set it. */
  decides: "a commission" | "nobody" | "?";
  /** The lengths that a first grant may have. */
  first?: { from: number; to: number; onlyUsual?: true };
  renewals?: number[];
  exceptionalFrom?: number;
  cap?: number;
  /** S3: the final bilan is signed by both, the break-off's by the household unless there is a reason. */
  bilanSigned?: true;
  /** Steps of the scheme's path, and what they have to come before. */
  path: Partial<Record<string, "anywhere" | "decision" | "contract">>;
};

const commission = { individual: true, decides: "a commission" } as const;
const silent = { individual: true, decides: "?" } as const;
const loire = { ...commission, bilanSigned: true } as const;
const cana = { "first-meeting": "decision", "papers-meeting": "decision" } as const;

export const plainRules: Record<string, PlainRule> = {
  "asell-cd": { ...silent, first: { from: 6, to: 6 }, path: {} },
  "asell-generaliste": { ...commission, path: cana },
  avdl: { ...silent, path: { diagnostic: "anywhere" } },
  iml: { ...silent, path: {} },
  "asll-71": {
    ...commission,
    first: { from: 6, to: 6 },
    renewals: [3, 3],
    exceptionalFrom: 2,
    cap: 12,
    path: {},
  },
  "asll-42": { ...loire, first: { from: 6, to: 6, onlyUsual: true }, path: { diagnostic: "anywhere" } },
  "asll-42-specifique": { ...loire, decides: "nobody", path: {} },
  "asll-ful": {
    ...commission,
    first: { from: 3, to: 6 },
    cap: 24,
    path: { welcome: "contract", diagnostic: "contract", watch: "anywhere", "watch-activated": "anywhere" },
  },
};
