import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Problem } from "../../schemas/portal-page.ts";
import type { ReviewDecision } from "../../schemas/portal-review.ts";
import { Button } from "../components/button.tsx";
import { ErrorMessage } from "../components/note.tsx";
import { KindForm } from "./kind-form.tsx";
import { OverrideForm } from "./override-form.tsx";
import { FileAwayForm, RefuseForm } from "./refuse-form.tsx";
import type { Reviewed } from "./review-draft.ts";
import { SplitForm } from "./split-form.tsx";
import type { OtherDecision } from "./suggest-decision.ts";
import { TieForm } from "./tie-form.tsx";

export const decisionTitles: Record<OtherDecision, { button: string; title: string; lead: string }> = {
  tie: {
    button: "Rattacher à une mesure",
    title: "Rattacher à une mesure",
    lead: "Cherchez la mesure de ce ménage, puis choisissez-la.",
  },
  kind: {
    button: "Changer le type",
    title: "Changer le type du document",
    lead: "Le document est relu d’après son nouveau type ; vous le vérifiez ensuite.",
  },
  split: {
    button: "Séparer",
    title: "Séparer en plusieurs documents",
    lead: "Dites à quel document appartient chaque page. Les pages suivantes suivent.",
  },
  override: {
    button: "Passer outre une règle",
    title: "Passer outre une règle",
    lead: "Le document prend effet bien qu’une règle s’y oppose. Votre raison est gardée avec votre nom.",
  },
  refuse: {
    button: "Refuser",
    title: "Refuser le document",
    lead: "Il ne sert à rien tel quel. Votre raison est envoyée à qui l’a déposé : dites ce qu’il doit renvoyer.",
  },
  "file-away": {
    button: "Classer sans suite",
    title: "Classer sans suite",
    lead: "Ce n’est pas une pièce du suivi (une carte d’identité, un RIB…). Personne n’est prévenu.",
  },
};

export interface DecisionFormProps {
  document: Reviewed;
  busy: boolean;
  send: (decision: ReviewDecision) => void;
  /** The buttons at the form's end. */
  actions: (button: string, options?: { look?: "danger"; disabled?: boolean }) => ComponentChildren;
  /** Shows a page beside. */
  showPage: (page: number) => void;
}

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
