import { useState } from "preact/hooks";
import type { AgreementClaims } from "../../schemas/portal-claim.ts";
import type { Problem } from "../../schemas/portal-page.ts";
import { formatMonth } from "../../shared/domain/wording/dates.ts";
import { announce } from "../announce.tsx";
import { call } from "../api/call.ts";
import { forget } from "../api/kept.ts";
import { problemOf } from "../api/problem.ts";
import { Button } from "../components/button.tsx";
import { Dialog, DialogActions } from "../components/dialog.tsx";
import { ErrorMessage, Note } from "../components/note.tsx";

/** So long, in milliseconds, the issuing of a month mostly takes; then it is looked at anew. */
const usual = 8_000;

/** Issues now what the first of the month would: asked twice, for a month that is closed stays so. */
export function IssueNow({ agreements, reload }: { agreements: readonly AgreementClaims[]; reload: () => void }) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const open = agreements.filter((agreement) => agreement.open.length > 0);
  const issue = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await call("issueClaims", {});
      forget("listClaims", "readHeldBack", "readDashboard");
      announce("Émission demandée");
      setAsked(true);
      setAsking(false);
      setTimeout(reload, usual);
    } catch (error) {
      setProblem(problemOf(error));
    }
    setBusy(false);
  };
  if (open.length === 0) return null;
  if (asked) {
    return (
      <Note tone="info">
        <p>Émission demandée : les états paraissent ici dans quelques instants.</p>
        <div>
          <Button small icon="retry" onClick={reload}>
            Rafraîchir
          </Button>
        </div>
      </Note>
    );
  }
  return (
    <>
      <div>
        <Button look="primary" icon="claims" onClick={() => setAsking(true)}>
          Émettre maintenant
        </Button>
      </div>
      {asking && (
        <Dialog title="Émettre les états maintenant ?" onClose={() => setAsking(false)}>
          <p>Ces mois sont terminés. Une fois émis, un état ne change plus : une erreur se corrige le mois suivant.</p>
          <ul class="stack-tight">
            {open.map(({ agreement, number, open: months }) => (
              <li key={agreement}>
                <strong>{number}</strong> : {months.map(formatMonth).join(", ")}
              </li>
            ))}
          </ul>
          {problem && <ErrorMessage problem={problem} />}
          <DialogActions>
            <Button onClick={() => setAsking(false)}>Annuler</Button>
            <Button look="primary" busy={busy} onClick={() => void issue()}>
              Émettre
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
