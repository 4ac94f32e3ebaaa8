import type { AnswerOf } from "../../schemas/portal-api.ts";
import { countOf, formatEuros } from "../../shared/domain/wording/amounts.ts";
import {
  correctionNote,
  lineNature,
  linePartLabel,
  regularisationNote,
} from "../../shared/domain/wording/claim-lines.ts";
import { formatDate, formatMonthTitle } from "../../shared/domain/wording/dates.ts";
import { shortSchemeLabel } from "../../shared/domain/wording/schemes.ts";
import { useAnswer } from "../api/use-answer.ts";
import { FileButtons } from "../claim/file-buttons.tsx";
import { Badge } from "../components/badge.tsx";
import { Facts } from "../components/facts.tsx";
import { Await } from "../components/loading.tsx";
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
        {(claim) => <ClaimBody claim={claim} />}
      </Await>
    </Screen>
  );
}

function ClaimBody({ claim }: { claim: Claim }) {
  const { lines, kind, issuedOn, totalCents, earlierTotalCents, remainingEnvelopeCents } = claim;
  return (
    <>
      <section class="card stack">
        <div class="row-apart">
          <div class="held-total">
            <span class="soft">{kind === "avoir" ? "Avoir de" : "Total"}</span>
            <strong class="figures">{formatEuros(totalCents)}</strong>
            <span class="soft">{countOf(lines.length, "ligne")}</span>
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
        <Table
          caption="Lignes de l’état"
          columns={columns}
          rows={lines}
          keyOf={({ measure, tranche, part, month, cents }) => [measure, tranche, part, month, cents].join(" ")}
        />
      </section>
    </>
  );
}
