import type { RuleBook } from "../../schemas/rule.ts";
import { annexe3 } from "./s0-annexe-3.ts";
import { poleLogement } from "./s2-pole-logement.ts";

/** The rules of every scheme, by scheme. Each source document has its own file. */
export const ruleBook: RuleBook = { ...annexe3, ...poleLogement };
