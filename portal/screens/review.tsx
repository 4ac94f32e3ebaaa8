import { useEffect, useState } from "preact/hooks";
import { documentKindLabel } from "../../shared/domain/wording/labels.ts";
import { call } from "../api/call.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Badge, type Tone } from "../components/badge.tsx";
import { Button } from "../components/button.tsx";
import { Await } from "../components/loading.tsx";
import { Note } from "../components/note.tsx";
import { Screen } from "../components/screen.tsx";
import { mayAsk } from "../contract.ts";
import { upperFirst } from "../format/sentence.ts";
import { KeysDialog } from "../review/keys-dialog.tsx";
import { nextDocument } from "../review/next-document.ts";
import { useLastOutcome } from "../review/outcome.ts";
import { ReviewBody } from "../review/review-body.tsx";
import type { Reviewed } from "../review/review-draft.ts";
import { hrefOf } from "../router/match-path.ts";
import { go } from "../router/place.ts";
import type { ScreenProps } from "../router/screen-props.ts";
import { me } from "../session/me.ts";
import { useStore } from "../store.ts";

const list = { href: "/a-verifier", title: "À vérifier" };

const states: Record<Reviewed["status"], readonly [Tone, string]> = {
  review: ["warn", "à vérifier"],
  read: ["info", "en cours d’enregistrement"],
  recorded: ["good", "enregistré"],
  rejected: ["bad", "refusé"],
  split: ["quiet", "séparé"],
};

/** A document to check: its pages, its fields, and what a person decides. */
export default function ReviewScreen({ params: { documentId = "" } }: ScreenProps) {
  const loaded = useAnswer("readDocument", { params: { documentId } });
  const mayList = mayAsk(useStore(me)?.roles ?? [], "listReviews");
  const order = useOrder(mayList);
  const following = order && nextDocument(order, documentId);
  const [keys, setKeys] = useState(false);
  const outcome = useLastOutcome();
  const { answer } = loaded;
  const title = answer?.kind ? upperFirst(documentKindLabel(answer.kind)) : "Document";
  const names = [answer?.fields["household.lastName"]?.value, answer?.fields["household.firstName"]?.value];
  const household = names.filter(Boolean).join(" ");

  const next = () => {
    if (following === undefined) return go(list.href);
    go(hrefOf("/a-verifier/:documentId", { documentId: following }));
  };

  return (
    <Screen
      title={title}
      windowTitle={`${title}, à vérifier`}
      {...(mayList && { back: list })}
      lead={
        answer && (
          <span class="row">
            <strong>{household === "" ? "Ménage non lu" : household}</strong>
            <Badge tone={states[answer.status][0]}>{states[answer.status][1]}</Badge>
          </span>
        )
      }
      actions={
        <span class="keys-button">
          <Button look="plain" small onClick={() => setKeys(true)}>
            Touches <kbd>?</kbd>
          </Button>
        </span>
      }
    >
      {outcome && (
        <Note tone={outcome.documentId === documentId ? "info" : "good"}>
          <p>
            {outcome.sentence}{" "}
            {outcome.measure && (
              <a href={hrefOf("/mesures/:reference", { reference: outcome.measure })}>Mesure {outcome.measure}</a>
            )}{" "}
            {outcome.documentId !== documentId && (
              <a href={hrefOf("/a-verifier/:documentId", { documentId: outcome.documentId })}>Le revoir</a>
            )}
          </p>
        </Note>
      )}
      <Await loaded={loaded} rows={6}>
        {(document) => (
          <ReviewBody
            document={document}
            replace={loaded.replace}
            next={next}
            hasNext={following !== undefined}
            askKeys={() => setKeys(true)}
          />
        )}
      </Await>
      {keys && <KeysDialog close={() => setKeys(false)} />}
    </Screen>
  );
}

/** The documents that wait, in order, as they were when this one was opened. */
function useOrder(mayList: boolean): readonly string[] | undefined {
  const [order, setOrder] = useState<readonly string[]>();
  useEffect(() => {
    if (!mayList) return;
    const stop = new AbortController();
    call("listReviews", {}, { signal: stop.signal })
      .then(({ items }) => setOrder(items.map(({ documentId }) => documentId)))
      // Without it one goes on from the list.
      .catch(() => {});
    return () => stop.abort();
  }, [mayList]);
  return order;
}
