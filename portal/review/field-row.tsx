import type { FieldName } from "../../schemas/field.ts";
import { fieldLabel } from "../../shared/domain/wording/fields.ts";
import { typeset } from "../../shared/domain/wording/findings.ts";
import { Badge } from "../components/badge.tsx";
import { Button } from "../components/button.tsx";
import { contract } from "../contract.ts";
import { upperFirst } from "../format/sentence.ts";
import { tellConfidence } from "./confidence.ts";
import { FieldControl } from "./field-control.tsx";
import type { ShownField } from "./group-fields.ts";
import { tellValue } from "./tell-value.ts";
import { readTyped, writeValue } from "./typed-value.ts";

interface FieldRowProps {
  shown: ShownField;
  /** What was typed; `null` where it is to go, undefined where nothing was. */
  typed: string | null | undefined;
  error: string | undefined;
  seen: boolean;
  selected: boolean;
  editable: boolean;
  onSelect: () => void;
  onType: (typed: string | null | undefined) => void;
  /** It is looked at: on to the next. */
  onDone: () => void;
}

export const headId = (name: string) => `field-${name}`;
export const editorId = (name: string) => `editor-${name}`;

/** A field in a line; the chosen one opens to what was read, how sure that is, and a control to correct it. */
export function FieldRow(props: FieldRowProps) {
  const { shown, typed, error, selected, editable, onSelect } = props;
  const { name, read } = shown;
  const before = read && tellValue(name, read.value);
  const after = typed === undefined ? undefined : tellTyped(name, typed);
  const corrected = after !== undefined && after !== "" && after !== before;
  return (
    <li class={selected ? "field-row is-selected" : "field-row"}>
      <button
        type="button"
        id={headId(name)}
        class="field-head"
        aria-expanded={selected}
        aria-controls={selected ? editorId(name) : undefined}
        onClick={onSelect}
      >
        <span class="field-name">{upperFirst(fieldLabel(name))}</span>
        <span class="field-value">
          {corrected && before !== undefined && (
            <del>
              <span class="unseen">Lu : </span>
              {before}
            </del>
          )}
          {corrected ? <ins>{after}</ins> : (before ?? <span class="soft">Rien n’a été lu</span>)}
        </span>
        <StateBadge {...props} corrected={corrected} />
      </button>
      {error && !selected && <p class="field-error">{error}</p>}
      {selected && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the control inside.
        <div
          id={editorId(name)}
          class="field-editor"
          onKeyDown={(event) => {
            if (event.key === "Escape") document.getElementById(headId(name))?.focus();
          }}
        >
          <Evidence shown={shown} />
          {editable && <Editor {...props} />}
        </div>
      )}
    </li>
  );
}

function StateBadge({
  shown: { read, findings },
  typed,
  error,
  seen,
  corrected,
}: FieldRowProps & { corrected: boolean }) {
  if (error) return <Badge tone="bad">à corriger</Badge>;
  if (typed === null) return <Badge tone="info">retiré</Badge>;
  if (corrected) return <Badge tone="info">{read ? "corrigé" : "ajouté"}</Badge>;
  if (seen) {
    return (
      <Badge tone="good" icon="check">
        vu
      </Badge>
    );
  }
  if (read === undefined) return findings.length > 0 ? <Badge tone="warn">manque</Badge> : null;
  if (!read.accepted || findings.some(({ severity }) => severity !== "info")) {
    return (
      <Badge tone="warn" icon="eye">
        à vérifier
      </Badge>
    );
  }
  return <Badge tone="quiet">sûr</Badge>;
}

/** What was read, by whom the readings differ, and how sure it is. */
function Evidence({ shown: { name, read, findings } }: { shown: ShownField }) {
  return (
    <div class="stack-tight small">
      {findings.map(({ code, message }) => (
        <p key={code + message} class="field-finding">
          {typeset(message)}
        </p>
      ))}
      {read && (
        <dl class="evidence">
          {read.text !== "" && read.text !== tellValue(name, read.value) && (
            <div>
              <dt>Lu sur la page</dt>
              <dd class="read-text">{read.text}</dd>
            </div>
          )}
          {read.other !== undefined && (
            <div>
              <dt>Seconde lecture</dt>
              <dd class="read-text">{read.other}</dd>
            </div>
          )}
          <div>
            <dt>Confiance</dt>
            <dd class="figures">{tellConfidence(read.confidence)}</dd>
          </div>
          {read.box === undefined && (
            <div>
              <dt>Emplacement</dt>
              <dd>non situé sur la page</dd>
            </div>
          )}
        </dl>
      )}
    </div>
  );
}

function Editor({ shown: { name, read }, typed, error, onType, onDone }: FieldRowProps) {
  const field = contract().fieldTypes[name];
  const stands = read ? writeValue(field, read.value) : "";
  const other = read?.other !== undefined && readTyped(field, read.other).error === undefined ? read.other : undefined;
  return (
    <form
      class="stack-tight"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      {typed === null ? (
        <p class="soft">Ce champ sera retiré du document.</p>
      ) : (
        <FieldControl
          name={name}
          field={field}
          value={typed ?? stands}
          error={error}
          // What is added stays while its control is empty.
          onChange={(value) => onType(read !== undefined && value === stands ? undefined : value)}
        />
      )}
      <div class="row">
        <Button type="submit" small look="primary">
          Vu, suivant
        </Button>
        {other !== undefined && typed !== null && (
          <Button small onClick={() => onType(other)}>
            Prendre la seconde lecture
          </Button>
        )}
        {typed !== undefined ? (
          <Button small look="plain" onClick={() => onType(undefined)} about={fieldLabel(name)}>
            {read ? "Revenir à ce qui a été lu" : "Ne pas ajouter"}
          </Button>
        ) : (
          read && (
            <Button small look="plain" onClick={() => onType(null)} about={fieldLabel(name)}>
              Retirer ce champ
            </Button>
          )
        )}
      </div>
    </form>
  );
}

/** What was typed as people read it; as it stands where it is no value yet. */
function tellTyped(name: FieldName, typed: string | null): string {
  if (typed === null) return "retiré";
  const { value } = readTyped(contract().fieldTypes[name], typed);
  return value === undefined ? typed : tellValue(name, value);
}
