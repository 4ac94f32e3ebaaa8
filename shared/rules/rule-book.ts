import type { RuleBook } from "../../schemas/rule.ts";
import { annexe3 } from "./s0-annexe-3.ts";
import { cana } from "./s1-cana.ts";
import { poleLogement } from "./s2-pole-logement.ts";
import { loire } from "./s3-loire.ts";
import { ful } from "./s4-ful.ts";

/** The rules of every scheme, by scheme. Each source document has its own file. */
export const ruleBook: RuleBook = { ...annexe3, ...cana, ...poleLogement, ...loire, ...ful };
