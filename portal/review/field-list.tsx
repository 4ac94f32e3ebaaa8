import { useState } from "preact/hooks";
import type { FieldName } from "../../schemas/field.ts";
import { countOf } from "../../shared/domain/wording/amounts.ts";
import { fieldLabel } from "../../shared/domain/wording/fields.ts";
import { Select } from "../components/field.tsx";
import { upperFirst } from "../format/sentence.ts";
import { FieldRow } from "./field-row.tsx";
import type { FieldGroups, ShownField } from "./group-fields.ts";
import type { ReviewDraft } from "./review-draft.ts";

interface FieldListProps {
  groups: FieldGroups;
  draft: ReviewDraft;
  errors: Record<string, string>;
  selected: string | undefined;
  editable: boolean;
  select: (name: FieldName) => void;
  /** Begins a field that nothing was read for. */
  add: (name: FieldName) => void;
  type: (name: FieldName, typed: string | null | undefined) => void;
  done: (name: FieldName) => void;
}

/** The fields of a document by group, those in doubt first, and a way to add one that nothing was read for. */
export function FieldList({ groups, draft, errors, selected, editable, select, add, type, done }: FieldListProps) {
  const [wanted, setWanted] = useState<FieldName | "">("");
  const row = (shown: ShownField) => (
    <FieldRow
      key={shown.name}
      shown={shown}
      typed={draft.typed[shown.name]}
      error={errors[shown.name]}
      seen={draft.seen.includes(shown.name)}
      selected={shown.name === selected}
      editable={editable}
      onSelect={() => select(shown.name)}
      onType={(typed) => type(shown.name, typed)}
      onDone={() => done(shown.name)}
    />
  );
  const group = (title: string, fields: readonly ShownField[]) =>
    fields.length > 0 && (
      <section class="field-group">
        <h2>
          {title} <span class="soft figures">{fields.length}</span>
        </h2>
        <ul class="field-rows">{fields.map(row)}</ul>
      </section>
    );
  const { doubtful, sure, added, others } = groups;
  return (
    <div class="stack">
      {group("À vérifier", doubtful)}
      {group("Lus avec certitude", sure)}
      {group("Ajoutés", added)}
      {doubtful.length + sure.length === 0 && (
        <p class="soft">Aucun champ n’a été lu : changez le type du document, ou ajoutez les valeurs à la main.</p>
      )}
      {editable && others.length > 0 && (
        <details class="field-add">
          <summary>Ajouter un champ ({countOf(others.length, "possible")})</summary>
          <Select
            label="Champ à ajouter"
            none="Choisir…"
            value={wanted}
            options={others.map((value) => ({ value, label: upperFirst(fieldLabel(value)) }))}
            onChange={(name) => {
              setWanted("");
              if (name !== "") add(name);
            }}
          />
        </details>
      )}
    </div>
  );
}
