import { drawBand, drawCells, LEFT, WIDTH } from "../drawing/form.ts";
import { GREY, type Sheet } from "../drawing/sheet.ts";
import type { Layout } from "./layout.ts";

/** A card in the manner of an identity card, photocopied on a blank page. Nothing of it is a real document's. */
export const identityCard: Layout = {
  kind: "other",
  title: "Copie d'une carte",
  draw(sheet: Sheet): void {
    const [x, y, width, height] = [150, 210, 300, 190];
    sheet.frame({ x, y, width, height }, { thickness: 1.2 });
    sheet.frame({ x, y, width, height: 26 }, { shaded: true });
    sheet.text(x + width / 2, y + 17, "CARTE D'IDENTITÉ - SPÉCIMEN", { face: "bold", size: 11, align: "center" });
    sheet.frame({ x: x + 14, y: y + 40, width: 78, height: 100 }, { shaded: true });
    sheet.text(x + 53, y + 94, "photo", { size: 9, color: GREY, align: "center" });
    const lines = [
      "Nom : SPÉCIMEN",
      "Prénoms : Camille",
      "Sexe : X    Taille : 1,70 m",
      "Délivrée par : Préfecture d'essai",
    ];
    lines.forEach((words, place) => {
      sheet.text(x + 106, y + 56 + place * 21, words, { size: 10 });
    });
    sheet.text(x + 14, y + 162, "IDXXXSPECIMEN<<<<<<<<<<<<<<<<<<<<<<<<", { face: "typed", size: 10 });
    sheet.text(x + 14, y + 176, "0000XXX000000CAMILLE<<<<<<0000000X0", { face: "typed", size: 10 });
    sheet.text(LEFT + WIDTH / 2, 470, "Photocopie", { size: 9, color: GREY, align: "center" });
  },
};

/** A landlord's receipt for a month's rent. */
export const rentReceipt: Layout = {
  kind: "other",
  title: "Quittance de loyer",
  draw(sheet: Sheet): void {
    sheet.text(LEFT, 56, "Agence Bellevue Gestion", { face: "bold", size: 12 });
    sheet.text(LEFT, 70, "4 cours des Platanes, 96120 Montbrisac - 01 99 00 77 18", { size: 9, color: GREY });
    sheet.text(LEFT + WIDTH / 2, 124, "QUITTANCE DE LOYER", { face: "bold", size: 17, align: "center" });
    sheet.text(LEFT + WIDTH / 2, 142, "Période du 1er au 31 août 2026", { size: 11, align: "center" });
    const row = (label: string, value: string) => [{ label, value, width: 1, labelWidth: 0.4 }];
    let y = drawBand(sheet, 170, "DÉTAIL");
    y = drawCells(sheet, y, row("Loyer hors charges", "482,00 €"));
    y = drawCells(sheet, y, row("Provision pour charges", "90,00 €"));
    y = drawCells(sheet, y, row("Total réglé le 04/08/2026", "572,00 €"));
    sheet.paragraph(
      LEFT,
      y + 34,
      WIDTH,
      "Le bailleur reconnaît avoir reçu la somme indiquée au titre du loyer et des charges, et en donne quittance sous réserve de tous ses droits.",
      { size: 10.5 },
    );
    sheet.signature("Agence Bellevue Gestion", { x: 370, y: y + 90, width: 130, height: 60 });
  },
};

/** An advertisement, for the e-mail that is spam. */
export const advertisement: Layout = {
  kind: "other",
  title: "Offre",
  draw(sheet: Sheet): void {
    sheet.text(LEFT + WIDTH / 2, 200, "OFFRE EXCEPTIONNELLE", { face: "bold", size: 26, align: "center" });
    sheet.text(LEFT + WIDTH / 2, 240, "Vos fournitures de bureau à moitié prix cette semaine", {
      size: 14,
      align: "center",
    });
  },
};
