import { useRef, useState } from "preact/hooks";
import type { AnswerOf } from "../../schemas/portal-api.ts";
import type { Problem } from "../../schemas/portal-page.ts";
import { announce } from "../announce.tsx";
import { call } from "../api/call.ts";
import { problemOf } from "../api/problem.ts";
import { useAnswer } from "../api/use-answer.ts";
import { now } from "../clock.ts";
import { Button } from "../components/button.tsx";
import { Dialog, DialogActions } from "../components/dialog.tsx";
import { Await } from "../components/loading.tsx";
import { ErrorMessage } from "../components/note.tsx";
import { formatInstant } from "../format/instant.ts";

type Feed = AnswerOf<"createCalendar">;

/** The address by which a calendar program follows the deadlines. It is shown once, when it is made. */
export function CalendarCard() {
  const loaded = useAnswer("readCalendar", {});
  const [created, setCreated] = useState<Feed>();
  const [asking, setAsking] = useState<"replace" | "revoke">();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const act = async (work: () => Promise<void>) => {
    setBusy(true);
    setProblem(undefined);
    setAsking(undefined);
    await work().catch((error) => setProblem(problemOf(error)));
    setBusy(false);
  };
  const create = () =>
    act(async () => {
      const feed = await call("createCalendar", {});
      setCreated(feed);
      loaded.replace({ feed: { createdAt: feed.createdAt } });
      announce("Adresse d’agenda créée");
    });
  const revoke = () =>
    act(async () => {
      await call("revokeCalendar", {}, { mayRepeat: true });
      setCreated(undefined);
      loaded.replace({});
      announce("Adresse d’agenda révoquée");
    });

  return (
    <section class="card stack" aria-labelledby="calendar">
      <div class="stack-tight">
        <h2 id="calendar">Dans votre agenda</h2>
        <p class="soft">
          Donnez cette adresse à votre agenda (Outlook, Thunderbird, téléphone) : il suivra les échéances de lui-même.
          Qui connaît l’adresse peut les lire : gardez-la pour vous.
        </p>
      </div>
      {problem && <ErrorMessage problem={problem} />}
      <Await loaded={loaded} rows={1}>
        {({ feed }) => (
          <>
            {created && <Address url={created.url} />}
            {feed && !created && (
              <p>
                Une adresse a été créée {formatInstant(feed.createdAt, now())}. Elle n’est montrée qu’une fois ; si vous
                l’avez perdue, créez-en une autre.
              </p>
            )}
            <div class="row">
              <Button
                busy={busy}
                look={feed ? undefined : "primary"}
                onClick={() => (feed ? setAsking("replace") : void create())}
              >
                {feed ? "Créer une autre adresse" : "Créer une adresse"}
              </Button>
              {feed && (
                <Button look="danger" disabled={busy} onClick={() => setAsking("revoke")}>
                  Révoquer
                </Button>
              )}
            </div>
          </>
        )}
      </Await>
      {asking && (
        <Dialog
          title={asking === "revoke" ? "Révoquer l’adresse ?" : "Remplacer l’adresse ?"}
          onClose={() => setAsking(undefined)}
        >
          <p>Les agendas qui suivent l’adresse actuelle ne recevront plus les échéances.</p>
          <DialogActions>
            <Button onClick={() => setAsking(undefined)}>Annuler</Button>
            <Button look="danger" onClick={() => void (asking === "revoke" ? revoke() : create())}>
              {asking === "revoke" ? "Révoquer" : "Remplacer"}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </section>
  );
}

function Address({ url }: { url: string }) {
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    input.current?.select();
    // Where the clipboard is closed to pages, the address is at least selected.
    const done = await navigator.clipboard.writeText(url).then(
      () => true,
      () => false,
    );
    setCopied(done);
    announce(done ? "Adresse copiée" : "Adresse sélectionnée : copiez-la avec Ctrl + C");
  };
  return (
    <div class="stack-tight">
      <div class="calendar-address">
        <input
          ref={input}
          class="input figures"
          readOnly
          value={url}
          aria-label="Adresse d’agenda"
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button icon={copied ? "check" : "copy"} onClick={() => void copy()}>
          {copied ? "Copiée" : "Copier"}
        </Button>
      </div>
      <p class="soft small">Copiez-la maintenant : elle ne sera plus montrée.</p>
    </div>
  );
}
