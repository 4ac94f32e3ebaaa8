import type { Letterhead } from "../../samples/layouts/layout.ts";
import { RIVES_NAME } from "./scheme-setup.ts";

/** Who writes beside those of the samples. All invented; the telephone numbers are kept for fiction. */
export const RIVES: Letterhead = {
  name: RIVES_NAME,
  address: "5 quai des Essais, 96000 Valbrume",
  contact: "Tél. 01 99 00 81 20 - accueil@deux-rives.example",
  place: "Valbrume",
  signer: "Louison Carpentras",
  role: "La travailleuse sociale",
};

export const CCAPEX: Letterhead = {
  name: "Préfecture du Val-de-Brume",
  address: "Secrétariat de la CCAPEX, 2 place des Remparts, 96000 Valbrume",
  contact: "Tél. 01 99 00 55 10 - ccapex@prefecture-brume.example",
  place: "Valbrume",
  signer: "Josiane Pellerault",
  role: "La secrétaire de la commission",
};

export const ETAT: Letterhead = {
  name: "Direction départementale de la cohésion sociale",
  address: "9 rue du Palais, 96000 Valbrume",
  contact: "Tél. 01 99 00 55 40 - logement@ddcs-brume.example",
  place: "Valbrume",
  signer: "Gwenaël Fortin",
  role: "Le président de la commission",
};

export const BTS: Letterhead = {
  name: "Bureau du travail social de Montverdun-la-Tour",
  address: "11 rue des Teinturiers, 42998 Montverdun-la-Tour",
  contact: "Tél. 04 65 71 22 08 - accueil@bts-montverdun.example",
  place: "Montverdun-la-Tour",
  signer: "Maryvonne Desgranges",
  role: "L'assistante de service social",
};

export const CLU: Letterhead = {
  name: "Fonds Logement Unique de la Loire",
  address: "Commission Logement Unique, 4 rue de la Commanderie, 42999 Forézan",
  contact: "Tél. 04 65 71 30 00 - clu@flu-loire.example",
  place: "Forézan",
  signer: "Rodolphe Chazelet",
  role: "Le président de la CLU",
};

export const ERL: Letterhead = {
  name: "Espace Ressource Logement",
  address: "18 boulevard des Tanneries, 96340 Saint-Aubier",
  contact: "Tél. 01 99 00 92 14 - accueil@erl-aubier.example",
  place: "Saint-Aubier",
  signer: "Capucine Thorel",
  role: "La présidente de la commission ASLL",
};
