/** The invented operator, as it is named on paper. */
export const OPERATOR = "Association Le Cairn Habitat";

/** The département number 99 and the bank 99999 do not exist: no real association, funder or account can be meant. */
export const setup = {
  operators: [
    {
      id: "cairn",
      name: OPERATOR,
      siret: "21990417400014",
      address: "14 rue des Tisserands, 96120 Montbrisac",
      iban: "FR76 9999 9012 3400 0417 8265 350",
      bic: "ZZZZFRPP",
      email: "echeances@cairn-habitat.example",
      signatory: { name: "Hélène Courvoisier", role: "Directrice" },
    },
  ],
  funders: [
    {
      id: "val-de-brume",
      name: "Département du Val-de-Brume",
      siret: "22990001400015",
      address: "Hôtel du Département, 1 place des Remparts, 96000 Valbrume",
      serviceCode: "FSL",
    },
    {
      id: "saone-et-loire",
      name: "Département de Saône-et-Loire",
      siret: "22990071700013",
      address: "Direction de l'insertion et du logement, 3 quai des Mariniers, 71999 Vernoy-sur-Saône",
    },
  ],
  partners: [
    { id: "ccas-montbrisac", name: "CCAS de Montbrisac", senders: ["*@ccas-montbrisac.example"] },
    { id: "mds-valbrume", name: "Maison des solidarités de Valbrume", senders: ["*@mds-valbrume.example"] },
    {
      id: "tas-vernoy",
      name: "Territoire d'action sociale de Vernoy",
      senders: ["asll@tas-vernoy.example", "cecile.auvray@tas-vernoy.example"],
    },
  ],
  agreements: [
    {
      id: "vdb-2026",
      operator: "cairn",
      funder: "val-de-brume",
      number: "2026-041",
      signedOn: "2026-01-05",
      validFrom: "2026-01-01",
      validTo: "2026-12-31",
      claimPrefix: "CAIRN-VDB",
      document: "claim",
      vatMention: "Exonération de TVA, art. 261-7-1°-b du CGI",
      totalInWords: true,
      namedAnnex: false,
      paymentTermDays: 30,
      envelopeCents: 1_200_000,
      schemes: [
        {
          scheme: "asell-cd",
          tariff: { amountCents: 56_900, months: 6, scale: "fixed" },
          schedule: { kind: "monthly" },
          earlyEnd: "days",
          claimableWhen: ["decision", "contract"],
          duration: { initialMonths: 6 },
          decidedBy: "Commission ASELL",
          visitsPerMonth: 2,
        },
      ],
    },
    {
      id: "sl-2026",
      operator: "cairn",
      funder: "saone-et-loire",
      number: "FSL-2026-17",
      signedOn: "2025-12-15",
      validFrom: "2026-01-01",
      validTo: "2026-12-31",
      claimPrefix: "CAIRN-71",
      document: "claim",
      vatMention: "Exonération de TVA, art. 261-7-1°-b du CGI",
      totalInWords: true,
      namedAnnex: false,
      paymentTermDays: 30,
      schemes: [
        {
          scheme: "asll-71",
          tariff: { amountCents: 78_000, months: 6, scale: "fixed" },
          renewalTariff: { amountCents: 39_000, months: 3, scale: "per-month" },
          schedule: { kind: "monthly" },
          earlyEnd: "months-begun",
          claimableWhen: ["decision", "contract"],
        },
      ],
    },
  ],
};
