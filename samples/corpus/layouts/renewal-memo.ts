import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { isWoman } from "../invent-people.ts";
import { writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";

const LEFT = 58;
const WIDTH = 480;
const BODY = { size: 10.5, leading: 15.5 } as const;
const RANKS = ["", "premier", "deuxième", "troisième"];

/** A worker's memo to the commission: a few headed lines, then sentences. */
export const renewalMemo: Layout = {
  kind: "renewal",
  name: "renewal-memo",
  title: "Demande de renouvellement",
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    const woman = isWoman(v["household.firstName"]);
    sheet.text(LEFT, 56, head.name, { face: "bold", size: 12 });
    sheet.text(LEFT, 70, `${head.address} - ${head.contact}`, { size: 8, color: GREY });
    sheet.line(LEFT, 80, LEFT + WIDTH, 80, 1);
    const lines: [string, string | undefined][] = [
      ["De :", `${head.signer} - ${head.role}`],
      ["À :", "Secrétariat de la commission"],
      ["Date :", writeDate(v.documentOn, "worded")],
      ["Objet :", "demande de renouvellement de mesure"],
      ["Dispositif :", nameScheme(v.scheme)],
      ["Mesure n° :", v.measureRef],
      ["Dossier n° :", v.reference],
    ];
    let y = 104;
    for (const [label, value] of lines) {
      if (value === undefined) continue;
      sheet.text(LEFT, y, label, { face: "bold", size: 10.5 });
      sheet.text(LEFT + 78, y, value, { size: 10.5 });
      y += 17;
    }
    sheet.line(LEFT, y - 4, LEFT + WIDTH, y - 4, 0.5);
    const who = `${woman ? "Mme" : "M."} ${v["household.firstName"]} ${v["household.lastName"]} (${woman ? "née" : "né"} le ${writeDate(v["household.birthOn"], "slashed")})`;
    const rank = v.renewalRank === undefined ? "" : ` ${RANKS[v.renewalRank]}`;
    const paragraphs = [
      `J'accompagne ${who}. La mesure en cours s'achève le ${writeDate(v.endOn, "worded")}.`,
      `Je sollicite un${rank} renouvellement pour une durée de ${v.monthsRequested} mois.`,
      `Motif de la demande : ${v.motive}`,
      "Cette demande a été lue avec le ménage.",
    ];
    y += 22;
    for (const paragraph of paragraphs) y = sheet.paragraph(LEFT, y, WIDTH, paragraph, BODY) + 8;
    sheet.text(LEFT, y + 24, "Signature du ménage", { size: 10 });
    sheet.text(330, y + 24, `Signature : ${head.signer}`, { size: 10 });
    const ink = (x: number) => ({ x, y: y + 34, width: 130, height: 56 });
    if (v.householdSigned) sheet.signature(`${v["household.firstName"]} ${v["household.lastName"]}`, ink(LEFT + 6));
    if (v.professionalSigned) sheet.signature(head.signer, ink(336));
  },
};
