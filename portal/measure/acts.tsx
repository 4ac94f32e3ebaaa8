import { useState } from "preact/hooks";
import type { CalendarDate } from "../../schemas/calendar.ts";
import type { AnswerOf } from "../../schemas/portal-api.ts";
import type { Problem } from "../../schemas/portal-page.ts";
import { announce } from "../announce.tsx";
import { call } from "../api/call.ts";
import { forget } from "../api/kept.ts";
import { problemOf } from "../api/problem.ts";
import { Button } from "../components/button.tsx";
import { Dialog, DialogActions } from "../components/dialog.tsx";
import { FormError } from "../components/field.tsx";
import { useDraft } from "../draft.ts";
import { type ActDraft, type ActKind, actTitles, emptyDraft, readAct } from "./act-draft.ts";
import { ActFields } from "./act-fields.tsx";

type Measure = AnswerOf<"readMeasure">;

interface ActsProps {
  measure: Measure;
  today: CalendarDate;
  done: (measure: Measure) => void;
}

/** What a person may decide about a measure, each in a dialog. */
export function Acts({ measure, today, done }: ActsProps) {
  const [open, setOpen] = useState<ActKind>();
  return (
    <>
      <div class="row">
        {(Object.keys(actTitles) as ActKind[]).map((kind) => (
          <Button key={kind} small onClick={() => setOpen(kind)}>
            {actTitles[kind].button}
          </Button>
        ))}
      </div>
      {open && (
        <ActDialog
          key={open}
          kind={open}
          measure={measure}
          today={today}
          close={() => setOpen(undefined)}
          done={(after) => {
            setOpen(undefined);
            done(after);
          }}
        />
      )}
    </>
  );
}

function ActDialog({ kind, measure, today, done, close }: ActsProps & { kind: ActKind; close: () => void }) {
  const { reference } = measure;
  const [draft, setDraft, clear] = useDraft<ActDraft>(`act:${reference}:${kind}`, emptyDraft(today));
  const [problem, setProblem] = useState<Problem>();
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const { act, errors } = readAct(kind, draft);

  const send = async () => {
    setTried(true);
    if (act === undefined) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const after = await call("actOnMeasure", { params: { reference }, body: act });
      clear();
      forget("listMeasures", "listDeadlines");
      announce("Décision enregistrée");
      done(after);
    } catch (error) {
      setProblem(problemOf(error));
      setBusy(false);
    }
  };

  return (
    <Dialog title={actTitles[kind].title} onClose={close}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void send();
        }}
      >
        <p class="soft">{actTitles[kind].lead}</p>
        <ActFields kind={kind} draft={draft} change={setDraft} errors={tried ? errors : {}} />
        {problem && <FormError>{problem.detail}</FormError>}
        <DialogActions>
          <Button onClick={close}>Annuler</Button>
          <Button type="submit" look="primary" busy={busy}>
            Enregistrer
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
