import type { FormDefinition } from "./form-definition.ts";

/** The measure's numbers and its household, as they head the first versions of four forms: as fixed as those are. */
export const headFieldsV1: FormDefinition["fields"] = [
  { type: "text", name: "measureRef", label: "Mesure n°", page: 1, box: { x: 48, y: 99, width: 204.5, height: 22 } },
  {
    type: "text",
    name: "reference",
    label: "N° de dossier",
    page: 1,
    box: { x: 261.5, y: 99, width: 204.5, height: 22 },
  },
  {
    type: "text",
    name: "household.lastName",
    label: "Nom",
    page: 1,
    box: { x: 48, y: 170, width: 170.5, height: 22 },
  },
  {
    type: "text",
    name: "household.firstName",
    label: "Prénom",
    page: 1,
    box: { x: 227.5, y: 170, width: 170.5, height: 22 },
  },
  {
    type: "date",
    name: "household.birthOn",
    label: "Date de naissance",
    cells: 10,
    page: 1,
    box: { x: 407, y: 170, width: 140, height: 22 },
  },
  {
    type: "text",
    name: "household.coHolderLastName",
    label: "Nom du co-titulaire",
    page: 1,
    box: { x: 48, y: 209.5, width: 245, height: 22 },
  },
  {
    type: "text",
    name: "household.coHolderFirstName",
    label: "Prénom du co-titulaire",
    page: 1,
    box: { x: 302, y: 209.5, width: 245, height: 22 },
  },
];
