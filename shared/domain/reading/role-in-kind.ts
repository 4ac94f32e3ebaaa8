import type { DocumentKind } from "../../../schemas/field.ts";
import { fold } from "./fold-text.ts";
import { isBlank } from "./glyphs.ts";
import type { Label } from "./label.ts";
import { DATE_ALONE } from "./label-of-line.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { typeOfRole } from "./roles.ts";
import { placesOf } from "./value-places.ts";
import type { Role } from "./vocabulary-labels.ts";

/** What a motive can be of that is not the decision. */
const ASKED = /demande|orient|renouvel|prolong|saisi|prescri|accompagnement|situation/;

/** Who advises, and does not decide. */
const ADVISES = /travailleu|service|referent|prescripteur|intervenant|rapporteur|secretariat|instructeur|assistante/;

/** A label that means another thing in this kind, or goes on with a question before it in its row. */
export function roleIn(
  kind: DocumentKind,
  named: Role | undefined,
  page: LabelledSheet,
  label: Label,
): Role | undefined {
  // On a bilan, « Objectifs » tells what became of them, and « Conclusion » is no decision; on an orientation, « Mesure en cours » is another one.
  const says = (words: RegExp) => words.test(fold(label.cell.text.slice(label.start, label.valueStart)));
  // Of any paper but a decision, « Date de notification » is that of another.
  if (named === "document-on" && kind !== "decision" && says(/notifi|decision/)) return undefined;
  if (named === "request-kind" && kind === "contract" && says(/^(?:les? )?(?:buts?|finalites?)\b/)) return "objectives";
  if (named === "request-kind" && kind !== "orientation" && says(/objectif/))
    return kind === "bilan" ? "outcome" : "objectives";
  if (kind === "bilan" && (named === "objectives" || named === "decision")) return "outcome";
  if (kind === "orientation" && named === "period-current") return "other-accompaniment";
  // Whoever orients a household takes stock of nothing yet: what they assess is why they ask.
  if (kind === "orientation" && named === "outcome" && says(/evaluation|appreciation|analyse|avis/)) return "motive";
  if (named === "income" && label.section === "co-holder") return undefined;
  if (kind === "orientation" && (named === "objectives" || named === "recommendations")) return "request-kind";
  // « Objet   maintien dans le logement » in a form; the subject of a letter says more than that.
  if (kind === "orientation" && named === "ignored" && says(/^objet\W*$/)) return "request-kind";
  if (named === "scheme" && says(/^(?:la |ma |notre |(?:pour )?quelle )?mesure\W*$/) && givesNumber(page, label))
    return "measure-ref";
  if (named === "full-name" && says(/^\W*(?:mon |notre |votre )?nom\W*$/) && asksFirstName(page, label))
    return "last-name";
  const bare = bareTerm(label);
  if (bare !== undefined) return isMeasured(kind) ? bare : undefined;
  if (kind === "bilan" && named === "motive") return says(/motif|raison/) ? "reason" : undefined;
  if (named === "reference" && (isOfMeasure(page, label) || (says(BARE_NUMBER) && givesScheme(page, label))))
    return "measure-ref";
  // « Commission d'attribution du : 22/06/2026 » tells when it met.
  if (named === "commission" && says(/ (?:du|le)\W*$/)) return "session-on";
  // When the contract was signed is not when its bilan was, nor what asks for more.
  if (kind !== "contract" && named === "signed-on" && says(/contrat|bail/)) return undefined;
  // Before any measure, the contract that has a number is the lease's.
  if (kind === "orientation" && named === "measure-ref" && says(/contrat/)) return undefined;
  // At the head of a contract stands the service that wrote it, under the name of the town.
  if (kind === "contract" && named === "organisation" && !label.announced && label.cell.row < 5) return undefined;
  // « Pour l'organisme : » stands over whoever signs for it.
  if (kind === "contract" && (named === "organisation" || named === "operator") && signsFor(label)) return undefined;
  // Where nothing was held yet, « Visites : deux par mois » says how often; and a home has its address.
  if (kind === "contract" && (named === "visits-done" || named === "home-visits")) return "visit-rhythm";
  if (kind !== "orientation" && named === "housing-defects")
    return /\d{5}\s+\p{Lu}/u.test(label.cell.text.slice(label.valueStart)) ? "address" : named;
  // On a decision, « Motif » is why it was not granted, or what it depends on; « Motif de la demande » is not.
  // Nor is what others advised: « Avis du travailleur social ».
  if (kind === "decision" && named === "motive") return says(ASKED) || says(ADVISES) ? named : "conditions";
  // « Résidence : 2 place du Marché - 96120 Montbrisac » is where they live, and no name of a building.
  if (named === "address-more" && label.announced && /\d{5}\s+\p{Lu}/u.test(label.cell.text.slice(label.valueStart)))
    return "address";
  if (named !== "amount") return named;
  const cells = page.sheet.rows[label.cell.row]?.cells.filter((cell) => cell.box.left <= label.cell.box.left) ?? [];
  const asked = cells
    .flatMap((cell) => page.labels.get(cell) ?? [])
    .filter(
      (other) =>
        other !== label && other.role !== undefined && typeOfRole(other.role) === "cents" && other.role !== "amount",
    );
  return asked.at(-1)?.role;
}

const signsFor = ({ cell, valueStart }: Label) =>
  /^\W*pour\s/iu.test(cell.text) && isBlank(cell.text.slice(valueStart));

/** « Mon nom : … » beside or over « Mon prénom : … » is half of a name. */
const asksFirstName = ({ sheet, labels }: LabelledSheet, { cell }: Label) =>
  sheet.rows
    .slice(cell.row, cell.row + 3)
    .some(({ cells }) => cells.some((other) => labels.get(other)?.some(({ role }) => role === "first-name") === true));

/** « Mesure   MES-2026-077 »: its number, and not what it is called. */
const givesNumber = (page: LabelledSheet, label: Label) =>
  placesOf(page, label, "identifier")
    .slice(0, 1)
    .some(({ span: { text } }) =>
      /^\s*(?=\S*\d{2})(?=\S*[\p{L}/-])[\p{Lu}\d][\p{Lu}\d/._-]{4,}\s*(?:$|[-–,;(]\s*(?:$|\p{Lu}{2})|,\s+(?:qui|dont|du|échéance|terme)\s)/u.test(
        text,
      ),
    );

const BARE_NUMBER = /^(?:nos? |notre )?(?:reference|ref|numero|n°)s?\W*$/;

/** « Référence   ASLL26-188 »: the number itself says that it is a measure's. */
const givesScheme = (page: LabelledSheet, label: Label) =>
  placesOf(page, label, "identifier")
    .slice(0, 1)
    .some(({ span: { text } }) => /^\s*(?:ASE?LL|AVDL|IML|AML|MES(?:URE)?)[\s/._-]?\d/u.test(text));

const isMeasured = (kind: DocumentKind) => kind === "contract" || kind === "bilan";

const ONE_DATE = new RegExp(`^[\\s:.…_]*(?:$|${DATE_ALONE})`, "u");

/** « Du » and « Au », each alone before its date. */
function bareTerm({ cell, start, valueStart }: Label): "start-on" | "end-on" | undefined {
  const word = fold(cell.text.slice(start, valueStart)).replace(/[^a-z]+/g, "");
  if (start > 0 || !ONE_DATE.test(cell.text.slice(valueStart))) return undefined;
  return word === "du" ? "start-on" : word === "au" ? "end-on" : undefined;
}

/** « Réf. : … » in the column below « MESURE ». */
function isOfMeasure({ sheet }: LabelledSheet, { cell, start, valueStart }: Label): boolean {
  if (!/^(?:reference|ref|numero)\W*$/.test(fold(cell.text.slice(start, valueStart)))) return false;
  const above = sheet.rows.slice(Math.max(0, cell.row - 4), cell.row).flatMap(({ cells }) => cells);
  return above.some(
    ({ text, box, row }) =>
      (Math.abs(box.left - cell.box.left) < 0.05 || sheet.rows[row]?.cells.length === 1) &&
      /^\W*(?:[a-h\d]\W+)?(?:la |l'|le )?(?:mesure|accompagnement)\W*$/.test(fold(text)),
  );
}
