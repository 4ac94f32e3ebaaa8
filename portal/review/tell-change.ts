import type { FieldValue } from "../../schemas/field.ts";
import type { ReviewChange } from "../../schemas/portal-review.ts";
import { fieldLabel } from "../../shared/domain/wording/fields.ts";
import { documentKindLabel } from "../../shared/domain/wording/labels.ts";
import { contract } from "../contract.ts";
import { tellValue } from "./tell-value.ts";

const quoted = (text: string) => `« ${text} »`;

function kindOf(value: FieldValue | undefined): string {
  const kind = contract().documentKinds.find((known) => known === value);
  return kind === undefined ? "document" : documentKindLabel(kind);
}

/** What a person changed, in a sentence without who and when. */
export function tellChange({ what, field = "", from, to }: ReviewChange): string {
  const label = fieldLabel(field);
  const tell = (value: FieldValue | undefined) => (value === undefined ? "rien" : tellValue(field, value));
  switch (what) {
    case "correct":
      if (to === undefined) return `Champ ${quoted(label)} retiré (${tell(from)})`;
      return from === undefined
        ? `Champ ${quoted(label)} ajouté : ${tell(to)}`
        : `Champ ${quoted(label)} corrigé : ${tell(from)} devient ${tell(to)}`;
    case "accept":
      return `Champ ${quoted(label)} accepté : ${tell(to ?? from)}`;
    case "kind":
      return `Type changé : ${kindOf(from)} devient ${kindOf(to)}`;
    case "split":
      return `Séparé en plusieurs documents${Array.isArray(to) ? ` (pages ${to.join(" ; ")})` : ""}`;
    case "tie":
      return `Rattaché à la mesure ${tell(to)}`;
    case "refuse":
      return "Refusé";
    case "file-away":
      return "Classé sans suite";
    case "override":
      return "Règle écartée";
  }
}
