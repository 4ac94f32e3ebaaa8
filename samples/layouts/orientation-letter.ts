import { drawFoot, LEFT, WIDTH } from "../drawing/form.ts";
import { euros, longDate, phone } from "../drawing/french.ts";
import { GREY, type Sheet } from "../drawing/sheet.ts";
import { EVICTION, OCCUPANCY, REQUEST } from "./choices.ts";
import type { Layout, Letterhead, Values } from "./layout.ts";

const BODY = { face: "serif", size: 11.5, leading: 16 } as const;

function wordOf<T extends string>(choices: readonly (readonly [T, string])[], value: T | undefined): string {
  return (choices.find(([chosen]) => chosen === value)?.[1] ?? "").toLowerCase();
}

/** A request written as a letter by a social worker, the household's particulars as a short list. */
export const orientationLetter: Layout = {
  kind: "orientation",
  variant: "lettre",
  title: "Demande d'accompagnement",
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 56, head.name, { face: "serifBold", size: 13 });
    sheet.text(LEFT, 71, head.address, { face: "serif", size: 9.5, color: GREY });
    sheet.text(LEFT, 83, head.contact, { face: "serif", size: 9.5, color: GREY });
    sheet.text(330, 120, "Commission Unique Délocalisée", { face: "serif", size: 11.5 });
    sheet.text(330, 136, "Fonds de solidarité logement", { face: "serif", size: 11.5 });
    if (v.documentOn)
      sheet.text(330, 166, `${head.place}, le ${longDate(v.documentOn)}`, { face: "serif", size: 11.5 });

    sheet.text(LEFT, 200, "Objet : demande d'accompagnement social lié au logement", { face: "serifBold", size: 12 });
    if (v.scheme === "asll-71")
      sheet.text(LEFT, 216, "Dispositif : ASLL - Saône-et-Loire", { face: "serif", size: 11.5 });
    if (v.measureRef) sheet.text(LEFT, 232, `Mesure n° ${v.measureRef}`, { face: "serif", size: 11.5 });

    sheet.text(LEFT, 264, "Madame, Monsieur,", { face: "serif", size: 11.5 });
    let y = sheet.paragraph(
      LEFT,
      288,
      WIDTH,
      `Je sollicite une mesure d'ASLL au titre : ${wordOf(REQUEST, v.requestKind)}, pour le ménage suivant :`,
      BODY,
    );
    const birth = v["household.birthOn"];
    const mobile = v["household.phone"];
    const list: [string, string | undefined][] = [
      ["Nom", v["household.lastName"]],
      ["Prénom", v["household.firstName"]],
      ["Date de naissance", birth && longDate(birth)],
      ["Adresse", v["household.address"]],
      ["Code postal et commune", `${v["household.postalCode"]} ${v["household.city"]}`],
      ["Téléphone", mobile && phone(mobile)],
      ["Adultes au foyer", v["household.adults"]?.toString()],
      ["Enfants à charge", v["household.children"]?.toString()],
      ["Statut d'occupation", wordOf(OCCUPANCY, v.occupancy)],
      ["Bailleur", v.landlord],
      ["Loyer, charges comprises", v.rentCents === undefined ? undefined : euros(v.rentCents)],
      ["Aide au logement", v.housingAidCents === undefined ? undefined : euros(v.housingAidCents)],
      ["Ressources mensuelles", v.monthlyIncomeCents === undefined ? undefined : euros(v.monthlyIncomeCents)],
      ["Dette locative", v.rentArrearsCents === undefined ? undefined : euros(v.rentArrearsCents)],
      ["Procédure d'expulsion", wordOf(EVICTION, v.evictionStage)],
    ];
    y += 2;
    for (const [label, value] of list) {
      if (value === undefined) continue;
      sheet.text(LEFT + 24, y, `${label} : ${value}`, { face: "serif", size: 11.5 });
      y += 16;
    }
    y = sheet.paragraph(LEFT, y + 12, WIDTH, `Motif de la demande : ${v.motive}`, BODY);
    y = sheet.paragraph(
      LEFT,
      y + 6,
      WIDTH,
      "Le ménage adhère à cette demande et la signe avec moi. Je reste à votre disposition pour tout complément.",
      BODY,
    );
    const office = v["referrer.phone"];
    y = sheet.paragraph(
      LEFT,
      y + 6,
      WIDTH,
      `Référent : ${v["referrer.contactName"]}, ${v["referrer.organisation"]}, tél. ${office ? phone(office) : ""}, ${v["referrer.email"]}`,
      BODY,
    );
    sheet.text(LEFT, y + 20, "Signature du ménage", { face: "serif", size: 11.5 });
    sheet.text(330, y + 20, head.role, { face: "serif", size: 11.5 });
    if (v.householdSigned)
      sheet.signature(v["household.lastName"] ?? "", { x: LEFT + 8, y: y + 26, width: 120, height: 54 });
    if (v.professionalSigned) sheet.signature(head.signer, { x: 336, y: y + 26, width: 120, height: 54 });
    sheet.text(330, y + 98, head.signer, { face: "serif", size: 11.5 });
    drawFoot(sheet, `${head.name} - ${head.address}`);
  },
};
