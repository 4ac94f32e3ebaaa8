import { rgb } from "pdf-lib";
import type { Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawSignature, whoSigned } from "../form-signatures.ts";
import { partnerBirthOn } from "../invent-people.ts";
import { drawRow } from "../layouts/cells.ts";
import { Flow } from "../layouts/flow.ts";
import { tellHome } from "../layouts/naming.ts";
import { paint } from "../layouts/typesetting.ts";
import { writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";

const LEFT = 58;
const WIDTH = 480;
const TEXT = { face: "serif", size: 10.5, leading: 13.5 } as const;
const GAP = "…………………………";

/** What stands in a line of the contract, or the dots of an empty one. */
const or = (value: string | number | undefined, gap = GAP) => (value === undefined ? gap : String(value));

function drawArticle(flow: Flow, title: string, ...texts: string[]): void {
  flow.need(48);
  flow.skip(7);
  flow.say(title, { ...TEXT, face: "serifBold" });
  flow.skip(1);
  for (const text of texts) flow.say(text, TEXT);
}

/** Who is bound: a row for each person, as the association's secretary fills them in. */
function drawHousehold(flow: Flow, v: Values): void {
  const head = { face: "serifBold", size: 10 } as const;
  const cell = { face: "serif", size: 10.5 } as const;
  const shares = [0.4, 0.34, 0.26];
  const rows = [
    ["Nom", "Prénom", "Date de naissance"],
    [v["household.lastName"], v["household.firstName"], writeDate(v["household.birthOn"], "slashed")],
    [v["household.coHolderLastName"], v["household.coHolderFirstName"], writeDate(partnerBirthOn(v), "slashed")],
  ];
  flow.skip(6);
  rows.forEach((row, line) => {
    const look = line === 0 ? head : cell;
    drawRow(
      flow,
      shares.map((share, place) => ({ share, text: row[place] ?? "", style: look })),
      { least: 18, thickness: 0.5 },
    );
  });
  flow.skip(4);
}

function drawParties(flow: Flow, v: Values, head: Letterhead): void {
  flow.say("Entre", { ...TEXT, face: "serifBold" });
  flow.say(
    `${or(v.operator)}, ${v.operator === undefined ? GAP : head.address}, ci-après désignée « l'association », représentée par ${or(v.worker)}, référent de la mesure,`,
    TEXT,
  );
  flow.skip(5);
  flow.say("et", { ...TEXT, face: "serifBold" });
  drawHousehold(flow, v);
  const home = v["household.address"] === undefined ? `${GAP}${GAP}${GAP}` : tellHome(v);
  flow.say(`demeurant ${home}, ci-après désigné « le ménage ».`, TEXT);
}

function drawSignatures(flow: Flow, v: Values, head: Letterhead): void {
  const { sheet } = flow;
  flow.need(136);
  flow.skip(24);
  const place = v.signedOn === undefined ? GAP : head.place;
  flow.say(`Fait en deux exemplaires à ${place}, le ${or(writeDate(v.signedOn, "slashed"))}.`, TEXT);
  flow.skip(12);
  const { first, second } = whoSigned(v);
  const signer = v.professionalSigned ? head.signer : undefined;
  const third = WIDTH / 3;
  const area = { y: flow.y, width: third - 6, height: 84, bare: true } as const;
  drawSignature(sheet, { ...area, x: LEFT }, "Le titulaire du contrat", v["household.lastName"] && first);
  drawSignature(sheet, { ...area, x: LEFT + third }, "Le conjoint, s'il y a lieu", second);
  drawSignature(sheet, { ...area, x: LEFT + 2 * third }, "Pour l'association", signer);
}

/** An association's contract typed in serif: the parties, a preamble and short articles, signed by three at the foot. */
export const contractPreamble: Layout = {
  kind: "contract",
  name: "contract-preamble",
  title: "Contrat d'accompagnement",
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    const flow = new Flow(sheet, { left: LEFT, width: WIDTH, top: 48, bottom: 800 }, (page) => {
      sheet.text(297, 822, `Contrat d'accompagnement social - page ${page}`, {
        face: "serifItalic",
        size: 8.5,
        align: "center",
      });
    });
    paint(sheet, { x: LEFT, y: 44, width: WIDTH, height: 34 }, rgb(0.9, 0.9, 0.86));
    sheet.text(297, 66, "CONTRAT D'ACCOMPAGNEMENT SOCIAL", { face: "serifBold", size: 15, align: "center" });
    sheet.text(297, 94, "lié au logement", { face: "serifItalic", size: 12, align: "center" });
    flow.y = 100;
    flow.say(`Dossier n° ${or(v.reference)}      Mesure n° ${or(v.measureRef)}`, TEXT);
    flow.skip(10);
    drawParties(flow, v, head);
    drawArticle(
      flow,
      "Préambule",
      "L'accompagnement a été demandé par le ménage et accordé en commission. Il repose sur l'adhésion de chacun, le respect de la vie privée et le secret professionnel.",
    );
    drawArticle(
      flow,
      "Article 1 - Objet du contrat",
      `Le présent contrat fixe les conditions de l'accompagnement mis en place au titre du dispositif suivant : ${nameScheme(v.scheme) || GAP}.`,
    );
    drawArticle(flow, "Article 2 - Objectifs de l'accompagnement");
    for (const objective of v.objectives ?? [GAP, GAP, GAP]) flow.say(`- ${objective}`, { ...TEXT, inset: 18 });
    drawArticle(
      flow,
      "Article 3 - Durée",
      `Le contrat est conclu pour une durée de ${or(v.months, "……")} mois, du ${or(writeDate(v.startOn, "slashed"))} au ${or(writeDate(v.endOn, "slashed"))}. Il peut être renouvelé après accord de la commission.`,
    );
    drawArticle(flow, "Article 4 - Fréquence des rencontres", `Rythme prévu : ${or(v.visitRhythm)}.`);
    drawArticle(
      flow,
      "Article 5 - Engagements du ménage",
      "Le ménage honore les rendez-vous ou prévient de son absence, remet les documents utiles, règle son loyer et participe aux démarches décidées ensemble.",
    );
    drawArticle(
      flow,
      "Article 6 - Engagements de l'association",
      "L'association informe le ménage de ses droits, le soutient dans ses démarches, recherche son accord avant tout contact avec un tiers et rend compte de la mesure par un bilan écrit.",
    );
    drawArticle(
      flow,
      "Article 7 - Fin anticipée",
      "Chacun peut mettre fin au contrat par écrit. En cas d'absences répétées, l'association en informe la commission.",
    );
    drawSignatures(flow, v, head);
  },
};
