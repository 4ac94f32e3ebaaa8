import { useState } from "preact/hooks";
import type { CalendarDate } from "../../schemas/calendar.ts";
import type { AnswerOf } from "../../schemas/portal-api.ts";
import { announce } from "../announce.tsx";
import { call } from "../api/call.ts";
import { forget } from "../api/kept.ts";
import { Button } from "../components/button.tsx";
import { FormDialog } from "../components/form-dialog.tsx";
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
  const [tried, setTried] = useState(false);
  const { act, errors } = readAct(kind, draft);

  const save = async () => {
    setTried(true);
    if (act === undefined) return;
    const after = await call("actOnMeasure", { params: { reference }, body: act });
    clear();
    forget("listMeasures", "listDeadlines");
    announce("Décision enregistrée");
    done(after);
  };

  return (
    <FormDialog title={actTitles[kind].title} cancel={close} save={save}>
      <p class="soft">{actTitles[kind].lead}</p>
      <ActFields kind={kind} draft={draft} change={setDraft} errors={tried ? errors : {}} />
    </FormDialog>
  );
}
