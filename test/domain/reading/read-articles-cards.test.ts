import { describe, expect, it } from "vitest";
import { leaveOutSpecks } from "../../../shared/domain/reading/leave-out-specks.ts";
import { CONTRACTS_IN_ARTICLES, DECISIONS_ON_CARDS } from "./articles-card-papers.ts";
import { describePapers } from "./describe-papers.ts";
import { accepted, read } from "./drawn-papers.ts";
import { drawPage } from "./page-drawing.ts";

describePapers("A contract in articles, or a decision on a card", {
  contract: CONTRACTS_IN_ARTICLES,
  decision: DECISIONS_ON_CARDS,
});

const CARD = (ticks: string) => `
NOTIFICATION DE DÉCISION
Commission logement du Bas-Pays
Nom                 SERRANO
Prénom              Iris
Mesure n°           BP-26-4
☒ ACCORD            Durée :  6  mois
                    ${ticks}
☐ REFUS
☐ AJOURNEMENT
`;

describe("The rank of a renewal", () => {
  it("is not told by a box for the first measure, though it stands beside the renewal's", () => {
    const { fields } = read(CARD("☒ première mesure     ☐ renouvellement n° ....."));
    expect(fields.renewalRank).toBeUndefined();
  });

  it("is the figure behind the box of the renewal", () => {
    expect(accepted(CARD("☐ première mesure     ☒ renouvellement n°     2")).renewalRank).toBe(2);
  });
});

describe("A decision", () => {
  it("is not the first of the options under each other whose boxes were not seen", () => {
    const list =
      "NOTIFICATION DE DÉCISION\nMesure n° BP-26-4\n\nDécision (cocher une case)\nAccord\nRefus\nAjournement";
    expect(accepted(list).decision).toBeUndefined();
  });

  it("stands beside its label though it announces the months", () => {
    const row = "NOTIFICATION DE DÉCISION\n\nMesure n°      BP-26-4\nAvis           Accord pour 9 mois";
    expect(accepted(row)).toMatchObject({ decision: "granted", monthsGranted: 9 });
  });
});

const LETTER = (beneficiary: string, addressee: string) => `
Métropole du Bas-Pays
                                                  ${addressee}
                                                  3 rue des Prés
                                                  96120 Montbrisac

Objet : notification de décision
Bénéficiaire : ${beneficiary}, né(e) le 05/05/1987

Madame,
Votre demande a été étudiée le 3 mars 2026. La commission a décidé d'accorder la mesure.
`;

describe("Which of two names comes first", () => {
  it("is as the same name stands behind a title elsewhere", () => {
    const { fields } = read(LETTER("Xoan Ferrat", "Madame Xoan Ferrat"));
    expect(fields["household.lastName"]).toMatchObject({ value: "Ferrat", accepted: true });
    expect(fields["household.firstName"]).toMatchObject({ value: "Xoan", accepted: true });
  });

  it("is known by a first name", () => {
    const { fields } = read(LETTER("Aurore Vautrin", "À qui de droit"));
    expect(fields["household.lastName"]?.value).toBe("Vautrin");
  });

  it("is for a person to say where nothing tells", () => {
    expect(read(LETTER("Xoan Ferrat", "À qui de droit")).fields["household.lastName"]?.accepted).toBe(false);
  });

  it("leaves the second line of the address to the second holder", () => {
    const two = "Madame Aurore Vautrin\n                                                  Monsieur Loïc Vautrin";
    expect(accepted(LETTER("Aurore Vautrin", two))).toMatchObject({
      "household.lastName": "Vautrin",
      "household.coHolderFirstName": "Loïc",
    });
  });
});

const BOXES = `
CONTRAT D'ACCOMPAGNEMENT SOCIAL
Nom                 Prénom              Né(e) le
SERRANO             Iris                02/03/1988
`;

describe("A period whose two dates stand under captions", () => {
  it("begins under « du » and ends under « au », whatever the first is called", () => {
    for (const caption of ["Accompagnement du", "Suivi du         ", "Prise en charge du"])
      expect(
        accepted(`${BOXES}\n${caption.padEnd(24)}au                  \n12/01/2026              11/07/2026`),
      ).toMatchObject({
        startOn: "2026-01-12",
        endOn: "2026-07-11",
        "household.lastName": "SERRANO",
      });
  });

  it("of a lease is none of the measure", () => {
    expect(
      accepted(`${BOXES}\nBail du                 au\n12/01/2026              11/07/2026`).startOn,
    ).toBeUndefined();
  });
});

describe("Whose a value is", () => {
  it("answers of a form under each other are no address block", () => {
    const form = CARD("").replace(
      "Mesure n°           BP-26-4",
      "Né(e) le            07/09/1991\nAdresse             4 rue Basse\nCode postal Ville   96120 Montbrisac",
    );
    expect(accepted(form)["household.address"]).toBe("4 rue Basse");
  });

  it("a telephone far below everything else is of whoever printed the paper", () => {
    const foot = `${BOXES}${"ligne d'un texte sans rien à lire\n".repeat(10)}${"\n".repeat(24)}Tél. 01 99 00 11 22`;
    expect(read(foot).fields["household.phone"]).toBeUndefined();
  });

  it("who signs under « Pour l'organisme » is no organisation", () => {
    const signed = `${BOXES}\nLe ménage                     Pour l'organisme :\nIris Serrano                  Hugo Delmotte`;
    expect(read(signed).fields.operator).toBeUndefined();
  });

  it("« Prénom » beside a name that nobody knows, below the holder's, is not the holder's", () => {
    const second = `${BOXES}\nNom de la 2e pxrsonne zzz     Prénom\nSERRANO                       Marc`;
    expect(accepted(second)["household.firstName"]).toBe("Iris");
  });

  it("a household lives at « 9 rue Basse à Figeac (46100) »", () => {
    expect(
      accepted("CONTRAT D'ACCOMPAGNEMENT\nM. Paul SERRANO, demeurant 9 rue Basse à Figeac (46100), et"),
    ).toMatchObject({
      "household.address": "9 rue Basse",
      "household.city": "Figeac",
      "household.postalCode": "46100",
    });
  });
});

describe("What is not sure in a picture", () => {
  const CONTRACT =
    "Relais du Val, 2 rue Neuve, 96100 Valbrume\nCONTRAT D'ACCOMPAGNEMENT\nNom : SERRANO\nPrénom : Iris\n";

  it("is a postal code whose département is every other town's of the paper but for one figure", () => {
    const town = (code: string) => read(`${CONTRACT}Adresse : 4 rue Basse, ${code} Montbrisac`, { source: "ocr" });
    expect(town("16120").fields["household.postalCode"]?.accepted).toBe(false);
    expect(town("96120").fields["household.postalCode"]?.accepted).toBe(true);
    // Who accompanies may be at home elsewhere altogether.
    expect(town("71120").fields["household.postalCode"]?.accepted).toBe(true);
  });

  it("is a number whose beginning stands a gap before it", () => {
    expect(accepted(`${CONTRACT}Mesure n° M-          440`, { source: "ocr" }).measureRef).toBeUndefined();
  });

  it("short strokes that stand over a word are none of the text", () => {
    const page = drawPage("Accompagnement du", { source: "ocr" });
    const [line] = page.lines;
    const [word] = line?.words ?? [];
    if (line === undefined || word === undefined) throw new Error("nothing was drawn");
    const speck = { text: "pce", confidence: 0.3, box: { ...word.box, left: word.box.left + 0.02, width: 0.02 } };
    const lines = leaveOutSpecks([{ ...line, words: [word, speck, ...line.words.slice(1)] }], page, 0.012);
    expect(lines.map(({ text }) => text)).toEqual(["Accompagnement du"]);
  });
});

describe("A contract", () => {
  it("is known by its labels where its title was torn", () => {
    const torn = `
Contr t d'ac mpa ement
Dispositif                    ASELL, action renforcée
Nom                           SERRANO
Prénom                        Iris
Organisme accompagnateur      Relais du Val
Travailleur social            Hugo Delmotte
Accompagnement du             01/02/2026
Rythme des rencontres         deux par mois
Je m'engage à venir aux rendez-vous. Le service s'engage à être disponible.`;
    expect(read(torn).kind).toBe("contract");
  });

  it("has as objectives the lines set in below the sentence that leads to them, though their dashes are lost", () => {
    const lines = `${BOXES}\nLes parties retiennent les buts suivants :\n      Régler le loyer\n      Préparer le départ\nArticle 4`;
    expect(accepted(lines).objectives).toEqual(["Régler le loyer", "Préparer le départ"]);
  });
});
