import type { ComponentChildren } from "preact";
import type { Problem } from "../../schemas/portal-page.ts";
import type { Tone } from "./badge.tsx";
import { Button } from "./button.tsx";
import { Icon, type IconName } from "./icon.tsx";

const icons: Record<Tone, IconName> = { good: "check", warn: "warn", bad: "warn", info: "info", quiet: "info" };

/** A sentence that stands out: `tone` says how much it matters. */
export function Note({ tone = "info", children }: { tone?: Tone; children: ComponentChildren }) {
  return (
    <div class={`note is-${tone}`}>
      <Icon name={icons[tone]} />
      <div class="stack-tight">{children}</div>
    </div>
  );
}

/** What will be no other the next time. */
const settled = [403, 404];

/** What went wrong, in the API's own words, and a way to try again where that may help. */
export function ErrorMessage({ problem, retry }: { problem: Problem; retry?: () => void }) {
  return (
    <div class="note is-bad" role="alert">
      <Icon name="warn" />
      <div class="stack-tight">
        <strong>{problem.title}</strong>
        <p>{problem.detail}</p>
        {problem.issues && (
          <ul class="stack-tight">
            {problem.issues.map(({ path, message }) => (
              <li key={path + message}>
                <code>{path}</code> {message}
              </li>
            ))}
          </ul>
        )}
        {retry && !settled.includes(problem.status) && (
          <div>
            <Button icon="retry" small onClick={retry}>
              Réessayer
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
