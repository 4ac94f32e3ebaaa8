import type { DocumentReading } from "../../../shared/domain/reading/read-document.ts";
import { readDocument } from "../../../shared/domain/reading/read-document.ts";
import { type DrawOptions, drawPage } from "./page-drawing.ts";

const today = "2026-10-05";

/** What is read from a drawn page. */
export const read = (text: string, options: DrawOptions = {}): DocumentReading =>
  readDocument({ pages: [drawPage(text, options)], today, operators: ["Association Le Cairn Habitat"] });

/** The accepted values by name. */
export function accepted(text: string, options: DrawOptions = {}) {
  const { fields } = read(text, options);
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, field]) => field.accepted)
      .map(([name, { value }]) => [name, value]),
  );
}

/** A form as a town hall prints it. */
export const ORIENTATION_TABLE = `
                           FICHE D'ORIENTATION
          Accompagnement socio-éducatif lié au logement

Dispositif :  ☐ ASELL généraliste   ☐ ASELL renforcé   ☒ ASELL courte durée
Objet de la demande :  ☐ Accès au logement   ☒ Maintien dans le logement   ☐ Diagnostic

SERVICE PRESCRIPTEUR
Organisme           CCAS de Montbrisac
Référent            Nadège Ferrand            Téléphone        01 99 00 21 41

MÉNAGE
Nom                 LESTRADE                  Prénom           Mélanie
Né(e) le            12/04/1987                Téléphone        06 39 98 12 04
Adresse             18 rue des Lavandières, bât. B
Code postal         96120                     Commune          Montbrisac

Statut :  ☒ Locataire   ☐ Sous-locataire   ☐ Propriétaire   ☐ Hébergé(e) par un tiers
Loyer charges comprises      612,40 €         Aide au logement     284,00 €
Ressources mensuelles        1 687,50 €       Dette locative       2 436,80 €
Procédure :  ☐ Aucune procédure   ☐ Commandement de payer   ☒ Assignation   ☐ Jugement

Fait à Montbrisac, le 18/05/2026

Signature du ménage                           Signature du professionnel
  {signature}                                    {signature}
`;

export const ORIENTATION_TABLE_VALUES = {
  scheme: "asell-cd",
  requestKind: "maintenance",
  "referrer.organisation": "CCAS de Montbrisac",
  "referrer.contactName": "Nadège Ferrand",
  "referrer.phone": "+33199002141",
  "household.lastName": "LESTRADE",
  "household.firstName": "Mélanie",
  "household.birthOn": "1987-04-12",
  "household.phone": "+33639981204",
  "household.address": "18 rue des Lavandières, bât. B",
  "household.postalCode": "96120",
  "household.city": "Montbrisac",
  occupancy: "tenant",
  rentCents: 61240,
  housingAidCents: 28400,
  monthlyIncomeCents: 168750,
  rentArrearsCents: 243680,
  evictionStage: "summons",
  signedOn: "2026-05-18",
  householdSigned: true,
  professionalSigned: true,
};
