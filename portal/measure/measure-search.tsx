import { useEffect, useState } from "preact/hooks";
import type { LifeState } from "../../schemas/measure.ts";
import type { SchemeId } from "../../schemas/scheme.ts";
import { phaseLabel } from "../../shared/domain/wording/labels.ts";
import { schemeLabel } from "../../shared/domain/wording/schemes.ts";
import { Button } from "../components/button.tsx";
import { Field, Select } from "../components/field.tsx";
import { contract } from "../contract.ts";
import { upperFirst } from "../format/sentence.ts";
import { hrefOf } from "../router/match-path.ts";
import { go } from "../router/place.ts";

/** What is looked for, as it stands in the address: the way back, and a bookmark, find it again. */
export interface Filters {
  nom: string;
  reference: string;
  dispositif: SchemeId | "";
  etat: LifeState | "";
  convention: string;
}

export const filterNames = ["nom", "reference", "dispositif", "etat", "convention"] as const;

/** What an address looks for; what it names that is no scheme or state is any. */
export function readFilters(query: URLSearchParams): Filters {
  const { schemes, states } = contract();
  const scheme = query.get("dispositif");
  const state = query.get("etat");
  return {
    nom: query.get("nom") ?? "",
    reference: query.get("reference") ?? "",
    dispositif: schemes.find((known) => known === scheme) ?? "",
    etat: states.find((known) => known === state) ?? "",
    convention: query.get("convention") ?? "",
  };
}

/** The form by which measures are looked for. It sends people to an address, which the list follows. */
export function SearchForm({ filters, filtered }: { filters: Filters; filtered: boolean }) {
  const [draft, setDraft] = useState(filters);
  const [error, setError] = useState<string>();
  const change = (part: Partial<Filters>) => setDraft({ ...draft, ...part });
  // A narrow screen begins with the two that are used most.
  const [more] = useState(
    () => matchMedia("(min-width: 48rem)").matches || [draft.dispositif, draft.etat, draft.convention].some(Boolean),
  );
  const show = (next: Filters) => go(hrefOf("/mesures", {}, { ...next }));
  useEffect(() => setError(undefined), [draft]);
  // The way back changes what is looked for; the focus stays where it is.
  useEffect(() => setDraft(filters), [JSON.stringify(filters)]);
  return (
    <search class="card search">
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const trimmed = { ...draft, nom: draft.nom.trim(), reference: draft.reference.trim() };
          if (trimmed.nom.length === 1) setError("Donnez au moins les deux premières lettres.");
          else show(trimmed);
        }}
      >
        <div class="fields">
          <Field
            label="Nom ou prénom"
            type="search"
            value={draft.nom}
            error={error}
            maxLength={60}
            onChange={(nom) => change({ nom })}
          />
          <Field
            label="Référence"
            type="search"
            value={draft.reference}
            maxLength={100}
            onChange={(reference) => change({ reference })}
          />
          <div class="row">
            <Button type="submit" look="primary" icon="search">
              Chercher
            </Button>
            {filtered && (
              <a class="button is-plain" href="/mesures">
                Effacer
              </a>
            )}
          </div>
        </div>
        <details open={more}>
          <summary>Plus de critères</summary>
          <div class="fields">
            <Select
              label="Dispositif"
              none="Tous"
              value={draft.dispositif}
              options={contract().schemes.map((value) => ({ value, label: schemeLabel(value) }))}
              onChange={(dispositif) => change({ dispositif })}
            />
            <Select
              label="État"
              none="Tous"
              value={draft.etat}
              options={contract().states.map((value) => ({ value, label: upperFirst(phaseLabel(value)) }))}
              onChange={(etat) => change({ etat })}
            />
            <Field
              label="Convention"
              type="search"
              value={draft.convention}
              maxLength={100}
              onChange={(convention) => change({ convention })}
            />
          </div>
        </details>
      </form>
    </search>
  );
}
