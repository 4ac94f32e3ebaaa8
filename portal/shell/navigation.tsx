import { useEffect, useState } from "preact/hooks";
import type { AnswerOf } from "../../schemas/portal-api.ts";
import { Button } from "../components/button.tsx";
import { Icon, Sign } from "../components/icon.tsx";
import { type Place, place } from "../router/place.ts";
import type { ScreenEntry } from "../screens.ts";
import { useStore } from "../store.ts";
import { SignOutButton } from "./sign-out-button.tsx";

const isUnder = (path: string, { path: current }: Place) => current === path || current.startsWith(`${path}/`);

/** The bar of a narrow window, and the side of a wide one: where one can go, and who one is. */
export function Navigation({ me, open }: { me: AnswerOf<"readMe">; open: readonly ScreenEntry[] }) {
  const here = useStore(place);
  const [shown, setShown] = useState(false);
  useEffect(() => setShown(false), [here.key]);
  const brand = (
    <a class="brand" href="/" aria-label="Navette, accueil">
      <Sign />
      Navette
    </a>
  );
  return (
    <>
      <div class="bar">
        {brand}
        <Button icon={shown ? "close" : "menu"} expanded={shown} controls="menu" onClick={() => setShown(!shown)}>
          Menu
        </Button>
      </div>
      <div id="menu" class={shown ? "side is-open" : "side"}>
        {brand}
        <nav class="menu" aria-label="Navigation principale">
          {open.map(
            ({ path, menu }) =>
              menu && (
                <a key={path} href={path} aria-current={isUnder(path, here) ? "page" : undefined}>
                  <Icon name={menu.icon} />
                  {menu.title}
                </a>
              ),
          )}
        </nav>
        <div class="who">
          <div>
            <strong>{me.name}</strong>
            <span class="soft">{me.organisationName ?? me.email}</span>
          </div>
          <SignOutButton />
        </div>
      </div>
    </>
  );
}
