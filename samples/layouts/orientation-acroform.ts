import { PDFHexString, PDFName, StandardFonts } from "pdf-lib";
import { drawBand, drawFoot, LEFT, WIDTH } from "../drawing/form.ts";
import { euros, phone, shortDate } from "../drawing/french.ts";
import { A4, GREY, Sheet } from "../drawing/sheet.ts";
import { type Paper, pickFields } from "../sample.ts";
import { EVICTION, OCCUPANCY, REQUEST } from "./choices.ts";
import { type Letterhead, type Values, watchReads } from "./layout.ts";

type Entry = { name: string; hint: string; value: string | undefined };

const money = (cents: number | undefined) => (cents === undefined ? undefined : euros(cents).replace(" €", ""));

function listEntries(v: Values): Record<string, Entry[]> {
  const [office, mobile, birth] = [v["referrer.phone"], v["household.phone"], v["household.birthOn"]];
  return {
    "Service prescripteur": [
      { name: "organisme", hint: "Organisme prescripteur", value: v["referrer.organisation"] },
      { name: "referent", hint: "Nom du référent", value: v["referrer.contactName"] },
      { name: "tel_referent", hint: "Téléphone du référent", value: office && phone(office) },
      { name: "mel_referent", hint: "Courriel du référent", value: v["referrer.email"] },
    ],
    Ménage: [
      { name: "nom", hint: "Nom", value: v["household.lastName"] },
      { name: "prenom", hint: "Prénom", value: v["household.firstName"] },
      { name: "naissance", hint: "Date de naissance", value: birth && shortDate(birth) },
      { name: "tel", hint: "Téléphone du ménage", value: mobile && phone(mobile) },
      { name: "mel", hint: "Courriel du ménage", value: v["household.email"] },
      { name: "adresse", hint: "Adresse", value: v["household.address"] },
      { name: "cp", hint: "Code postal", value: v["household.postalCode"] },
      { name: "commune", hint: "Commune", value: v["household.city"] },
      { name: "adultes", hint: "Nombre d'adultes", value: v["household.adults"]?.toString() },
      { name: "enfants", hint: "Nombre d'enfants", value: v["household.children"]?.toString() },
    ],
    "Logement et budget": [
      { name: "bailleur", hint: "Bailleur", value: v.landlord },
      { name: "loyer", hint: "Loyer charges comprises (€)", value: money(v.rentCents) },
      { name: "aide", hint: "Aide au logement (€)", value: money(v.housingAidCents) },
      { name: "ressources", hint: "Ressources mensuelles du ménage (€)", value: money(v.monthlyIncomeCents) },
      { name: "dette", hint: "Dette locative (€)", value: money(v.rentArrearsCents) },
      { name: "motif", hint: "Motif de la demande", value: v.motive },
    ],
  };
}

/** A fillable « fiche d'orientation » (AcroForm), filled in on a computer: tooltips name each field. */
export async function drawFillableOrientation(values: Values, head: Letterhead): Promise<Paper> {
  const { values: v, read } = watchReads(values);
  const sheet = await Sheet.create("Fiche d'orientation à remplir");
  const form = sheet.pdf.getForm();
  const font = await sheet.pdf.embedFont(StandardFonts.Helvetica);
  const hint = (dict: { set(key: PDFName, value: PDFHexString): void }, words: string) =>
    dict.set(PDFName.of("TU"), PDFHexString.fromText(words));

  sheet.text(LEFT, 46, head.name, { face: "bold", size: 10 });
  if (v.reference) sheet.text(LEFT + WIDTH, 46, `N° de dossier : ${v.reference}`, { size: 9.5, align: "right" });
  sheet.text(LEFT + WIDTH / 2, 78, "FICHE D'ORIENTATION", { face: "bold", size: 17, align: "center" });
  if (v.scheme === "asell-cd")
    sheet.text(LEFT + WIDTH / 2, 95, "Dispositif : ASELL courte durée (ASELL CD)", { size: 11, align: "center" });

  const addTicks = (
    y: number,
    label: string,
    choices: readonly (readonly [string, string])[],
    chosen: string | undefined,
  ) => {
    sheet.text(LEFT + 4, y + 13, label, { size: 9.5, face: "bold" });
    let x = LEFT + 122;
    let at = y;
    for (const [value, words] of choices) {
      const wide = sheet.measure(words, { size: 9 }) + 30;
      if (x + wide > LEFT + WIDTH) [x, at] = [LEFT + 122, at + 17];
      const box = form.createCheckBox(`case_${value}`);
      box.addToPage(sheet.page, { x, y: A4.height - at - 15, width: 10, height: 10, borderWidth: 0.8 });
      hint(box.acroField.dict, `${label} : ${words}`);
      if (value === chosen) box.check();
      sheet.text(x + 15, at + 13, words, { size: 9 });
      x += wide;
    }
    return at + 22;
  };

  let y = addTicks(108, "Objet de la demande", REQUEST, v.requestKind);
  for (const [title, entries] of Object.entries(listEntries(v))) {
    y = drawBand(sheet, y + 4, title);
    for (const { name, hint: words, value } of entries) {
      const height = name === "motif" ? 44 : 17;
      sheet.text(LEFT + 4, y + 15, words, { size: 9.5 });
      const field = form.createTextField(name);
      if (name === "motif") field.enableMultiline();
      field.setText(value ?? "");
      field.addToPage(sheet.page, {
        x: LEFT + 190,
        y: A4.height - y - 2 - height,
        width: WIDTH - 194,
        height,
        borderWidth: 0.5,
        borderColor: GREY,
        font,
      });
      field.setFontSize(10);
      hint(field.acroField.dict, words);
      y += height + 4;
    }
  }
  y = addTicks(y + 4, "Statut d'occupation", OCCUPANCY, v.occupancy);
  y = addTicks(y, "Stade de la procédure", EVICTION, v.evictionStage);
  if (v.signedOn) sheet.text(LEFT + 4, y + 24, `Fait à ${head.place}, le ${shortDate(v.signedOn)}`, { size: 10 });
  drawFoot(sheet, "Fiche à remplir à l'écran et à adresser au service instructeur.");
  form.updateFieldAppearances(font);
  const bytes = await sheet.bytes();
  return { bytes, kind: "orientation", variant: "fiche-orientation", fields: pickFields(values, read) };
}
