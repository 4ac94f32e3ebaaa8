import { describe, expect, it } from "vitest";
import { accepted, read } from "./drawn-papers.ts";
import { openFields, wrongFields } from "./office-papers.ts";
import { PUBLISHED_MEASURES } from "./published-measure-papers.ts";
import { PUBLISHED_ORIENTATIONS } from "./published-orientation-papers.ts";

const PAPERS = [...PUBLISHED_ORIENTATIONS, ...PUBLISHED_MEASURES];

describe("Papers modelled on what offices publish", () => {
  it.each(PAPERS)("are read right: $office", (paper) => {
    expect(wrongFields(paper, paper.kind)).toEqual([]);
    expect(openFields(paper)).toEqual([]);
  });
});

const ORIENTATION = "FICHE D'ORIENTATION ASELL généraliste\n\nBénéficiaire\nNom : VIDAL     Prénom : Marc\n\n";
const BILAN = "BILAN ASELL généraliste\n\nNom : VIDAL     Prénom : Marc\n";
const DECISION = "NOTIFICATION DE DÉCISION - ASELL généraliste\n\nNom : VIDAL     Prénom : Marc\n";
const RENEWAL = "DEMANDE DE RENOUVELLEMENT ASELL généraliste\n\nNom : VIDAL\nDurée demandée : 4 mois\n";

describe("a label that ends as another one is called", () => {
  it.each([
    ["Ressources mensuelles hors APL : 1 203,40 €", "monthlyIncomeCents", 120340, "housingAidCents"],
    ["Total ressources du ménage hors aides au logement : 1 203,40 €", "monthlyIncomeCents", 120340, "housingAidCents"],
    ["Loyer avant APL : 640,00 €", "rentCents", 64000, "housingAidCents"],
    ["Adresse du logement objet de la demande : 14 rue des Forges", "household.address", "14 rue des Forges", "motive"],
  ])("announces what it begins with: %s", (line, field, value, other) => {
    const fields = accepted(`${ORIENTATION}${line}`);
    expect(fields[field]).toBe(value);
    expect(fields[other]).toBeUndefined();
  });
});

describe("an amount as of a day", () => {
  it.each([
    "Montant de la dette à la date du diagnostic : 2 436,80 €",
    "Dette au 30/04 : 2 436,80 €",
    "Dette locative arrêtée au 30 avril 2026 : 2 436,80 €",
    "Dette locative à la date du signalement : 2 436,80 €",
  ])("is the amount, and not the day: %s", (line) => {
    expect(accepted(`${ORIENTATION}${line}`).rentArrearsCents).toBe(243680);
  });
});

describe("an organisation that asks, under the household's heading", () => {
  it.each(["Service instructeur", "Organisme demandeur", "Structure orientante", "Service évaluateur"])(
    "is the referrer's: %s",
    (label) => {
      expect(accepted(`${ORIENTATION}${label} : CCAS de Montbrisac`)["referrer.organisation"]).toBe(
        "CCAS de Montbrisac",
      );
    },
  );
});

describe("a heading of whoever asks, in words of its own", () => {
  it.each([
    "Identité et coordonnées du rédacteur",
    "Cadre réservé au prescripteur",
    "Partie à remplir par le service instructeur",
    "Travailleur social ayant évalué la situation",
    "Organisme à l'origine du signalement",
    "Intervenant social à l'origine de la demande",
  ])("opens the referrer's part: %s", (heading) => {
    const fields = accepted(
      `FICHE D'ORIENTATION ASELL\n\nMénage\nNom : VIDAL\nTéléphone : 06 39 98 00 01\n\n${heading}\nNom : FERRAND\nTéléphone : 01 99 00 21 41`,
    );
    expect(fields).toMatchObject({ "household.lastName": "VIDAL", "household.phone": "+33639980001" });
    expect(fields["referrer.phone"]).toBe("+33199002141");
  });
});

describe("an option that another word makes its contrary", () => {
  it.each([
    [DECISION, "Décision : Recevable", "decision"],
    [ORIENTATION, "Stade de la procédure : Audience passée - jugement", "evictionStage"],
  ])("is left for a person: %s%s", (head, line, field) => {
    expect(accepted(`${head}${line}`)[field]).toBeUndefined();
  });

  it.each([
    [
      ORIENTATION,
      "Stade de la procédure : Commandement d'avoir à libérer les lieux",
      "evictionStage",
      "order-to-leave",
    ],
    [BILAN, "Les objectifs sont : Insuffisamment atteints", "outcome", "partly-met"],
    [BILAN, "Les objectifs sont : Non réalisés", "outcome", "not-met"],
  ])("is what it says: %s%s", (head, line, field, value) => {
    expect(accepted(`${head}${line}`)[field]).toBe(value);
  });
});

describe("what is said beside what was asked", () => {
  it("takes the advice of others for no reason of the commission", () => {
    const text = `${DECISION}Avis du travailleur social : favorable\nDécision : refus\nMotivation : mesure déjà en place`;
    expect(accepted(text)).toMatchObject({ decision: "refused", conditions: "mesure déjà en place" });
  });

  it("names a person who follows the measure, and no operator", () => {
    const text = "CONTRAT D'ACCOMPAGNEMENT ASELL\n\nNom : VIDAL\nSuivi assuré par : Iris Monnet\nDurée : 6 mois";
    expect(accepted(text)).toMatchObject({ worker: "Iris Monnet" });
    expect(accepted(text).operator).toBeUndefined();
  });

  it("reads the period of a mandate behind its colon", () => {
    expect(accepted(`${RENEWAL}Mandat en cours : du 01/12/2025 au 31/05/2026`).endOn).toBe("2026-05-31");
  });

  it("takes the lease's number for no measure's", () => {
    expect(accepted(`${ORIENTATION}N° de contrat : L-0048871`).measureRef).toBeUndefined();
  });

  it("leaves where and when a letter was written out of its sender's name", () => {
    const text =
      "Centre hospitalier des Aravines                          Valbrume, le 9 avril 2026\nService social\n\nObjet : demande d'une mesure ASELL\n\nMadame, Monsieur,\nJe vous adresse la situation de Madame Josette CHAUVIN.";
    expect(accepted(text)["referrer.organisation"]).not.toMatch(/avril/);
  });
});

describe("the kind of a paper", () => {
  it.each([
    ["FICHE D'EVALUATION SOCIALE", "orientation"],
    ["Bordereau de saisine", "orientation"],
    ["Fiche d'adhésion à la mesure ASELL", "contract"],
    ["Rapport d'intervention ASELL", "bilan"],
    ["Demande d'un deuxième mandat", "renewal"],
  ])("is told by its title: %s", (title, kind) => {
    expect(read(`${title}\n\nMénage : Mme VIDAL Anne\nDispositif : ASELL généraliste`).kind).toBe(kind);
  });

  it("is not told by what a form answers", () => {
    const text =
      "FICHE DE SIGNALEMENT D'UN MENAGE EN DIFFICULTE - demande AVDL\n\nLOCATAIRE\nNom                         OUSSENI\nPrénom                      Fahad\nTéléphone                   06 39 98 00 73\nPlan d'apurement            non respecté\nProcédure                   Commandement de payer délivré le 12/02/2026";
    expect(read(text).kind).toBe("orientation");
  });
});
