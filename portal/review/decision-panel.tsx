import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Problem } from "../../schemas/portal-page.ts";
import { Button } from "../components/button.tsx";
import { ErrorMessage } from "../components/note.tsx";
import type { DecisionFormProps } from "./decision-form-props.ts";
import { decisionTitles } from "./decision-titles.ts";
import { KindForm } from "./kind-form.tsx";
import { OverrideForm } from "./override-form.tsx";
import { FileAwayForm, RefuseForm } from "./refuse-form.tsx";
import { SplitForm } from "./split-form.tsx";
import type { OtherDecision } from "./suggest-decision.ts";
import { TieForm } from "./tie-form.tsx";

interface DecisionPanelProps extends Omit<DecisionFormProps, "actions"> {
  what: OtherDecision;
  problem: Problem | undefined;
  close: () => void;
}

const forms: Record<OtherDecision, (props: DecisionFormProps) => ComponentChildren> = {
  kind: KindForm,
  tie: TieForm,
  split: SplitForm,
  refuse: RefuseForm,
  "file-away": FileAwayForm,
  override: OverrideForm,
};

/** A decision in the place of the fields, the page still beside it. The focus comes here, and goes back on closing. */
export function DecisionPanel({ what, problem, close, ...given }: DecisionPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "nearest" });
  }, [what]);
  const Form = forms[what];
  return (
    <section
      class="card stack decision"
      aria-labelledby="decision-title"
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <div class="stack-tight">
        <h2 id="decision-title" ref={heading} tabIndex={-1}>
          {decisionTitles[what].title}
        </h2>
        <p class="soft">{decisionTitles[what].lead}</p>
      </div>
      {problem && <ErrorMessage problem={problem} />}
      <Form
        {...given}
        actions={(button, { look, disabled = false } = {}) => (
          <div class="row">
            <Button type="submit" look={look ?? "primary"} busy={given.busy} disabled={disabled}>
              {button}
            </Button>
            <Button onClick={close}>Annuler</Button>
          </div>
        )}
      />
    </section>
  );
}
