import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { writeCount, writeDate, writePhone } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { Flow, setText } from "./flow.ts";

const LEFT = 54;
const WIDTH = 487;
const TYPED = { face: "typed", size: 9.5 } as const;

type Answer = readonly [question: string, answer: string | undefined];

/** « Question : réponse » in typewriting, an answer that goes on being set in below; unanswered lines end at the colon. */
function drawAnswers(flow: Flow, answers: readonly Answer[]): void {
  for (const [question, answer] of answers) {
    const asked = `${question} :`;
    const indent = flow.sheet.measure(`${asked} `, TYPED);
    const first = setText(flow.sheet, answer ?? "", WIDTH - indent, TYPED).lines[0] ?? "";
    const rest = (answer ?? "").slice(first.length).trimStart();
    flow.need(15);
    flow.skip(15);
    flow.sheet.text(LEFT, flow.y, first === "" ? asked : `${asked} ${first}`, TYPED);
    if (rest !== "") flow.say(rest, { ...TYPED, inset: 18, leading: 13 });
  }
}

const yesOrNo = (answer: boolean | undefined) => (answer === undefined ? undefined : answer ? "oui" : "non");

function listAnswers(v: Values, head: Letterhead): Answer[] {
  const couple = v["household.coHolderLastName"] !== undefined;
  const partner: Answer[] = [
    ["Nom du co-titulaire", v["household.coHolderLastName"]],
    ["Prénom du co-titulaire", v["household.coHolderFirstName"]],
  ];
  return [
    ["Votre organisme", head.name],
    ["Votre nom", head.signer],
    ["Nom du bénéficiaire", v["household.lastName"]],
    ["Prénom du bénéficiaire", v["household.firstName"]],
    ["Date de naissance", writeDate(v["household.birthOn"], "slashed")],
    ["Y a-t-il un co-titulaire", couple ? "oui" : "non"],
    ...(couple ? partner : []),
    ["Adresse", v["household.address"]],
    ["Code postal", v["household.postalCode"]],
    ["Commune", v["household.city"]],
    ["Téléphone du bénéficiaire", writePhone(v["household.phone"])],
    ["Courriel du bénéficiaire", v["household.email"]],
    ["Dispositif", nameScheme(v.scheme)],
    ["Numéro de dossier", v.reference],
    ["Numéro de mesure", v.measureRef],
    ["Date de fin de la mesure en cours", writeDate(v.endOn, "slashed")],
    ["Nombre de mois demandés", writeCount(v.monthsRequested)],
    ["Rang du renouvellement (1, 2, 3...)", writeCount(v.renewalRank)],
    ["Renouvellement exceptionnel", yesOrNo(v.exceptional)],
    ["Motif de la demande", v.motive],
    ["Le bénéficiaire a donné son accord", "oui"],
  ];
}

/** What a site's form sends by itself to an office's mailbox, printed there: one typed line for each answer. */
export const renewalFormAnswers: Layout = {
  kind: "renewal",
  name: "renewal-form-answers",
  title: "Demande de renouvellement",
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    if (v["household.lastName"] === undefined) return;
    const flow = new Flow(sheet, { left: LEFT, width: WIDTH, top: 40, bottom: 790 }, (page) => {
      sheet.text(LEFT + WIDTH, 815, `${page}`, { size: 8, color: GREY, align: "right" });
    });
    sheet.text(LEFT, 50, "Nouvelle réponse au formulaire « Renouvellement d'une mesure »", { face: "bold", size: 13 });
    sheet.line(LEFT, 58, LEFT + WIDTH, 58, 0.6, GREY);
    const lines = [
      ["De", "Formulaires du département <ne-pas-repondre@val-de-brume.example>"],
      ["À", "Secrétariat logement"],
      ["Reçu le", v.documentOn && `${writeDate(v.documentOn, "slashed")} à 16:08`],
    ] as const;
    lines.forEach(([label, text], place) => {
      sheet.text(LEFT, 74 + place * 14, label, { face: "bold", size: 9 });
      sheet.text(LEFT + 50, 74 + place * 14, text ?? "", { size: 9 });
    });
    sheet.line(LEFT, 108, LEFT + WIDTH, 108, 0.6, GREY);
    flow.y = 118;
    flow.say("Bonjour,", TYPED);
    flow.skip(4);
    flow.say("Une demande de renouvellement vient d'être enregistrée. En voici le contenu.", TYPED);
    flow.skip(8);
    drawAnswers(flow, listAnswers(v, head));
    flow.skip(10);
    flow.say("Ce message est envoyé automatiquement, merci de ne pas y répondre.", TYPED);
  },
};
