import { describe, expect, it } from "vitest";
import { readDocument } from "../../../shared/domain/reading/read-document.ts";
import { accepted } from "./drawn-papers.ts";
import { drawPage } from "./page-drawing.ts";

const TITLE = "BILAN DE LA MESURE\nMesure n° VDB-26-0087\n";

describe("a bilan in boxes", () => {
  it("has a birth below its caption, where the caption beside it is one that no list has", () => {
    const text = `${TITLE}
Nom                        Prénom
Pasquier                   Lise

Date de naissance          Modalité de suivi
04/07/1962                 Rendez-vous`;
    expect(accepted(text)["household.birthOn"]).toBe("1962-07-04");
  });

  it("is of the kind that a ticked answer names within words of its own", () => {
    const text = "BILAN D'ACCOMPAGNEMENT\nMesure n° VDB-26-0087\n\n";
    expect(accepted(`${text}Ce bilan est :   ☐ intermédiaire   ☐ final   ☒ rédigé après une rupture`).bilanKind).toBe(
      "break-off",
    );
  });

  it("has an outcome below its caption that is called as a label is", () => {
    expect(accepted(`${TITLE}\nRésultat de la mesure\nMesure interrompue\n\nRelais\nCCAS de Valbrume`).outcome).toBe(
      "broken-off",
    );
  });

  it("ends when its period does, and not on the day it was signed", () => {
    const text = `${TITLE}
Période : du 16/09/2025 au 15/03/2026

En cas de mesure interrompue, raison

Fait à Valbrume, le 14/03/2026            L'intervenant`;
    expect(accepted(text)).toMatchObject({ endOn: "2026-03-15", signedOn: "2026-03-14" });
  });

  it("keeps what stands in the next column, at another height, out of an answer", () => {
    const text = `${TITLE}
Relais                                Préconisations
CCAS de Valbrume pour le suivi        Maintenir le versement direct.
                                      En cas de départ, précisions
de la dette`;
    expect(accepted(text).relay).not.toMatch(/départ/);
  });
});

describe("an orientation", () => {
  it("has no landlord where a service online prints that none was told", () => {
    const fields = accepted(
      "FICHE D'ORIENTATION\nAccompagnement social lié au logement\n\nNom de famille\nPASQUIER\nPrénom\nLise\n\nNom du bailleur\nNon communiqué",
    );
    expect(fields).not.toHaveProperty("landlord");
  });

  it("is looked at by a person where it counts ten adults or more", () => {
    const fields = accepted(
      "FICHE D'ORIENTATION\nAccompagnement social lié au logement\nNom : PASQUIER\nPrénom : Lise\nNombre d'adultes : 12\nNombre d'enfants : 3",
    );
    expect(fields).not.toHaveProperty("household.adults");
    expect(fields["household.children"]).toBe(3);
  });

  it("is answered under questions of its own: what sense alone tells is read, and left to a person", () => {
    const page = drawPage(
      "FICHE D'ORIENTATION\nAccompagnement social lié au logement\n\nNom de famille\nPASQUIER\n\nDans quelles conditions la famille vit-elle ?\nSous-locataire\n\nCe qui ne va pas chez elle\nLogement indécent, suroccupé",
    );
    const { fields } = readDocument({ pages: [page], today: "2026-10-05" });
    expect(fields).toMatchObject({
      occupancy: { value: "subtenant", accepted: false },
      housingDefects: { value: ["indecent", "overcrowded"], accepted: false },
    });
    expect(fields.occupancy?.confidence).toBeLessThanOrEqual(0.95);
  });
});
