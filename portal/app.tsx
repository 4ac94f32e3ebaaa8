import { useEffect } from "preact/hooks";
import { LiveRegion } from "./announce.tsx";
import { useAnswer } from "./api/use-answer.ts";
import { Empty } from "./components/empty.tsx";
import { Await } from "./components/loading.tsx";
import { resumeDeposits } from "./deposit/deposits.ts";
import { place } from "./router/place.ts";
import { homeOf, screenAt, screensOf } from "./screens.ts";
import { me } from "./session/me.ts";
import { session } from "./session/session.ts";
import { CurrentScreen } from "./shell/current-screen.tsx";
import { ExpiredDialog } from "./shell/expired-dialog.tsx";
import { Navigation } from "./shell/navigation.tsx";
import { SignOutButton } from "./shell/sign-out-button.tsx";
import { Welcome } from "./shell/welcome.tsx";
import { useStore } from "./store.ts";

/** The page: welcome, or the shell around the current screen. */
export function App() {
  const now = useStore(session);
  if (now.state === "starting") return null;
  if (now.state === "out") return <Welcome sentence={now.sentence} />;
  return (
    <>
      <SignedIn person={now.person} />
      {now.expired && <ExpiredDialog />}
      <LiveRegion />
    </>
  );
}

function SignedIn({ person }: { person: string }) {
  const loaded = useAnswer("readMe", {});
  const here = useStore(place);
  const { answer } = loaded;
  useEffect(() => me.set(answer), [answer]);
  useEffect(() => void resumeDeposits(person), [person]);
  if (answer === undefined) {
    return (
      <main class="content">
        <Await loaded={loaded}>{() => null}</Await>
      </main>
    );
  }
  const open = screensOf(answer.roles);
  const home = homeOf(answer.roles);
  if (home === undefined) {
    return (
      <main class="content">
        <Empty icon="settings" title="Votre compte n’a pas encore de rôle">
          <p>Demandez à la personne qui administre Navette de vous en donner un, puis rechargez la page.</p>
          <SignOutButton />
        </Empty>
      </main>
    );
  }
  const wide = screenAt(open, here.path)?.screen.wide === true;
  return (
    <div class="shell">
      {/* biome-ignore lint/a11y/useValidAnchor: it is one; the click spares the history an entry. */}
      <a
        class="skip"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById("content")?.focus();
        }}
      >
        Aller au contenu
      </a>
      <header>
        <Navigation me={answer} open={open} />
      </header>
      <main id="content" class={wide ? "content is-wide" : "content"} tabIndex={-1}>
        <CurrentScreen open={open} home={home} />
      </main>
    </div>
  );
}
