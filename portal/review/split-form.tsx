import { useState } from "preact/hooks";
import { countOf } from "../../shared/domain/wording/amounts.ts";
import { FormError, Select } from "../components/field.tsx";
import { useDraft } from "../draft.ts";
import { onSend } from "./decision-form.ts";
import type { DecisionFormProps } from "./decision-form-props.ts";
import { type Assignment, assignPage, partsOf } from "./split-pages.ts";

/** Its file holds several documents: which page goes to which. */
export function SplitForm({ document, send, busy, actions, showPage }: DecisionFormProps) {
  const { documentId, pages } = document;
  const [assignment, setAssignment] = useDraft<Assignment>(
    `split:${documentId}`,
    pages.map(() => 1),
  );
  const [tried, setTried] = useState(false);
  const parts = partsOf(pages, assignment);
  const submit = () => {
    setTried(true);
    if (parts.length > 1 && !busy) send({ what: "split", parts });
  };
  if (pages.length < 2) {
    return (
      <form class="stack" onSubmit={onSend(() => {})}>
        <p>Ce document n’a qu’une page : il n’y a rien à séparer.</p>
        {actions("Séparer", { disabled: true })}
      </form>
    );
  }
  const most = Math.min(pages.length, Math.max(...assignment) + 1);
  const options = [
    ...Array.from({ length: most }, (_, index) => ({ value: String(index + 1), label: `Document ${index + 1}` })),
    { value: "0", label: "Aucun (page à laisser de côté)" },
  ];
  return (
    <form class="stack" noValidate onSubmit={onSend(submit)}>
      <ol class="split-pages">
        {pages.map((page, index) => (
          <li key={page} class={`is-part-${(assignment[index] ?? 0) % 2}`} onFocusCapture={() => showPage(page)}>
            <Select
              label={`Page ${index + 1}`}
              value={String(assignment[index] ?? 0)}
              options={options}
              onChange={(to) => setAssignment(assignPage(assignment, index, Number(to)))}
            />
          </li>
        ))}
      </ol>
      <p role="status" class="soft">
        {parts.length < 2
          ? "Un seul document pour le moment."
          : `${countOf(parts.length, "document")} : ${parts.map((own) => countOf(own.length, "page")).join(", ")}.`}
      </p>
      {tried && parts.length < 2 && <FormError>Donnez au moins une page à un second document.</FormError>}
      {actions("Séparer")}
    </form>
  );
}
