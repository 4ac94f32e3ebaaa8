import type { AnswerOf } from "../../schemas/portal-api.ts";
import { countOf, formatEuros } from "../../shared/domain/wording/amounts.ts";
import { formatDate } from "../../shared/domain/wording/dates.ts";
import { schemeLabel } from "../../shared/domain/wording/schemes.ts";
import { Empty } from "../components/empty.tsx";
import { Facts } from "../components/facts.tsx";

type Setup = AnswerOf<"readSetup">;
type Agreement = Setup["agreements"][number];
type Scheme = Agreement["schemes"][number];

const schedules: Record<NonNullable<Scheme["schedule"]>["kind"], string> = {
  monthly: "par mensualités",
  "at-start": "au début",
  "start-and-bilan": "acompte, puis solde au bilan",
  "on-bilan": "au bilan",
  "month-measure": "au mois-mesure",
  project: "au projet",
};

function tellTariff({ tariff, schedule }: Scheme): string {
  if (schedule?.kind === "month-measure") return `${formatEuros(schedule.amountCents)} par mois-mesure`;
  if (schedule?.kind === "project") return `${formatEuros(schedule.amountCents)} par projet`;
  if (tariff === undefined) return "tarif à préciser";
  const months = `${tariff.months}\u00a0mois`;
  return `${formatEuros(tariff.amountCents)} pour ${months}${tariff.scale === "per-month" ? ", au prorata" : ""}`;
}

/** The settings in force, in short: who there is, and what each agreement pays. */
export function SetupSummary({ setup }: { setup: Setup }) {
  const { operators, funders, partners, agreements } = setup;
  if (operators.length + funders.length + partners.length + agreements.length === 0) {
    return (
      <Empty icon="settings" title="Aucun réglage pour le moment">
        <p>Importez un fichier de réglages : sans lui, aucune mesure ne peut être réclamée.</p>
      </Empty>
    );
  }
  return (
    <div class="stack-loose">
      <div class="setup-grid">
        <section class="card">
          <h2>{countOf(operators.length, "opérateur")}</h2>
          <ul class="stack-tight">
            {operators.map(({ id, name, email }) => (
              <li key={id}>
                <strong>{name}</strong>
                <p class="soft small">{email ?? "sans adresse pour les échéances"}</p>
              </li>
            ))}
          </ul>
        </section>
        <section class="card">
          <h2>{countOf(funders.length, "financeur")}</h2>
          <ul class="stack-tight">
            {funders.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </section>
        <section class="card">
          <h2>{countOf(partners.length, "partenaire")}</h2>
          <ul class="stack-tight">
            {partners.map(({ id, name, senders }) => (
              <li key={id}>
                <strong>{name}</strong>
                <p class="soft small">{senders.length > 0 ? senders.join(", ") : "n’envoie rien par courriel"}</p>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <section class="stack">
        <h2>{countOf(agreements.length, "convention")}</h2>
        {agreements.map((agreement) => (
          <AgreementSummary key={agreement.id} agreement={agreement} setup={setup} />
        ))}
      </section>
    </div>
  );
}

function AgreementSummary({ agreement, setup }: { agreement: Agreement; setup: Setup }) {
  const { id, number, operator, funder, validFrom, validTo, claimPrefix, envelopeCents, capacity, schemes } = agreement;
  const nameOf = (list: readonly { id: string; name: string }[], wanted: string) =>
    list.find((one) => one.id === wanted)?.name ?? wanted;
  return (
    <article class="card stack">
      <div class="stack-tight">
        <h3>
          Convention {number} <span class="soft">({id})</span>
        </h3>
        <p class="soft">
          {nameOf(setup.operators, operator)}, {nameOf(setup.funders, funder)}
        </p>
      </div>
      <Facts
        facts={[
          ["Valable", `du ${formatDate(validFrom)} au ${formatDate(validTo)}`],
          ["Numéros d’états", claimPrefix],
          ["Enveloppe", envelopeCents === undefined ? "non fixée" : formatEuros(envelopeCents)],
          ["Capacité", capacity.map(({ max, per }) => `${max} par ${per === "year" ? "an" : "mois"}`).join(", ")],
        ]}
      />
      <ul class="setup-schemes">
        {schemes.map((setting) => (
          <li key={setting.scheme}>
            <strong>{schemeLabel(setting.scheme)}</strong>
            <span class="soft">
              {[tellTariff(setting), setting.schedule && schedules[setting.schedule.kind]].filter(Boolean).join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </article>
  );
}
