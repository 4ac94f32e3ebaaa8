import { describe, expect, it } from "vitest";
import { readKind } from "../../../shared/domain/reading/kind.ts";
import { layOutPage } from "../../../shared/domain/reading/lay-out-page.ts";
import { drawPage } from "./page-drawing.ts";
import { UNNAMED_PAPERS } from "./unnamed-papers.ts";

const kindOf = (text: string) => readKind([layOutPage(drawPage(text))]).kind;

describe("the kind of a paper whose title does not name it", () => {
  it.each(UNNAMED_PAPERS.map(([kind, text]) => [text.split("\n")[0], kind, text]))("%s: %s", (_, kind, text) => {
    expect(kindOf(text ?? "")).toBe(kind);
  });

  it("is not that of what a slip encloses, until the slip itself asks", () => {
    const slip = "BORDEREAU D'ENVOI\nDemande de renouvellement de Mme MARCHAL    1\nBilan de la mesure    1\n";
    expect(kindOf(slip)).toBe("other");
    expect(
      kindOf(`${slip}Mesure n° 25-118, échéance de la mesure en cours : 30/06/2026\nDurée demandée : 4 mois`),
    ).toBe("renewal");
  });

  it("is no decision of ours where the fund pays a bill", () => {
    const letter = (what: string) =>
      `Fonds de solidarité pour le logement\nObjet : ${what}\nMadame,\nVotre demande a été étudiée par la commission. J'ai le plaisir de vous informer que l'aide suivante vous est accordée :\nFournisseur : Brume Énergies    Aide accordée : 350,00 €\nCette somme est versée au fournisseur, sous quinze jours, et il vous appartient de convenir avec lui d'un échéancier pour le reste. Aucune nouvelle aide ne pourra vous être attribuée avant douze mois.`;
    expect(kindOf(letter("aide financière pour une facture d'électricité"))).toBe("other");
  });

  it("is a request for more where the cross says so on a form that serves for a first demand, too", () => {
    const form = (first: string, more: string) =>
      `DEMANDE DE MESURE D'ACCOMPAGNEMENT SOCIAL LIÉ AU LOGEMENT\n${first} Première demande   ${more} Renouvellement\nNom : MARCHAL`;
    expect(kindOf(form("☐", "☒"))).toBe("renewal");
    expect(kindOf(form("☒", "☐"))).toBe("orientation");
  });

  it.each([
    "Fonds de solidarité pour le logement\nObjet : votre demande d'aide\nMadame,\nLors de sa séance du 12 mai 2026, la commission a examiné votre demande d'aide au maintien. Elle a décidé de la rejeter au motif que vos ressources dépassent le barème.",
    "Commission de médiation\nDÉCISION\nSéance du 12/05/2026\nLa commission reconnaît le caractère prioritaire et urgent de votre demande.\nMotif : dépourvue de logement",
    "Objet : décision relative à votre RSA\nMadame,\nAprès avis de l'équipe pluridisciplinaire du 12/05/2026, j'ai décidé de suspendre votre allocation pour une durée de 2 mois.",
    "RAPPORT DE FIN DE MESURE AEMO\nEnfant : Léo MARCHAL\nBilan de la mesure éducative\nPréconisation : renouvellement de la mesure pour 12 mois",
    "DEMANDE DE RENOUVELLEMENT DE LOGEMENT SOCIAL\nNom : MARCHAL\nNuméro unique : 0251234567890\nDate d'échéance : 30/06/2026",
    "Demande de renouvellement de titre de séjour\nNom : MARCHAL\nRécépissé valable du 01/06/2026 au 30/11/2026",
  ])("is none of ours where another aid is granted, contracted or renewed: %s", (text) => {
    expect(kindOf(text)).toBe("other");
  });

  it("is a contract where the parties, the rhythm and what breaks it stand on a form whose title cannot be read", () => {
    expect(
      kindOf(
        "Entre le bénéficiaire\nNom : MARCHAL    Prénom : Odile\nEt l'organisme : Le Pont    Travailleur social référent : Ana Vidal\nDu : 01/06/2026    Au : 30/11/2026    Durée : 6 mois\nObjectifs :\n1. Deux visites de logements\nFréquence des rencontres : tous les quinze jours\nMesure accordée : ASLL\nLe non-respect du contrat peut conduire à l'arrêt de la mesure.",
      ),
    ).toBe("contract");
  });
});
