import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Problem } from "../../schemas/portal-page.ts";
import { problemOf } from "../api/problem.ts";
import { Button } from "./button.tsx";
import { Dialog, DialogActions } from "./dialog.tsx";
import { FormError } from "./field.tsx";

interface FormDialogProps {
  title: string;
  cancel: () => void;
  /** Sends what was entered; it throws where that fails, and what it throws is told in the dialog. */
  save: () => Promise<void>;
  children: ComponentChildren;
}

/** A dialog with a form that is sent once at a time, and stays open with what was entered until that has worked. */
export function FormDialog({ title, cancel, save, children }: FormDialogProps) {
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    setProblem(undefined);
    await save().catch((error) => setProblem(problemOf(error)));
    setBusy(false);
  };
  return (
    <Dialog title={title} onClose={cancel}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void send();
        }}
      >
        {children}
        {problem && <FormError>{problem.detail}</FormError>}
        <DialogActions>
          <Button onClick={cancel}>Annuler</Button>
          <Button type="submit" look="primary" busy={busy}>
            Enregistrer
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
