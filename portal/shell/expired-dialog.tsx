import { Button } from "../components/button.tsx";
import { Dialog, DialogActions } from "../components/dialog.tsx";
import { signInAgain, signOut } from "../session/session.ts";

/** The session is over in the middle of work: the page stays as it is behind this, and goes on once signed in again. */
export function ExpiredDialog() {
  return (
    <Dialog title="Votre session a expiré">
      <p>
        Ce que vous avez saisi est gardé. Reconnectez-vous dans la fenêtre qui va s’ouvrir : vous reprendrez là où vous
        en étiez.
      </p>
      <DialogActions>
        <Button look="plain" onClick={() => void signOut()}>
          Se déconnecter
        </Button>
        <Button look="primary" onClick={() => void signInAgain()}>
          Se reconnecter
        </Button>
      </DialogActions>
    </Dialog>
  );
}
