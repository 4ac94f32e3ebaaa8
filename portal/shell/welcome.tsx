import { useEffect, useState } from "preact/hooks";
import { Button } from "../components/button.tsx";
import { Sign } from "../components/icon.tsx";
import { Note } from "../components/note.tsx";
import { signIn } from "../session/session.ts";

/** Threads that a shuttle draws into cloth: papers that become a record. */
function Weave() {
  const threads = [0, 1, 2, 3, 4, 5, 6, 7];
  return (
    <svg class="weave" viewBox="0 0 320 96" aria-hidden="true" focusable="false" fill="none" stroke="currentColor">
      {threads.map((thread) => (
        <path
          key={thread}
          stroke-width="1.5"
          opacity={0.25 + thread * 0.06}
          d={`M0 ${6 + thread * 12}C60 ${6 + thread * 12} 80 ${34 + thread * 4} 150 ${34 + thread * 4}S250 ${6 + thread * 12} 320 ${6 + thread * 12}`}
        />
      ))}
      <path class="weave-shuttle" d="M104 48C126 28 174 28 196 48 174 68 126 68 104 48Z" />
      <path stroke-width="3" stroke-linecap="round" d="M130 48h40" />
    </svg>
  );
}

/** What somebody sees who is not signed in. */
export function Welcome({ sentence }: { sentence?: string | undefined }) {
  const [leaving, setLeaving] = useState(false);
  useEffect(() => {
    document.title = "Se connecter – Navette";
  }, []);
  return (
    <main class="welcome">
      <div class="welcome-card">
        <span class="brand">
          <Sign />
          Navette
        </span>
        <Weave />
        <div class="stack-tight">
          <h1>Du papier au dossier</h1>
          <p class="soft">
            Déposez les pièces des mesures d’accompagnement, suivez leurs échéances et retrouvez les états mensuels.
          </p>
        </div>
        {sentence !== undefined && (
          <div role="alert">
            <Note tone="warn">{sentence}</Note>
          </div>
        )}
        <Button
          look="primary"
          busy={leaving}
          onClick={() => {
            setLeaving(true);
            void signIn().finally(() => setLeaving(false));
          }}
        >
          Se connecter
        </Button>
      </div>
    </main>
  );
}
