import { Button } from "../components/button.tsx";
import { Dialog, DialogActions } from "../components/dialog.tsx";
import { Check } from "../components/field.tsx";
import { useStore } from "../store.ts";
import { keyList, keysOn, turnKeys } from "./keys.ts";

/** The keys of the review, and a way to turn them off. */
export function KeysDialog({ close }: { close: () => void }) {
  const on = useStore(keysOn);
  return (
    <Dialog title="Aller vite au clavier" onClose={close}>
      <p class="soft">
        Ces touches répondent quand vous n’écrivez pas dans un champ. Dans un champ, Entrée le valide et passe au
        suivant, Échap en sort.
      </p>
      <dl class="keys">
        {keyList.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Check label="Touches actives" checked={on} onChange={turnKeys} />
      <DialogActions>
        <Button look="primary" onClick={close}>
          Fermer
        </Button>
      </DialogActions>
    </Dialog>
  );
}
