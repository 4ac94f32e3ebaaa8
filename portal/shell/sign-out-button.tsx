import { useState } from "preact/hooks";
import { Button } from "../components/button.tsx";
import { Dialog, DialogActions } from "../components/dialog.tsx";
import { isUnsent } from "../deposit/deposit-state.ts";
import { deposits } from "../deposit/deposits.ts";
import { signOut } from "../session/session.ts";

/** Signs out, and asks before where files are still to be sent: they would be lost. */
export function SignOutButton() {
  const [asking, setAsking] = useState(false);
  return (
    <div>
      <Button
        look="plain"
        small
        icon="leave"
        onClick={() => (deposits.get().some(isUnsent) ? setAsking(true) : void signOut())}
      >
        Se déconnecter
      </Button>
      {asking && (
        <Dialog title="Des fichiers ne sont pas encore envoyés" onClose={() => setAsking(false)}>
          <p>Si vous vous déconnectez maintenant, ils seront effacés de ce navigateur sans être déposés.</p>
          <DialogActions>
            <Button onClick={() => setAsking(false)}>Rester connecté</Button>
            <Button look="danger" onClick={() => void signOut()}>
              Se déconnecter sans les envoyer
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </div>
  );
}
