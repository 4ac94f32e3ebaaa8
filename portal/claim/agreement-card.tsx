import { useState } from "preact/hooks";
import type { AgreementClaims, ClaimItem } from "../../schemas/portal-claim.ts";
import { countOf, formatEuros } from "../../shared/domain/wording/amounts.ts";
import { formatDate, formatMonth, formatMonthTitle } from "../../shared/domain/wording/dates.ts";
import { Badge } from "../components/badge.tsx";
import { Button } from "../components/button.tsx";
import { Meter } from "../components/meter.tsx";
import { type Column, Table } from "../components/table.tsx";
import { hrefOf } from "../router/match-path.ts";
import { FileButtons } from "./file-buttons.tsx";

const columns: readonly Column<ClaimItem>[] = [
  { title: "Mois", cell: ({ month }) => formatMonthTitle(month) },
  { title: "Numéro", cell: ({ number }) => <span class="figures nowrap">{number}</span> },
  {
    title: "Nature",
    cell: ({ kind, status }) => (
      <span class="row">
        {kind === "avoir" ? <Badge tone="info">avoir</Badge> : "État"}
        {status === "issued" && <Badge tone="quiet">fichiers en préparation</Badge>}
      </span>
    ),
  },
  { title: "Émis le", cell: ({ issuedOn }) => <span class="figures">{formatDate(issuedOn)}</span> },
  { title: "Lignes", cell: ({ lines }) => lines, number: true },
  { title: "Montant", cell: ({ totalCents }) => formatEuros(totalCents), number: true },
  { title: "Fichier", cell: (claim) => claim.files.includes("pdf") && <FileButtons claim={claim} only={["pdf"]} /> },
];

const shown = 6;

/** An agreement with its months, the latest first: what was claimed of what there is, and what is still open. */
export function AgreementCard({ agreement }: { agreement: AgreementClaims }) {
  const { number, operatorName, funderName, validFrom, validTo, claimedCents, envelopeCents, open, claims } = agreement;
  const [all, setAll] = useState(false);
  const rest = claims.length - shown;
  return (
    <section class="stack agreement" aria-label={`Convention ${number}`}>
      <div class="row-apart">
        <div class="stack-tight">
          <h2>Convention {number}</h2>
          <p class="soft">
            {operatorName}, {funderName}
            <br />
            du {formatDate(validFrom)} au {formatDate(validTo)}
          </p>
        </div>
        <div class="agreement-sum">
          <strong class="figures">{formatEuros(claimedCents)}</strong>
          {envelopeCents === undefined ? (
            <span class="soft small">réclamés</span>
          ) : (
            <>
              <span class="soft small">réclamés sur {formatEuros(envelopeCents)}</span>
              <Meter used={claimedCents} of={envelopeCents} />
            </>
          )}
        </div>
      </div>
      {open.length > 0 && (
        <p>
          <Badge tone="warn" icon="clock">
            {open.length > 1 ? `${open.length} mois à émettre` : "à émettre"}
          </Badge>{" "}
          {open.map(formatMonth).join(", ")}
        </p>
      )}
      {claims.length === 0 ? (
        <p class="soft">Aucun état pour le moment : le premier paraît le 1er du mois qui suit la première mesure.</p>
      ) : (
        <Table
          caption={`États de la convention ${number}`}
          columns={columns}
          rows={all ? claims : claims.slice(0, shown)}
          keyOf={({ month }) => month}
          href={({ agreement: id, month }) => hrefOf("/etats/:agreement/:month", { agreement: id, month })}
        />
      )}
      {!all && rest > 0 && (
        <div>
          <Button small onClick={() => setAll(true)}>
            Afficher {countOf(rest, "état plus ancien", "états plus anciens")}
          </Button>
        </div>
      )}
    </section>
  );
}
