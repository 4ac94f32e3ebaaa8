import { useEffect, useState } from "preact/hooks";
import type { AnswerOf } from "../../schemas/portal-api.ts";
import type { Problem } from "../../schemas/portal-page.ts";
import { countOf, formatEuros } from "../../shared/domain/wording/amounts.ts";
import {
  correctionNote,
  lineNature,
  linePartLabel,
  regularisationNote,
} from "../../shared/domain/wording/claim-lines.ts";
import { formatDate, formatMonthTitle } from "../../shared/domain/wording/dates.ts";
import { shortSchemeLabel } from "../../shared/domain/wording/schemes.ts";
import { call } from "../api/call.ts";
import { problemOf } from "../api/problem.ts";
import { useAnswer } from "../api/use-answer.ts";
import { FileButtons } from "../claim/file-buttons.tsx";
import { Badge } from "../components/badge.tsx";
import { Button } from "../components/button.tsx";
import { Facts } from "../components/facts.tsx";
import { Await } from "../components/loading.tsx";
import { ErrorMessage } from "../components/note.tsx";
import { Screen } from "../components/screen.tsx";
import { type Column, Table } from "../components/table.tsx";
import { upperFirst } from "../format/sentence.ts";
import { hrefOf } from "../router/match-path.ts";
import type { ScreenProps } from "../router/screen-props.ts";

type Claim = AnswerOf<"readClaim">;
type Line = Claim["lines"][number];

const evidenceNames: Record<Line["evidence"][number]["kind"], string> = {
  orientation: "Orientation",
  decision: "Décision",
  contract: "Contrat",
  bilan: "Bilan",
  renewal: "Renouvellement",
};

const columns: readonly Column<Line>[] = [
  {
    title: "Mesure",
    cell: ({ measure, household }) => (
      <>
        <a class="figures nowrap" href={hrefOf("/mesures/:reference", { reference: measure })}>
          {measure}
        </a>{" "}
        <span class="soft nowrap">{household}</span>
      </>
    ),
  },
  { title: "Dispositif", cell: ({ scheme }) => shortSchemeLabel(scheme) },
  { title: "Objet", cell: (line) => <LineObject line={line} /> },
  {
    title: "Période",
    cell: ({ startOn, endOn }) => (
      <span class="figures">
        {formatDate(startOn)} – {formatDate(endOn)}
      </span>
    ),
  },
  {
    title: "Pièces",
    cell: ({ evidence }) =>
      evidence.length > 0 && (
        <ul class="evidence-links">
          {evidence.map(({ documentId, kind }) => (
            <li key={documentId}>
              <a href={hrefOf("/a-verifier/:documentId", { documentId })}>{evidenceNames[kind]}</a>
            </li>
          ))}
        </ul>
      ),
  },
  { title: "Montant", cell: ({ cents }) => formatEuros(cents), number: true },
];

function LineObject({ line }: { line: Line }) {
  const { corrects, regularisation, month } = line;
  const note = corrects ? correctionNote(corrects) : regularisation ? regularisationNote(month) : undefined;
  return (
    <span class="stack-tight line-object">
      <span>{upperFirst(linePartLabel(line))}</span>
      {note !== undefined && (
        <span class="soft small">
          {upperFirst(lineNature(line))}, {note}
        </span>
      )}
    </span>
  );
}

/** A monthly claim: its sums, its files, and each line with the papers that justify it. */
export default function ClaimScreen({ params: { agreement = "", month = "" } }: ScreenProps) {
  const loaded = useAnswer("readClaim", { params: { agreement, month } });
  const number = loaded.answer?.number;
  return (
    <Screen
      title={formatMonthTitle(month)}
      windowTitle={`État ${number ?? agreement}, ${formatMonthTitle(month)}`}
      lead={number === undefined ? `Convention ${agreement}` : `État ${number}, convention ${agreement}`}
      back={{ href: "/etats", title: "États mensuels" }}
    >
      <Await loaded={loaded} rows={6}>
        {(claim) => <ClaimBody key={claim.number} claim={claim} />}
      </Await>
    </Screen>
  );
}

function ClaimBody({ claim }: { claim: Claim }) {
  const { lineCount, kind, issuedOn, totalCents, earlierTotalCents, remainingEnvelopeCents } = claim;
  return (
    <>
      <section class="card stack">
        <div class="row-apart">
          <div class="held-total">
            <span class="soft">{kind === "avoir" ? "Avoir de" : "Total"}</span>
            <strong class="figures">{formatEuros(totalCents)}</strong>
            <span class="soft">{countOf(lineCount, "ligne")}</span>
          </div>
          {kind === "avoir" && <Badge tone="info">avoir</Badge>}
        </div>
        <Facts
          facts={[
            ["Émis le", formatDate(issuedOn)],
            ["Réclamé avant", formatEuros(earlierTotalCents)],
            ["Reste de l’enveloppe", remainingEnvelopeCents === undefined ? "" : formatEuros(remainingEnvelopeCents)],
          ]}
        />
        <FileButtons claim={claim} />
      </section>
      <section class="stack">
        <h2>Lignes</h2>
        <Lines claim={claim} />
      </section>
    </>
  );
}

/** The lines, a page of them at a time where a claim has very many. */
function Lines({ claim }: { claim: Claim }) {
  const { agreement, month, lineCount } = claim;
  const [later, setLater] = useState<{ lines: Line[]; next: string | undefined }>({ lines: [], next: claim.next });
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  // Shown anew, it begins anew.
  useEffect(() => setLater({ lines: [], next: claim.next }), [claim]);
  const more = async () => {
    if (later.next === undefined) return;
    setAsking(true);
    setProblem(undefined);
    try {
      const page = await call("readClaim", { params: { agreement, month }, query: { cursor: later.next } });
      setLater({ lines: [...later.lines, ...page.lines], next: page.next });
    } catch (error) {
      setProblem(problemOf(error));
    }
    setAsking(false);
  };
  const lines = [...claim.lines, ...later.lines];
  return (
    <>
      <Table
        caption="Lignes de l’état"
        columns={columns}
        rows={lines}
        keyOf={({ measure, tranche, part, month, cents }) => [measure, tranche, part, month, cents].join(" ")}
      />
      {problem && <ErrorMessage problem={problem} retry={more} />}
      {later.next !== undefined && (
        <div class="pager">
          <p class="soft small" role="status">
            {countOf(lines.length, "ligne")} sur {lineCount}
          </p>
          <Button busy={asking} onClick={more}>
            Afficher la suite
          </Button>
        </div>
      )}
    </>
  );
}
