import type { RunReport } from "../../../schemas/report.ts";
import { blockedLines, lineAt, linesApart, paperOf } from "../../adapters/claim-paper-sample.ts";

const paper = paperOf([...Array.from({ length: 9 }, (_, place) => lineAt(place)), ...linesApart]);
const [, , correction] = linesApart;
const avoir = paperOf(correction ? [correction] : [], { number: "AM99-2026-0011" });

const unsure = "Ce champ n’a pas pu être lu avec certitude : comparez-le au document.";

/** A run with something of everything. Its text tries to be HTML wherever a document could bring text. */
export const sampleReport: RunReport = {
  today: "2026-11-21",
  documents: [
    {
      file: "fiche <b>orientation</b>.pdf",
      channel: "upload",
      documentId: "a1".repeat(32),
      status: "recorded",
      kind: "orientation",
      variant: "fiche-navette",
      fields: {
        "household.lastName": {
          value: "<script>alert(1)</script>",
          text: "x",
          confidence: 0.99,
          accepted: true,
          page: 1,
        },
        "household.birthOn": { value: "1984-03-09", text: "09/03/1984", confidence: 0.97, accepted: true, page: 1 },
        rentCents: { value: 61050, text: "610,50", confidence: 0.97, accepted: true, page: 1 },
      },
      findings: [],
      measure: "ASELL-CD-2026-0001",
    },
    {
      file: "Suivi des dossiers d’octobre.eml",
      channel: "email",
      attachment: "bilan été.jpg",
      documentId: "b2".repeat(32),
      status: "review",
      kind: "bilan",
      fields: {
        endOn: { value: "2026-10-31", text: "31/1O/2026", confidence: 0.61, accepted: false, page: 1 },
      },
      findings: [
        { code: "field-unsure", severity: "error", field: "endOn", message: unsure },
        { code: "field-unsure", severity: "error", field: "bilanKind", message: unsure },
        {
          code: "measure-not-found",
          severity: "error",
          message: "Aucune mesure ne correspond à ce document : il attend la fiche d'orientation du ménage.",
        },
      ],
    },
    {
      file: "contrat.pdf",
      channel: "upload",
      documentId: "c3".repeat(32),
      status: "rejected",
      fields: {},
      findings: [
        {
          code: "pdf-password",
          severity: "error",
          message: "Ce PDF est protégé par un mot de passe : renvoyez-le sans mot de passe.",
        },
      ],
    },
    {
      file: "fiche orientation.pdf",
      channel: "email",
      attachment: "copie.pdf",
      documentId: "a1".repeat(32),
      status: "duplicate",
      kind: "orientation",
      fields: {},
      findings: [],
      measure: "ASELL-CD-2026-0001",
    },
  ],
  reading: { pages: 7, costTenThousandths: 2215 },
  measures: [
    {
      reference: "ASELL-CD-2026-0001",
      scheme: "asell-cd",
      agreement: "cd99-2026",
      household: { lastName: "LAMBERT-MISTRAL", firstName: "Inès", birthOn: "1984-03-09" },
      status: "running",
      startOn: "2026-06-15",
      plannedEndOn: "2026-12-14",
      monthsGranted: 6,
      tranches: [
        { number: 1, startOn: "2026-06-15", endOn: "2026-12-14", months: 6, dueCents: 56900, claimedCents: 47417 },
      ],
      waitsFor: [],
      findings: [
        {
          code: "start-differs",
          severity: "warning",
          field: "startOn",
          message: "Le contrat commence le 2026-06-15, la décision le 2026-06-01 : la date du contrat est retenue.",
        },
      ],
      documents: ["a1".repeat(32)],
    },
    {
      reference: "ASLL-71-2026-0042",
      scheme: "asll-71",
      household: {
        lastName: "Quémeneur",
        firstName: "Paul",
        birthOn: "1990-01-30",
        coHolderLastName: "Quémeneur",
        coHolderFirstName: "Anouk",
      },
      status: "granted",
      monthsGranted: 6,
      tranches: [],
      waitsFor: ["Aucune convention valable à la date de début ne couvre le dispositif asll-71."],
      findings: [],
      documents: ["d4".repeat(32)],
    },
  ],
  claims: [paper.claim, avoir.claim],
  blocked: blockedLines,
  deadlines: [
    {
      code: "end-in-30",
      severity: "warning",
      measure: "ASELL-CD-2026-0001",
      dueOn: "2026-12-14",
      who: "Association L’Amarrage",
      message: "La mesure prend fin dans 23 jours : préparez le bilan final.",
      rule: { sentence: "une durée de 6 mois", source: "S0" },
    },
    {
      code: "contract-missing",
      severity: "warning",
      measure: "ASLL-71-2026-0042",
      dueOn: "2026-11-02",
      who: "Association L’Amarrage",
      message: "La mesure est accordée mais le contrat signé n'est pas arrivé : faites-le signer et déposez-le.",
      rule: { sentence: "C'est la Commission qui valide la demande.", source: "S2" },
    },
  ],
};

/** A run that nothing came of. */
export const emptyReport: RunReport = {
  today: "2026-11-21",
  documents: [],
  reading: { pages: 0, costTenThousandths: 0 },
  measures: [],
  claims: [],
  blocked: [],
  deadlines: [],
};
