import { useRef, useState } from "preact/hooks";
import type { FieldName } from "../../schemas/field.ts";
import type { Problem } from "../../schemas/portal-page.ts";
import type { ReviewDecision } from "../../schemas/portal-review.ts";
import { countOf } from "../../shared/domain/wording/amounts.ts";
import { announce } from "../announce.tsx";
import { download } from "../api/download.ts";
import { problemOf } from "../api/problem.ts";
import { ErrorMessage } from "../components/note.tsx";
import { contract, mayAsk } from "../contract.ts";
import { me } from "../session/me.ts";
import { useStore } from "../store.ts";
import { Conflict } from "./conflict.tsx";
import { DecisionPanel } from "./decision-panel.tsx";
import { decisionTitles } from "./decision-titles.ts";
import { DocumentAbout } from "./document-about.tsx";
import { FieldList } from "./field-list.tsx";
import { groupFields, inTurn, nextDoubtful } from "./group-fields.ts";
import { History } from "./history.tsx";
import { useKeys } from "./keys.ts";
import { OtherDecisions } from "./other-decisions.tsx";
import { PageViewer, type ViewerHandle } from "./page-viewer.tsx";
import { ReviewActions } from "./review-actions.tsx";
import type { Reviewed } from "./review-draft.ts";
import { ReviewNotes } from "./review-notes.tsx";
import type { OtherDecision } from "./suggest-decision.ts";
import { useReview } from "./use-review.ts";
import { useWalk } from "./use-walk.ts";

interface ReviewBodyProps {
  document: Reviewed;
  replace: (document: Reviewed) => void;
  next: () => void;
  /** Another document waits. */
  hasNext: boolean;
  askKeys: () => void;
}

const decidable: readonly Reviewed["status"][] = ["read", "review", "recorded"];
/** What may still be decided about a document that took effect. */
const afterwards: readonly OtherDecision[] = ["tie", "kind"];

/** A document to check: its pages on one side, its fields and the decisions on the other. */
export function ReviewBody({ document: reviewed, replace, next, hasNext, askKeys }: ReviewBodyProps) {
  const { documentId, kind, pages, changes, status } = reviewed;
  const roles = useStore(me)?.roles ?? [];
  const editable = mayAsk(roles, "reviewDocument") && decidable.includes(status);
  const review = useReview({ document: reviewed, replace, next });
  const { draft } = review;
  const groups = groupFields(reviewed, draft, kind === undefined ? [] : contract().fields[kind]);
  const fields = inTurn(groups);
  const walk = useWalk(reviewed, groups);
  const { selected } = walk;
  const [panel, setPanel] = useState<OtherDecision>();
  const [failed, setFailed] = useState<Problem>();
  const viewer = useRef<ViewerHandle | undefined>(undefined);
  const opener = useRef("");
  const actions = useRef<HTMLDivElement>(null);
  const possible = !editable
    ? []
    : (Object.keys(decisionTitles) as OtherDecision[]).filter(
        (what) => status !== "recorded" || afterwards.includes(what),
      );

  const select: typeof walk.select = (name, part) => {
    if (name !== undefined) setPanel(undefined);
    walk.select(name, part);
  };
  const focusActions = () => {
    setPanel(undefined);
    actions.current?.querySelector("button")?.focus();
  };
  const done = (name: FieldName, part: "head" | "control") => {
    review.markSeen(name);
    const following = nextDoubtful(groups, name, { ...draft, seen: [...draft.seen, name] });
    if (following !== undefined) return select(following, part);
    announce("Tous les champs à vérifier ont été vus.");
    focusActions();
  };
  const openPanel = (what: OtherDecision) => {
    opener.current = `decide-${what}`;
    review.forgetProblem();
    setPanel(what);
  };
  const closePanel = () => {
    setPanel(undefined);
    review.forgetProblem();
    // The buttons are drawn again first.
    requestAnimationFrame(() => document.getElementById(opener.current)?.focus());
  };
  const decide = async (decision: ReviewDecision) => {
    if (!(await review.send(decision)).taken) return;
    setPanel(undefined);
    document.querySelector("h1")?.focus();
  };
  const settle = async () => {
    const inTheWay = await review.settle();
    const wrong = fields.find(({ name }) => name === inTheWay);
    if (wrong === undefined) return;
    select(wrong.name, "control");
    announce("Une valeur est à corriger.");
  };
  const openFile = () =>
    void download("readDocumentFile", { params: { documentId } }).catch((error) => setFailed(problemOf(error)));

  useKeys({
    s: () => walk.step(1),
    p: () => walk.step(-1),
    d: () => select(nextDoubtful(groups, selected, draft)),
    v: () => selected && editable && done(selected, "head"),
    c: () => selected && editable && select(selected, "control"),
    z: () => viewer.current?.toggle(),
    "+": () => viewer.current?.zoom(1.4),
    "-": () => viewer.current?.zoom(1 / 1.4),
    "<": () => walk.turnPage(-1),
    ">": () => walk.turnPage(1),
    a: focusActions,
    n: () => hasNext && next(),
    "?": askKeys,
  });

  const open = groups.doubtful.filter(({ name }) => !draft.seen.includes(name) && draft.typed[name] === undefined);
  const changed = review.problem?.code === "document-changed" ? review.problem : undefined;
  return (
    <div class="review">
      <div class="review-page">
        <PageViewer
          documentId={documentId}
          pages={pages}
          fields={fields}
          page={walk.page}
          selected={selected}
          turn={walk.turn}
          onPage={walk.setPage}
          onSelect={select}
          openFile={openFile}
          handle={viewer}
        />
      </div>
      <div class="review-side stack">
        {failed && <ErrorMessage problem={failed} />}
        <DocumentAbout document={reviewed} openFile={openFile} />
        {review.stale && (
          <Conflict document={reviewed} draft={draft} editable={editable} keep={review.keep} drop={review.startAnew} />
        )}
        {changed && !review.stale && panel === undefined && <ErrorMessage problem={changed} />}
        <ReviewNotes document={reviewed} possible={panel === undefined ? possible : []} open={openPanel} />
        {panel !== undefined && editable ? (
          <DecisionPanel
            key={panel}
            what={panel}
            document={reviewed}
            busy={review.busy}
            problem={review.problem}
            send={(decision) => void decide(decision)}
            close={closePanel}
            showPage={walk.setPage}
          />
        ) : (
          <>
            {kind !== undefined && (
              <FieldList
                groups={groups}
                draft={draft}
                errors={review.errors}
                selected={selected}
                editable={editable}
                select={select}
                add={(name) => {
                  review.type(name, "");
                  select(name, "control");
                }}
                type={review.type}
                // A keyboard on the glass would hide what is to be looked at.
                done={(name) => done(name, matchMedia("(pointer: coarse)").matches ? "head" : "control")}
              />
            )}
            {possible.length > 0 && <OtherDecisions possible={possible} open={openPanel} />}
            {changes.length > 0 && (
              <details>
                <summary>Historique ({countOf(changes.length, "modification")})</summary>
                <History changes={changes} />
              </details>
            )}
            {editable && !review.stale && (
              <ReviewActions
                place={actions}
                corrected={review.corrected.length}
                open={open.length}
                busy={review.busy}
                problem={changed ? undefined : review.problem}
                settle={kind === "other" ? undefined : () => void settle()}
                pass={hasNext ? next : undefined}
              />
            )}
          </>
        )}
      </div>
    </div>
  );
}
