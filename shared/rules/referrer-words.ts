/**
 * Words by which those who refer are recognised when an organisation's name is written out: lower case, no accents,
 * whole words. What the sources name by an acronym is also known by what the acronym stands for.
 */
export const ccas = ["ccas", "centre communal d action sociale"];
export const caf = ["caf", "caisse d allocations familiales", "allocations familiales"];
export const msa = ["msa", "mutualite sociale agricole"];
export const solidarityCentre = [
  "mds",
  "maison departementale de la solidarite",
  "maison departementale des solidarites",
  "maison de la solidarite",
  "maison des solidarites",
];
export const departmentCentre = ["mdd", "maison du departement", "maison departementale"];
export const townHall = ["mairie", "mairies", "ville de", "commune de"];
export const prefecture = ["prefecture", "prefet"];
export const energySupplier = [
  "distributeur d energie",
  "distributeurs d energie",
  "fournisseur d energie",
  "fournisseurs d energie",
  "edf",
  "engie",
  "enedis",
  "grdf",
];
export const landlord = [
  "bailleur",
  "bailleurs",
  "hlm",
  "oph",
  "opac",
  "office public de l habitat",
  "habitat",
  "proprietaire",
];
export const association = ["association", "associations", "asso"];
export const shelter = [
  "hebergement",
  "chrs",
  "chu",
  "cada",
  "foyer",
  "residence sociale",
  "centre d accueil",
  "pension de famille",
];
export const mediationCommission = [
  "dalo",
  "comed",
  "commission de mediation",
  "commission de mediations",
  "commissions de mediation",
  "commissions de mediations",
  "droit au logement opposable",
];
export const evictionCommission = [
  "ccapex",
  "coordination des actions de prevention des expulsions",
  "coordination des actions de preventions des expulsions",
];
export const evictionAntenna = [
  "apel",
  "antenne de prevention des expulsions",
  "antennes de prevention des expulsions",
  "antenne prevention des expulsions",
  "antennes prevention des expulsions",
];
export const evictionService = ["service des expulsions", "service expulsions", "bureau des expulsions"];
export const police = ["commissariat", "police nationale"];
export const housingInformation = [
  "adil",
  "association departementale d information sur le logement",
  "agence departementale d information sur le logement",
];
export const housingCentre = ["maison de l habitat"];
export const household = ["menage", "saisie directe", "demande directe"];
export const socialService = ["service social", "services sociaux", "dvs", "bts"];
