import type { FormDefinition } from "./form-definition.ts";
import { headFieldsV1 } from "./head-fields-v1.ts";

/** « Demande de renouvellement » as it is in circulation: never change a box of it, issue a version 2 instead. */
export const renewalV1: FormDefinition = {
  kind: "renewal",
  version: 1,
  title: "Demande de renouvellement",
  hint: "À remplir avant la fin de la mesure en cours",
  pages: 1,
  sections: [
    { title: "Ménage", page: 1, top: 136 },
    { title: "Mesure en cours", page: 1, top: 243 },
    { title: "Renouvellement", page: 1, top: 310.5 },
    { title: "Signatures", page: 1, top: 558.5 },
  ],
  fields: [
    ...headFieldsV1,
    { type: "scheme", name: "scheme", label: "Dispositif", page: 1, box: { x: 48, y: 277, width: 175, height: 22 } },
    {
      type: "date",
      name: "endOn",
      label: "Fin de la mesure en cours",
      cells: 10,
      page: 1,
      box: { x: 232, y: 277, width: 140, height: 22 },
    },
    {
      type: "text",
      name: "monthsRequested",
      label: "Durée demandée (mois)",
      page: 1,
      box: { x: 48, y: 344.5, width: 130, height: 22 },
    },
    {
      type: "text",
      name: "renewalRank",
      label: "Rang du renouvellement",
      page: 1,
      box: { x: 187, y: 344.5, width: 130, height: 22 },
    },
    {
      type: "date",
      name: "documentOn",
      label: "Date de la demande",
      cells: 10,
      page: 1,
      box: { x: 326, y: 344.5, width: 140, height: 22 },
    },
    {
      type: "ticks",
      name: "exceptional",
      label: "Caractère de la demande",
      many: false,
      page: 1,
      box: { x: 48, y: 384, width: 499, height: 19 },
      options: [
        { value: "true", label: "Renouvellement à titre exceptionnel", box: { x: 48, y: 388, width: 11, height: 11 } },
      ],
    },
    {
      type: "lines",
      name: "motive",
      label: "Motif de la demande",
      page: 1,
      box: { x: 48, y: 419, width: 499, height: 128 },
    },
    {
      type: "date",
      name: "signedOn",
      label: "Date de signature",
      cells: 10,
      page: 1,
      box: { x: 48, y: 592.5, width: 140, height: 22 },
    },
    {
      type: "signature",
      name: "householdSigned",
      label: "Signature du ménage",
      page: 1,
      box: { x: 48, y: 632, width: 245, height: 84 },
    },
    {
      type: "signature",
      name: "professionalSigned",
      label: "Signature du professionnel",
      page: 1,
      box: { x: 302, y: 632, width: 245, height: 84 },
    },
  ],
};
