import { useEffect, useRef, useState } from "preact/hooks";
import type { AnswerOf } from "../../schemas/portal-api.ts";
import type { Problem } from "../../schemas/portal-page.ts";
import { countOf } from "../../shared/domain/wording/amounts.ts";
import { formatDate } from "../../shared/domain/wording/dates.ts";
import { shortSchemeLabel } from "../../shared/domain/wording/schemes.ts";
import { announce } from "../announce.tsx";
import { call } from "../api/call.ts";
import { problemOf } from "../api/problem.ts";
import { Button } from "../components/button.tsx";
import { Field, FormError } from "../components/field.tsx";
import { ErrorMessage } from "../components/note.tsx";
import { formatHousehold } from "../format/household.ts";
import { MeasureBadge } from "../measure/state-badge.tsx";
import { onSend } from "./decision-form.ts";
import type { DecisionFormProps } from "./decision-form-props.ts";

type Found = AnswerOf<"listMeasures">;

/** A measure's reference has a figure in it, a name has none. */
const isReference = (text: string): boolean => /\d/.test(text);

/** It belongs to a measure that a person looks for, by name or reference. */
export function TieForm({ document, send, busy, actions }: DecisionFormProps) {
  const name = document.fields["household.lastName"]?.value;
  const [text, setText] = useState(typeof name === "string" ? name : "");
  const [found, setFound] = useState<Found>();
  const [problem, setProblem] = useState<Problem>();
  const [searching, setSearching] = useState(false);
  const [error, setError] = useState<string>();
  const [chosen, setChosen] = useState<string>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => {
    if (text.trim().length >= 2) void search();
    return () => stop.current?.abort();
  }, []);

  const search = async () => {
    const wanted = text.trim();
    if (wanted.length < 2) return setError("Donnez au moins les deux premières lettres du nom, ou la référence.");
    stop.current?.abort();
    const mine = new AbortController();
    stop.current = mine;
    setError(undefined);
    setProblem(undefined);
    setSearching(true);
    try {
      const query = isReference(wanted) ? { reference: wanted } : { name: wanted };
      const answer = await call("listMeasures", { query }, { signal: mine.signal });
      setFound(answer);
      setChosen(answer.items.length === 1 ? answer.items[0]?.reference : undefined);
      announce(`${countOf(answer.items.length, "mesure trouvée", "mesures trouvées")}`);
    } catch (failed) {
      if (mine.signal.aborted) return;
      setProblem(problemOf(failed));
    }
    setSearching(false);
  };
  const submit = () => {
    if (chosen === undefined) setError("Cherchez, puis choisissez une mesure.");
    else if (!busy) send({ what: "tie", measure: chosen });
  };

  return (
    <div class="stack">
      <form class="search-line" noValidate onSubmit={onSend(() => void search())}>
        <Field label="Nom ou référence" type="search" maxLength={100} value={text} onChange={setText} />
        <Button type="submit" icon="search" busy={searching}>
          Chercher
        </Button>
      </form>
      {problem && <ErrorMessage problem={problem} />}
      <form class="stack" noValidate onSubmit={onSend(submit)}>
        {found && found.items.length === 0 && (
          <p>Aucune mesure ne correspond : essayez les premières lettres du nom seules.</p>
        )}
        {found && found.items.length > 0 && (
          <fieldset class="measure-choices">
            <legend class="unseen">Mesures trouvées</legend>
            {found.items.map(({ reference, household, scheme, state, startOn }) => (
              <label key={reference} class="measure-choice">
                <input
                  type="radio"
                  name="measure"
                  checked={chosen === reference}
                  onChange={() => {
                    setChosen(reference);
                    setError(undefined);
                  }}
                />
                <span class="stack-tight">
                  <strong>{formatHousehold(household)}</strong>
                  <span class="soft small">
                    né·e le {formatDate(household.birthOn)}, {shortSchemeLabel(scheme)}
                    {startOn && `, depuis le ${formatDate(startOn)}`}
                  </span>
                  <span class="row">
                    <span class="figures small">{reference}</span>
                    <MeasureBadge state={state} />
                  </span>
                </span>
              </label>
            ))}
            {found.next !== undefined && <p class="soft small">Il y en a d’autres : précisez la recherche.</p>}
          </fieldset>
        )}
        {error && <FormError>{error}</FormError>}
        {actions("Rattacher")}
      </form>
    </div>
  );
}
