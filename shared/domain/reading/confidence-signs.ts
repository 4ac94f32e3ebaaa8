import type { DocumentKind, FieldName, ReadField } from "../../../schemas/field.ts";
import type { Evidence } from "./agree.ts";
import { fold } from "./fold-text.ts";
import {
  beginsCaption,
  endsInHeading,
  hasWordsAround,
  holdsOthers,
  isCutOff,
  isPlausible,
  isPrint,
} from "./plausible-text.ts";
import { type Family, familyOf } from "./value-families.ts";
import { FIRST_NAMES } from "./vocabulary-first-names.ts";

/** What is known of a whole document when its values are weighed. Shares from 0 to 1. */
export interface Around {
  readonly kind: DocumentKind;
  /** How many of the words of its pictures are unsure. */
  readonly unsure: number;
  /** How many of the texts that announce a value are none that the vocabulary knows. */
  readonly unknown: number;
  /** How many of the labels that are known have no value that could be read. */
  readonly open: number;
  /** The labels that are known, a count. */
  readonly places: number;
}

/** One value as it was decided. */
export interface Seen {
  readonly read: ReadField;
  /** Absent for a signature, which is seen and not read. */
  readonly evidence: Evidence | undefined;
  /** A check of sense speaks against it. */
  readonly refused: boolean;
  /** How likely it is that somebody wrote the answers by hand, 0–1. */
  readonly hand: number;
  /** Another field has the same value, which both cannot have, or hardly ever. */
  readonly isShared: boolean;
}

/** Signs for or against a value being right, by name; what is not there counts nothing. */
export type Signs = Readonly<Record<string, number>>;

const FREE: ReadonlySet<Family> = new Set<Family>(["name", "body", "place", "text"]);
const FIGURES: ReadonlySet<Family> = new Set<Family>(["date", "amount", "number", "code", "contact"]);

/** The signs of one field, as they can be seen when all has been read. */
export function signsOf(field: FieldName, { read, evidence, refused, hand, isShared }: Seen, around: Around): Signs {
  const family = familyOf(field);
  const signs: Record<string, number> = {
    [`family ${family}`]: 1,
    [`field ${field}`]: 1,
    hand,
    [`hand ${family}`]: hand,
    "unsure words": around.unsure,
    "unknown labels": around.unknown,
    "open labels": around.open,
    [`${family} among unknown labels`]: around.unknown,
  };
  const set = (name: string, is: boolean) => {
    if (is) signs[name] = 1;
  };
  set("refused", refused);
  set("unsure", !read.accepted);
  if (evidence === undefined) return { ...signs, doubt: 1 - read.confidence, [`ink ${String(read.value)}`]: 1 };
  const { chosen, other, same, rivals } = evidence;
  const doubt = chosen.source === "file" ? 0 : 1 - chosen.wordConfidence;
  signs.doubt = Math.min(doubt, 0.5);
  signs[`doubt ${family}`] = Math.min(doubt, 0.5);
  signs["same again"] = Math.min(same, 3);
  signs.rivals = Math.min(rivals, 3);
  set("badly read", doubt > 0.2);
  set("picture", chosen.source === "ocr");
  set(`other reader ${other}`, other !== "nothing");
  set(`rank ${chosen.rank}`, true);
  set(`way ${chosen.way ?? "key"}`, true);
  set(`${family} by ${chosen.way ?? "key"}`, true);
  set(`${family} at rank ${chosen.rank}`, true);
  set("loose", !chosen.strict);
  set("misshapen", !isPlausible(field, chosen.value));
  set("print", isPrint(chosen.value));
  set("heading behind", family === "text" && endsInHeading(chosen.text));
  set("shared", isShared);
  if (FREE.has(family)) {
    const text = Array.isArray(chosen.value) ? chosen.value.join("\n") : String(chosen.value);
    set("cut off", isCutOff(text));
    set("others inside", holdsOthers(text));
    set("begun caption", beginsCaption(chosen.value));
    set(
      `${family} of few letters`,
      family !== "place" && text.replace(/[^\p{L}]/gu, "").length <= 3 && !FIRST_NAMES.has(fold(text)),
    );
  }
  if (field.endsWith("irstName"))
    set("known first name", FIRST_NAMES.has(fold(String(chosen.value)).split(/[ -]/)[0] ?? ""));
  set("words around", FIGURES.has(family) && chosen.way === "label" && hasWordsAround(chosen.text));
  set("small start", typeof chosen.value === "string" && /^\p{Ll}/u.test(chosen.value) && family !== "option");
  return signs;
}
