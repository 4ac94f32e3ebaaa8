import { useEffect, useRef, useState } from "preact/hooks";
import { countOf } from "../../shared/domain/wording/amounts.ts";
import { announce } from "../announce.tsx";
import { Button } from "../components/button.tsx";
import { Icon } from "../components/icon.tsx";
import { Screen } from "../components/screen.tsx";
import { addFiles, deposits } from "../deposit/deposits.ts";
import { SendingCard } from "../deposit/sending-card.tsx";
import { useStore } from "../store.ts";

/** Déposer: files are dropped, chosen or photographed, and followed until there is a result. */
export default function DepositScreen() {
  const sendings = useStore(deposits);
  const take = (files: readonly File[]) => {
    if (files.length === 0) return;
    addFiles(files);
    announce(`${countOf(files.length, "fichier ajouté", "fichiers ajoutés")}`);
  };
  return (
    <Screen
      title="Déposer"
      lead="Fiches d’orientation, décisions, contrats, bilans, demandes de renouvellement : Navette les reconnaît et les lit."
    >
      <DropZone take={take} />
      {sendings.length > 0 && (
        <section class="stack" aria-labelledby="sendings">
          <div class="row-apart">
            <h2 id="sendings">Vos fichiers</h2>
            <a href="/depots">Tous mes dépôts</a>
          </div>
          <ul class="stack">
            {sendings.map((sending) => (
              <li key={sending.id}>
                <SendingCard sending={sending} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Screen>
  );
}

/** Where files are dropped; and buttons to choose them, or to photograph a paper where there is a camera at hand. */
function DropZone({ take }: { take: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A file dropped beside the zone would open in the place of the page.
    const ignore = (event: DragEvent) => event.preventDefault();
    addEventListener("dragover", ignore);
    addEventListener("drop", ignore);
    return () => {
      removeEventListener("dragover", ignore);
      removeEventListener("drop", ignore);
    };
  }, []);
  const takeFrom = (input: HTMLInputElement) => {
    take([...(input.files ?? [])]);
    // The same file may be chosen again.
    input.value = "";
  };
  const touch = matchMedia("(pointer: coarse)").matches;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut of the buttons inside.
    <div
      class={over ? "drop is-over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        take([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <span class="drop-sign">
        <Icon name="deposit" />
      </span>
      <p class="drop-title">
        {touch ? "Ajoutez un document" : "Glissez vos fichiers ici"}
        {!touch && <span class="soft">, ou choisissez-les sur votre ordinateur</span>}
      </p>
      <div class="row drop-buttons">
        {touch && (
          <Button look="primary" icon="camera" onClick={() => camera.current?.click()}>
            Prendre une photo
          </Button>
        )}
        <Button look={touch ? undefined : "primary"} icon="file" onClick={() => files.current?.click()}>
          Choisir des fichiers
        </Button>
      </div>
      <p class="soft small">PDF, photos, Word, OpenDocument. 25&nbsp;Mo au plus par fichier, plusieurs à la fois.</p>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        data-testid="files"
        aria-label="Fichiers à déposer"
        onChange={(event) => takeFrom(event.currentTarget)}
      />
      <input
        ref={camera}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        aria-label="Photo à déposer"
        onChange={(event) => takeFrom(event.currentTarget)}
      />
    </div>
  );
}
