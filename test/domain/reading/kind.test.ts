import { describe, expect, it } from "vitest";
import { readKind } from "../../../shared/domain/reading/kind.ts";
import { layOutPage } from "../../../shared/domain/reading/lay-out-page.ts";
import { drawPage } from "./page-drawing.ts";

const kindOf = (text: string) => {
  const { kind, variant } = readKind([layOutPage(drawPage(text))]);
  return variant === undefined ? kind : `${kind} ${variant}`;
};

describe("the kind of a document", () => {
  it.each([
    ["FICHE D'ORIENTATION", "orientation fiche-orientation"],
    ["Fiche navette", "orientation fiche-navette"],
    ["IMPRIMÉ 42", "orientation imprime-42"],
    ["Fiche de liaison ASLL\nPrescripteur : CCAS", "orientation fiche-orientation"],
    ["DEMANDE D'ACCOMPAGNEMENT SOCIAL LIÉ AU LOGEMENT", "orientation fiche-orientation"],
    [
      "Objet : demande d'ASLL\nMadame, Monsieur,\nJe vous prie d'agréer mes salutations distinguées.",
      "orientation lettre",
    ],
    ["NOTIFICATION DE DÉCISION", "decision"],
    ["Décision de la commission", "decision"],
    ["PROCÈS-VERBAL DE LA COMMISSION", "decision"],
    ["Relevé de décision\nSéance du 12/03/2026", "decision"],
    ["NOTIFICATION DE DÉCISION\nDemande de renouvellement du 12/03/2026", "decision"],
    ["CONTRAT D'ACCOMPAGNEMENT", "contract"],
    ["Contrat d'engagement réciproque", "contract"],
    ["CONVENTION D'ACCOMPAGNEMENT SOCIAL", "contract"],
    ["BILAN INTERMÉDIAIRE", "bilan"],
    ["Bilan de fin de mesure", "bilan"],
    ["BILAN DE RUPTURE", "bilan"],
    ["Rapport de fin de mesure ASELL", "bilan"],
    ["DEMANDE DE RENOUVELLEMENT", "renewal"],
    ["Demande de prolongation de mesure", "renewal"],
    ["Demande de reconduction de l'accompagnement", "renewal"],
    ["FICHE D'0RIENTATION", "orientation fiche-orientation"],
    ["NOTIFlCATION DE DÉClSION", "decision"],
    ["QUITTANCE DE LOYER", "other"],
    ["AVIS D'ÉCHÉANCE", "other"],
    ["CARTE NATIONALE D'IDENTITÉ", "other"],
    ["CONTRAT DE LOCATION", "other"],
    ["CONTRAT DE TRAVAIL", "other"],
    ["TRIBUNAL JUDICIAIRE\nCONVOCATION", "other"],
    ["Notification de droits\nCaisse d'allocations familiales", "other"],
    ["Compte rendu de réunion", "other"],
    ["", "other"],
  ])("of « %s » is %s", (text, expected) => {
    expect(kindOf(text)).toBe(expected);
  });

  it("is not guessed where two kinds speak as loudly", () => {
    expect(kindOf("CONTRAT D'ACCOMPAGNEMENT\nBILAN FINAL")).toBe("other");
  });

  it("counts what stands large at the top for more than what the text mentions", () => {
    expect(
      kindOf(
        "BILAN FINAL\n\n\nLe contrat d'accompagnement a été signé après la notification de décision et la fiche d'orientation du ménage.",
      ),
    ).toBe("bilan");
  });

  it("is other where another body decides on another aid", () => {
    const text = `
Maison départementale des personnes handicapées
Objet : notification de décision
Madame,
La commission des droits, réunie le 24 février 2026, a étudié votre demande d'allocation. Elle vous accorde cette
allocation du 1er mars 2026 au 28 février 2031, votre taux d'incapacité étant d'au moins 80 %.
Cette décision peut être contestée dans un délai de deux mois.
                                         La présidente de la commission
`;
    expect(kindOf(text)).toBe("other");
    expect(kindOf(text.replace("d'allocation", "d'ASLL").replace("allocation", "mesure"))).toBe("decision");
  });

  it("is not what a form offers to tick, where its title was not read", () => {
    const text = `
Type de mesure           ☒ ASELL généraliste   ☐ ASELL renforcé
Nature de la demande     ☐ accès au logement   ☒ maintien dans le logement
Service prescripteur     CCAS de Montbrisac
Nom                      TANGUY
Prénom                   Maëlle
Composition familiale    2 adultes + 1 enfant
Ressources du foyer      1 240,00 €     Impayés de loyer   560,00 €
Stade de la procédure    ☐ commandement de payer   ☐ assignation   ☐ commandement de quitter les lieux
Exposé de la situation et motif de l'orientation
`;
    expect(kindOf(text)).toBe("orientation fiche-orientation");
  });

  it.each([
    "BILAN DE COMPÉTENCES\nBénéficiaire : Maëlle TANGUY\nDu 01/02/2026 au 31/03/2026\nNombre d'entretiens : 8",
    "COMPTE RENDU DE CONSULTATION\nBilan sanguin de Madame Maëlle TANGUY, née le 09/08/1983\nConclusion : bilan normal",
    "CONTRAT D'ACCOMPAGNEMENT SOCIAL PERSONNALISÉ (MASP)\nMadame Maëlle TANGUY\nDurée : 6 mois\nObjectifs : gestion du budget",
    "CONTRAT D'ENGAGEMENT RÉCIPROQUE\nRevenu de solidarité active\nBénéficiaire : TANGUY Maëlle\nObjectifs : rechercher un emploi",
  ])("is other where another service contracts or takes stock: %s", (text) => {
    expect(kindOf(text)).toBe("other");
  });
});
