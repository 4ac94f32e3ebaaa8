import type { Disagreement } from "../../shared/domain/audit/disagreement.ts";
import type { TableAccess } from "./table-access.ts";
import type { Objects } from "./verify-sample.ts";

/** Something that somebody does past the store, and a disagreement that has to be among those found. */
export interface Tampering {
  name: string;
  tamper(): Promise<unknown>;
  found: Partial<Omit<Disagreement, "place">> & { place?: unknown };
}

export interface Tampered {
  tables: TableAccess;
  objects: Objects;
  /** A number below a bound, the same ones each time. */
  choose(below: number): number;
}
