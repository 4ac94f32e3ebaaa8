import { describe, expect, it } from "vitest";
import { CONTRACT_VOICES } from "./contract-voice-papers.ts";
import { DECISION_PAGES } from "./decision-page-papers.ts";
import { describePapers } from "./describe-papers.ts";
import { accepted, read } from "./drawn-papers.ts";
import { OTHER_GRANTS } from "./other-grants.ts";

describePapers("A paper of an office of today", { decision: DECISION_PAGES, contract: CONTRACT_VOICES });

describe("A paper of an office of today", () => {
  it.each(OTHER_GRANTS)("is none of ours where it grants or agrees on something else: %s", (_, text) => {
    expect(read(text)).toMatchObject({ kind: "other", fields: {} });
  });
});

const NOTICE = "NOTIFICATION DE DÉCISION - ASLL\nMénage : Mme Ourida SAÏD\nMesure n° : GR-26-311\n";

describe("On a decision", () => {
  it("the days of a file's history are those of their events, and none of what is only planned", () => {
    const text = `${NOTICE}Suivi\n20/04/2026   Prochaine commission\n09/04/2026   Courrier expédié au demandeur\n02/04/2026   Examen par le comité\n`;
    expect(accepted(text)).toMatchObject({ documentOn: "2026-04-09", sessionOn: "2026-04-02" });
  });

  it("a web address and a page count at the foot are no number of a file", () => {
    const text = `${NOTICE}https://aides.rives.example/dossiers/avis                       2/3\n`;
    expect(read(text).fields.reference).toBeUndefined();
  });

  it("a word that heads what stands below is no end of a sentence that names a number", () => {
    const text = `${NOTICE}Numéro de dossier\n                         GR-26-311\n`;
    expect(accepted(text).reference).toBeUndefined();
  });

  it("a verb joined by « et » has the subject of the one before", () => {
    const text = `${NOTICE}Le comité s'est réuni le 2 avril 2026. Elle n'a pas retenu la mise en place de la mesure et a décidé de réorienter la demande.`;
    expect(accepted(text).decision).toBe("redirected");
  });

  it("terms that are each called by their name are no condition", () => {
    const text = `${NOTICE}La commission accorde la mesure dans les conditions suivantes :\n- durée du suivi : 8 mois\n- structure retenue : Association L'Escale\n`;
    expect(read(text).fields.conditions).toBeUndefined();
  });

  it("a name and an address apart by a birth are values whose labels were not read", () => {
    const text = `${NOTICE}                SAÏD\n                Ourida\n                02/05/1979\n                8 rue Neuve\n                96000 Valbrume\n`;
    expect(accepted(text)["household.address"]).toBeUndefined();
  });
});

const CONTRACT = "CONTRAT D'ACCOMPAGNEMENT SOCIAL\nMesure n° GR-26-311\n";

describe("On a contract that speaks as the person", () => {
  it("« son prénom » below the partner's name is the partner's", () => {
    const text = `${CONTRACT}Mon nom : SAÏD\nMon prénom : Ourida\nNom de mon conjoint : VIDAL\nSon prénom : Marc\n`;
    expect(accepted(text)).toMatchObject({
      "household.lastName": "SAÏD",
      "household.firstName": "Ourida",
      "household.coHolderFirstName": "Marc",
    });
  });

  it("the person who accompanies signs for the service", () => {
    const text = `${CONTRACT}Fait à Valbrume le 02/05/2026\nMoi                         La personne qui me suit\n                            {signature}\n`;
    expect(accepted(text)).toMatchObject({ householdSigned: false, professionalSigned: true });
  });

  it("what goes on from an empty place is no number", () => {
    const text = "CONTRAT D'ACCOMPAGNEMENT SOCIAL\ndossier n°                 , soit 6 mois\n";
    expect(read(text).fields.reference).toBeUndefined();
  });

  it("lines set in under their question end where the next one begins", () => {
    const text = `${CONTRACT}Qu'est-ce que nous voulons atteindre ?\n   Payer le loyer\n   Ranger le garage\nNous sommes d'accord.\n`;
    expect(accepted(text).objectives).toEqual(["Payer le loyer", "Ranger le garage"]);
  });
});
