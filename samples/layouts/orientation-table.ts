import { drawBand, drawBlock, drawCells, drawFoot, drawSignatures, drawTicks, LEFT, WIDTH } from "../drawing/form.ts";
import { euros, phone, shortDate } from "../drawing/french.ts";
import { GREY, type Sheet } from "../drawing/sheet.ts";
import { ASELL_SCHEMES, DEFECTS, EVICTION, OCCUPANCY, only, REQUEST } from "./choices.ts";
import type { Layout, Letterhead, Values } from "./layout.ts";

const pair = (left: [string, string | undefined], right: [string, string | undefined]) => [
  { label: left[0], value: left[1], width: 0.5, labelWidth: 0.17 },
  { label: right[0], value: right[1], width: 0.5, labelWidth: 0.17 },
];
const wide = (label: string, value: string | undefined) => [{ label, value, width: 1, labelWidth: 0.28 }];
const money = (cents: number | undefined) => (cents === undefined ? undefined : euros(cents));
const date = (on: string | undefined) => (on === undefined ? undefined : shortDate(on));
const count = (number: number | undefined) => (number === undefined ? undefined : String(number));

/** A referrer's « fiche d'orientation », every item in a box of a ruled table. */
export const orientationTable: Layout = {
  kind: "orientation",
  variant: "fiche-orientation",
  title: "Fiche d'orientation",
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 46, head.name, { face: "bold", size: 10 });
    sheet.text(LEFT, 58, head.address, { size: 8, color: GREY });
    sheet.text(LEFT + WIDTH / 2, 84, "FICHE D'ORIENTATION", { face: "bold", size: 17, align: "center" });
    sheet.text(LEFT + WIDTH / 2, 99, "Accompagnement socio-éducatif lié au logement", { size: 10, align: "center" });
    if (v.reference) sheet.text(LEFT + WIDTH, 46, `N° de dossier : ${v.reference}`, { size: 9.5, align: "right" });
    if (v.measureRef) sheet.text(LEFT + WIDTH, 60, `Mesure n° ${v.measureRef}`, { size: 9.5, align: "right" });

    let y = drawTicks(sheet, 112, "Dispositif :", ASELL_SCHEMES, only(v.scheme as never));
    y = drawTicks(sheet, y, "Objet de la demande :", REQUEST, only(v.requestKind));

    y = drawBand(sheet, y + 6, "SERVICE PRESCRIPTEUR");
    y = drawCells(sheet, y, wide("Organisme", v["referrer.organisation"]));
    const referrerPhone = v["referrer.phone"];
    y = drawCells(
      sheet,
      y,
      pair(["Référent", v["referrer.contactName"]], ["Téléphone", referrerPhone && phone(referrerPhone)]),
    );
    y = drawCells(sheet, y, wide("Courriel", v["referrer.email"]));

    y = drawBand(sheet, y + 6, "MÉNAGE");
    y = drawCells(sheet, y, pair(["Nom", v["household.lastName"]], ["Prénom", v["household.firstName"]]));
    const mobile = v["household.phone"];
    y = drawCells(sheet, y, pair(["Né(e) le", date(v["household.birthOn"])], ["Téléphone", mobile && phone(mobile)]));
    y = drawCells(
      sheet,
      y,
      pair(["Nom du conjoint", v["household.coHolderLastName"]], ["Prénom conjoint", v["household.coHolderFirstName"]]),
    );
    y = drawCells(sheet, y, wide("Adresse", v["household.address"]));
    y = drawCells(sheet, y, pair(["Code postal", v["household.postalCode"]], ["Commune", v["household.city"]]));
    y = drawCells(
      sheet,
      y,
      pair(["Nb d'adultes", count(v["household.adults"])], ["Nb d'enfants", count(v["household.children"])]),
    );

    y = drawBand(sheet, y + 6, "LOGEMENT ET BUDGET");
    y = drawTicks(sheet, y, "Statut :", OCCUPANCY, only(v.occupancy));
    y = drawCells(sheet, y, wide("Bailleur", v.landlord));
    y = drawCells(
      sheet,
      y,
      pair(["Loyer + charges", money(v.rentCents)], ["Aide au logement", money(v.housingAidCents)]),
    );
    y = drawCells(
      sheet,
      y,
      pair(["Ressources", money(v.monthlyIncomeCents)], ["Dette locative", money(v.rentArrearsCents)]),
    );
    y = drawTicks(sheet, y, "Procédure :", EVICTION, only(v.evictionStage));
    y = drawTicks(sheet, y, "Logement :", DEFECTS, v.housingDefects ?? []);

    y = drawBlock(sheet, y + 6, "Motif de la demande", v.motive, 62);
    const made = v.signedOn
      ? `Fait à ${head.place}, le ${shortDate(v.signedOn)}`
      : "Fait à ....................., le .... / .... / ........";
    sheet.text(LEFT, y + 20, made, { size: 9.5 });
    drawSignatures(sheet, y + 30, [
      { label: "Signature du ménage", signed: v.householdSigned, name: v["household.lastName"] ?? "" },
      {
        label: "Signature du professionnel",
        signed: v.professionalSigned,
        name: v["referrer.contactName"] ?? head.signer,
        ...(v.professionalSigned && { stamp: ["SERVICE SOCIAL", head.place.toUpperCase()] as const }),
      },
    ]);
    drawFoot(sheet, "Fiche à adresser au service instructeur, accompagnée des justificatifs de ressources.");
  },
};
