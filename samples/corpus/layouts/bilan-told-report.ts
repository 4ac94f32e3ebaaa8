import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { isWoman } from "../invent-people.ts";
import { writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { drawProse } from "./typesetting.ts";

const LEFT = 72;
const WIDTH = 452;

const TITLES = {
  interim: "BILAN INTERMÉDIAIRE",
  final: "BILAN FINAL",
  "break-off": "BILAN DE RUPTURE",
};
const RESULTS = {
  met: "Au terme de cette période, nous considérons que les objectifs de la mesure ont été atteints.",
  "partly-met":
    "Au terme de cette période, nous considérons que les objectifs de la mesure ont été partiellement atteints.",
  "not-met": "Au terme de cette période, force est de constater que les objectifs de la mesure n'ont pas été atteints.",
  "broken-off": "La mesure a été interrompue avant son terme, sans que les objectifs puissent être évalués.",
};
const STILL_RUNNING = {
  met: "À ce stade, nous considérons que les objectifs de la mesure sont atteints.",
  "partly-met": "À ce stade, nous considérons que les objectifs de la mesure sont partiellement atteints.",
  "not-met": "À ce stade, force est de constater que les objectifs de la mesure ne sont pas atteints.",
  "broken-off": RESULTS["broken-off"],
};

function tellPeriod(v: Values): string {
  const from = writeDate(v.startOn, "worded");
  const to = writeDate(v.endOn, "worded");
  if (v.bilanKind === "interim") return `La mesure a débuté le ${from} ; son terme est fixé au ${to}.`;
  if (v.bilanKind === "break-off") return `La mesure, commencée le ${from}, a pris fin de manière anticipée le ${to}.`;
  return `La mesure s'est déroulée du ${from} au ${to}.`;
}

function tellVisits(v: Values): string {
  const { visitsDone: all, homeVisitsDone: home } = v;
  if (all === undefined) return "";
  const met = all === 1 ? "Une seule rencontre (1) a eu lieu" : `Nous avons rencontré le ménage à ${all} reprises`;
  if (home === undefined) return ` ${met}.`;
  if (home === 0) return ` ${met}, sans visite à domicile (0).`;
  return ` ${met}, dont ${home} à son domicile.`;
}

function drawHead(sheet: Sheet, v: Values, head: Letterhead): number {
  sheet.text(LEFT + WIDTH, 44, head.name, { face: "typedBold", size: 10, align: "right" });
  sheet.text(LEFT + WIDTH, 56, head.address, { face: "typed", size: 8, align: "right", color: GREY });
  sheet.text(LEFT + WIDTH, 67, head.contact, { face: "typed", size: 8, align: "right", color: GREY });
  const title = v.bilanKind ? TITLES[v.bilanKind] : "BILAN";
  sheet.text(LEFT, 100, title, { face: "typedBold", size: 16 });
  sheet.line(LEFT, 106, LEFT + WIDTH, 106, 1.2);
  return 124;
}

/** A report typed with headings: what happened stands in sentences, and its kind only in the title. */
export const bilanToldReport: Layout = {
  kind: "bilan",
  name: "bilan-told-report",
  title: "Bilan",
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    let y = drawHead(sheet, v, head);
    if (v["household.lastName"] === undefined) return;
    const style = { face: "typed", size: 9.5, leading: 13.5, strong: { face: "typedBold" } } as const;
    const say = (text: string) => {
      y = drawProse(sheet, { x: LEFT, y, width: WIDTH }, text, style) + 5;
    };
    const woman = isWoman(v["household.firstName"]);
    const title = woman ? "Madame" : "Monsieur";
    say(`**Concerne :** ${title} ${v["household.firstName"]} ${v["household.lastName"]}`);
    if (v["household.birthOn"]) say(`${woman ? "Née" : "Né"} le ${writeDate(v["household.birthOn"], "slashed")}`);
    const partner = v["household.coHolderFirstName"];
    if (partner)
      say(
        `et ${woman ? "Monsieur" : "Madame"} ${partner} ${v["household.coHolderLastName"]}, son ${woman ? "conjoint" : "épouse"}`,
      );
    say(`**Adresse :** ${v["household.address"]}, ${v["household.postalCode"]} ${v["household.city"]}`);
    say(`**Accompagnement :** ${nameScheme(v.scheme)}`);
    if (v.measureRef) say(`**N° de mesure :** ${v.measureRef}`);
    if (v.reference) say(`**N° de dossier :** ${v.reference}`);
    y += 8;
    say("**I. Cadre de l'intervention**");
    say(`${tellPeriod(v)}${tellVisits(v)}`);
    y += 6;
    say("**II. Évolution de la situation**");
    say(
      "Les premiers entretiens ont permis d'établir un climat de confiance et de reprendre l'ensemble des démarches en cours. Le budget a été travaillé à partir des relevés de compte et un classement des papiers a été mis en place.",
    );
    y += 6;
    say("**III. Appréciation du travail accompli**");
    if (v.outcome) say(v.bilanKind === "interim" ? STILL_RUNNING[v.outcome] : RESULTS[v.outcome]);
    if (v.reason) say(`Cause de l'interruption : ${v.reason}`);
    y += 6;
    if (v.recommendations || v.relay) say("**IV. Suites à donner**");
    if (v.recommendations) say(v.recommendations);
    if (v.relay) say(`Un relais est assuré par : ${v.relay}.`);
    y += 10;
    if (v.signedOn) say(`${head.place}, le ${writeDate(v.signedOn, "worded")}`);
    const sign = Math.max(y + 10, 660);
    sheet.text(LEFT, sign, "Signature du ménage", { face: "typed", size: 9.5 });
    sheet.text(LEFT + 250, sign, head.role, { face: "typed", size: 9.5 });
    const who = `${v["household.firstName"]} ${v["household.lastName"]}`;
    if (v.householdSigned) sheet.signature(who, { x: LEFT + 6, y: sign + 8, width: 120, height: 44 });
    if (v.professionalSigned) sheet.signature(head.signer, { x: LEFT + 256, y: sign + 8, width: 120, height: 44 });
    sheet.text(LEFT + 250, sign + 66, head.signer, { face: "typed", size: 9.5 });
  },
};
