import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { FieldName } from "../../schemas/field.ts";
import type { ReviewDecision } from "../../schemas/portal-review.ts";
import { countOf } from "../../shared/domain/wording/amounts.ts";
import { findingSentences } from "../../shared/domain/wording/findings.ts";
import { announce } from "../announce.tsx";
import { download } from "../api/download.ts";
import { problemOf } from "../api/problem.ts";
import { Button } from "../components/button.tsx";
import { ErrorMessage, Note } from "../components/note.tsx";
import { contract, mayAsk } from "../contract.ts";
import { me } from "../session/me.ts";
import { useStore } from "../store.ts";
import { Conflict } from "./conflict.tsx";
import { DecisionPanel, decisionTitles } from "./decision-panel.tsx";
import { DocumentAbout } from "./document-about.tsx";
import { FieldList } from "./field-list.tsx";
import { editorId, headId } from "./field-row.tsx";
import { groupFields, inTurn, nextDoubtful, stepFrom } from "./group-fields.ts";
import { History } from "./history.tsx";
import { useKeys } from "./keys.ts";
import { PageViewer, type ViewerHandle } from "./page-viewer.tsx";
import type { Reviewed } from "./review-draft.ts";
import { type OtherDecision, suggestDecisions } from "./suggest-decision.ts";
import { useReview } from "./use-review.ts";

interface ReviewBodyProps {
  document: Reviewed;
  replace: (document: Reviewed) => void;
  next: () => void;
  /** Another document waits. */
  hasNext: boolean;
  askKeys: () => void;
}

const decidable = ["read", "review", "recorded"];
/** What a document that took effect can still have: its values, its kind. */
const afterwards: readonly OtherDecision[] = ["tie", "kind"];

/** A document to check: its pages on one side, its fields and the decisions on the other. */
export function ReviewBody({ document, replace, next, hasNext, askKeys }: ReviewBodyProps) {
  const { documentId, kind, pages, findings, changes, status } = document;
  const roles = useStore(me)?.roles ?? [];
  const editable = mayAsk(roles, "reviewDocument") && decidable.includes(status);
  const review = useReview({ document, replace, next });
  const { draft, errors } = review;
  const groups = groupFields(document, draft, kind === undefined ? [] : contract().fields[kind]);
  const fields = inTurn(groups);
  const [chosen, setSelected] = useState<FieldName | undefined>(fields[0]?.name);
  // Read as another kind it has other fields.
  const selected = fields.some(({ name }) => name === chosen) ? chosen : fields[0]?.name;
  const [turn, setTurn] = useState(0);
  const [page, setPage] = useState(fields[0]?.read?.page ?? pages[0]);
  const [panel, setPanel] = useState<OtherDecision>();
  const [failed, setFailed] = useState<ReturnType<typeof problemOf>>();
  const viewer = useRef<ViewerHandle | undefined>(undefined);
  const focusOn = useRef<{ id: string; control: boolean } | undefined>(undefined);
  const opener = useRef<HTMLElement | null>(null);
  const accept = useRef<HTMLDivElement>(null);

  // Before the next key is pressed: whoever types fast types into the next field.
  useLayoutEffect(() => {
    const wanted = focusOn.current;
    focusOn.current = undefined;
    if (wanted === undefined) return;
    const place = globalThis.document.getElementById(wanted.id);
    const target = wanted.control ? place?.querySelector<HTMLElement>("input, select, textarea, button") : place;
    target?.focus({ preventScroll: true });
    place?.closest("li")?.scrollIntoView({ block: "nearest" });
  });

  const select = (name: FieldName | undefined, part: "head" | "control" | "none" = "head") => {
    if (name === undefined) return;
    setSelected(name);
    setTurn(turn + 1);
    setPanel(undefined);
    const of = document.fields[name]?.page;
    if (of !== undefined && pages.includes(of)) setPage(of);
    if (part === "control") focusOn.current = { id: editorId(name), control: true };
    else if (part === "head") focusOn.current = { id: headId(name), control: false };
  };
  const done = (name: FieldName, part: "head" | "control") => {
    review.markSeen(name);
    const following = nextDoubtful(groups, name, { ...draft, seen: [...draft.seen, name] });
    if (following !== undefined) return select(following, part);
    announce("Tous les champs à vérifier ont été vus.");
    focusAccept();
  };
  const focusAccept = () => {
    setPanel(undefined);
    accept.current?.querySelector("button")?.focus();
  };
  const openPanel = (what: OtherDecision) => {
    opener.current =
      globalThis.document.activeElement instanceof HTMLElement ? globalThis.document.activeElement : null;
    review.forgetProblem();
    setPanel(what);
  };
  const closePanel = () => {
    setPanel(undefined);
    review.forgetProblem();
    // The buttons are drawn again first.
    const id = opener.current?.id;
    requestAnimationFrame(() => globalThis.document.getElementById(id ?? "")?.focus());
  };
  const settle = async () => {
    if (review.firstError !== undefined) {
      select(review.firstError as FieldName, "control");
      announce("Une valeur est à corriger.");
    }
    await review.settle();
  };
  const decide = async (decision: ReviewDecision) => {
    if (!(await review.send(decision))) return;
    setPanel(undefined);
    globalThis.document.querySelector("h1")?.focus();
  };
  const openFile = () =>
    void download("readDocumentFile", { params: { documentId } }).catch((error) => setFailed(problemOf(error)));
  const turnPage = (step: 1 | -1) => {
    const to = pages[pages.indexOf(page ?? -1) + step];
    if (to !== undefined) setPage(to);
  };

  useKeys({
    s: () => select(stepFrom(fields, selected, 1)),
    p: () => select(stepFrom(fields, selected, -1)),
    d: () => select(nextDoubtful(groups, selected, draft)),
    v: () => selected && editable && done(selected, "head"),
    c: () => selected && editable && select(selected, "control"),
    z: () => viewer.current?.toggle(),
    "+": () => viewer.current?.zoom(1.4),
    "-": () => viewer.current?.zoom(1 / 1.4),
    "<": () => turnPage(-1),
    ">": () => turnPage(1),
    a: focusAccept,
    n: () => hasNext && next(),
    "?": askKeys,
  });

  const open = groups.doubtful.filter(({ name }) => !draft.seen.includes(name) && draft.typed[name] === undefined);
  const sentences = findingSentences(findings.filter(({ field }) => field === undefined));
  const suggested = suggestDecisions(findings);
  const others = (Object.keys(decisionTitles) as OtherDecision[]).filter(
    (what) => status !== "recorded" || afterwards.includes(what),
  );
  const decisionButton = (what: OtherDecision) => (
    <button
      key={what}
      id={`decide-${what}`}
      type="button"
      class={what === "refuse" ? "button is-small is-danger" : "button is-small"}
      onClick={() => openPanel(what)}
    >
      {decisionTitles[what].button}
    </button>
  );

  return (
    <div class="review">
      <div class="review-page">
        <PageViewer
          documentId={documentId}
          pages={pages}
          fields={fields}
          page={page}
          selected={selected}
          turn={turn}
          onPage={setPage}
          onSelect={(name) => select(name)}
          openFile={openFile}
          handle={viewer}
        />
      </div>
      <div class="review-side stack">
        {failed && <ErrorMessage problem={failed} />}
        <DocumentAbout document={document} openFile={openFile} />
        {review.stale && (
          <Conflict document={document} draft={draft} editable={editable} keep={review.keep} drop={review.startAnew} />
        )}
        {review.problem?.code === "document-changed" && !review.stale && panel === undefined && (
          <ErrorMessage problem={review.problem} />
        )}
        {sentences.length > 0 && (
          <Note tone={status === "review" ? "warn" : "info"}>
            <ul class="stack-tight">
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            {editable && panel === undefined && suggested.length > 0 && (
              <div class="row">
                {suggested
                  .filter((what) => others.includes(what))
                  .map((what) => (
                    <Button key={what} small onClick={() => openPanel(what)}>
                      {decisionTitles[what].button}
                    </Button>
                  ))}
              </div>
            )}
          </Note>
        )}
        {panel !== undefined && editable ? (
          <DecisionPanel
            key={panel}
            what={panel}
            document={document}
            busy={review.busy}
            problem={review.problem}
            send={(decision) => void decide(decision)}
            close={closePanel}
            showPage={setPage}
          />
        ) : (
          <>
            {kind !== undefined && (
              <FieldList
                groups={groups}
                draft={draft}
                errors={errors}
                selected={selected}
                editable={editable}
                select={(name) => select(name)}
                add={(name) => {
                  review.type(name, "");
                  select(name, "control");
                }}
                type={review.type}
                done={(name) => done(name, "control")}
              />
            )}
            {editable && (
              <section class="stack-tight">
                <h2>Autres décisions</h2>
                <div class="row">{others.map(decisionButton)}</div>
              </section>
            )}
            {changes.length > 0 && (
              <details>
                <summary>Historique ({countOf(changes.length, "modification")})</summary>
                <History changes={changes} />
              </details>
            )}
            {editable && !review.stale && (
              <div class="review-actions" ref={accept}>
                {review.problem && review.problem.code !== "document-changed" && (
                  <ErrorMessage problem={withoutPaths(review.problem)} />
                )}
                <div class="row">
                  <Button look="primary" icon="check" busy={review.busy} onClick={() => void settle()}>
                    {review.corrected.length === 0
                      ? "Tout accepter"
                      : `Accepter avec ${countOf(review.corrected.length, "correction")}`}
                  </Button>
                  {hasNext && <Button onClick={next}>Passer</Button>}
                  <p class="soft small" role="status">
                    {open.length === 0 ? "Tout a été vu" : `${countOf(open.length, "champ")} à vérifier`}
                  </p>
                </div>
              </div>
            )}
          </>
        )}
      </div>
    </div>
  );
}

/** What is wrong is said at each field: the message need not repeat it. */
function withoutPaths<T extends { issues?: unknown }>({ issues: _, ...problem }: T): Omit<T, "issues"> {
  return problem;
}
