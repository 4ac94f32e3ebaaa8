import { describe, expect, it } from "vitest";
import { accepted } from "./drawn-papers.ts";

const letter = (head: string, subject = "votre demande") => `
Ville de Portneuf
Service du logement
${head}
                                                    Portneuf, le 7 mai 2026
Objet : notification de décision, ${subject}
Madame, Monsieur,
La commission réunie le 4 mai 2026 a accordé la mesure d'ASLL pour une durée de six mois.
Je vous prie d'agréer mes salutations distinguées.
`;

describe("the person at the head of an address", () => {
  it("is the household's holder, also without a title, where the letter names the family", () => {
    const head = `                                                    Marcel Ferrandon
                                                    et Josiane TRUFFIER
                                                    2 rue du Lavoir
                                                    31000 Toulouse`;
    expect(accepted(letter(head, "dossier de la famille Ferrandon"))).toMatchObject({
      "household.lastName": "Ferrandon",
      "household.firstName": "Marcel",
      "household.coHolderLastName": "TRUFFIER",
      "household.address": "2 rue du Lavoir",
    });
  });

  it("may be two people, each with a title and a line", () => {
    const head = `                                                    Madame Rosa LINARES
                                                    Monsieur Denis COUPEAU
                                                    9 quai Vauban
                                                    66000 Perpignan`;
    expect(accepted(letter(head).replace("la mesure", "votre demande de mesure"))).toMatchObject({
      "household.lastName": "LINARES",
      "household.coHolderFirstName": "Denis",
      "household.address": "9 quai Vauban",
      "household.city": "Perpignan",
    });
  });

  it("is no organisation, and nobody whose two names may be either way round", () => {
    const service = `                                                    Service Social
                                                    2 rue du Lavoir
                                                    31000 Toulouse`;
    expect(accepted(letter(service))).not.toHaveProperty("household.lastName");
    const unclear = service.replace("Service Social", "Ferrandon Truffier");
    expect(accepted(letter(unclear))).not.toHaveProperty("household.lastName");
  });
});
