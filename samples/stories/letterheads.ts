import type { Letterhead } from "../layouts/layout.ts";
import { OPERATOR } from "../setup.ts";

/** Who writes the samples. All invented; the telephone numbers are of the ranges ARCEP keeps for fiction. */
export const CCAS: Letterhead = {
  name: "Centre communal d'action sociale de Montbrisac",
  address: "2 place de la Halle, 96120 Montbrisac",
  contact: "Tél. 01 99 00 21 40 - accueil@ccas-montbrisac.example",
  place: "Montbrisac",
  signer: "Nadège Ferrand",
  role: "La référente sociale",
};

export const MDS: Letterhead = {
  name: "Maison des solidarités de Valbrume",
  address: "27 avenue du Moulin, 96000 Valbrume",
  contact: "Tél. 01 99 00 34 12 - contact@mds-valbrume.example",
  place: "Valbrume",
  signer: "Thierry Lacombe",
  role: "Le travailleur social",
};

export const TAS: Letterhead = {
  name: "Territoire d'action sociale de Vernoy",
  address: "8 rue du Bac, 71999 Vernoy-sur-Saône",
  contact: "Tél. 03 53 01 18 77 - asll@tas-vernoy.example",
  place: "Vernoy-sur-Saône",
  signer: "Cécile Auvray",
  role: "L'assistante de service social",
};

export const VAL_DE_BRUME: Letterhead = {
  name: "Département du Val-de-Brume",
  address: "Direction de l'habitat, 1 place des Remparts, 96000 Valbrume",
  contact: "Tél. 01 99 00 50 00 - logement@val-de-brume.example",
  place: "Valbrume",
  signer: "Pascale Guérinot",
  role: "La présidente de la commission",
};

export const SAONE_ET_LOIRE: Letterhead = {
  name: "Département de Saône-et-Loire",
  address: "Fonds de solidarité logement, 3 quai des Mariniers, 71999 Vernoy-sur-Saône",
  contact: "Tél. 03 53 01 40 00 - cud@fsl-saone.example",
  place: "Vernoy-sur-Saône",
  signer: "Marc-Antoine Rollin",
  role: "Le président de la CUD",
};

export const CAIRN: Letterhead = {
  name: OPERATOR,
  address: "14 rue des Tisserands, 96120 Montbrisac",
  contact: "Tél. 01 99 00 62 05 - accueil@cairn-habitat.example",
  place: "Montbrisac",
  signer: "Damien Sauvestre",
  role: "Le travailleur social",
};
