import type { CheckedCounts, Disagreement, DisagreementCode, Place } from "../audit/disagreement.ts";
import { countOf, NO_BREAK_SPACE } from "./amounts.ts";
import { ofMonth } from "./dates.ts";

const sentences: Record<DisagreementCode, string> = {
  "item-unreadable": "cet enregistrement ne se lit plus ou se contredit",
  "entry-missing": "cette entrée du journal manque",
  "entry-changed": "cette entrée du journal a été modifiée après coup",
  "entry-replaced": "cette entrée du journal n’est pas celle que la suivante désigne",
  "entry-unexpected": "cette entrée a été ajoutée au journal sans en faire partie",
  "head-missing": "le journal ne sait plus où il s’arrête",
  "head-differs": "la dernière entrée du journal n’est pas celle qui y a été inscrite",
  "anchor-differs": "le journal n’a plus l’entrée qui avait été ancrée",
  "ledger-missing": "le grand livre de cette convention manque",
  "month-missing": "ce mois manque dans le grand livre",
  "month-unexpected": "le grand livre ne s’arrête pas à son dernier mois",
  "month-unaudited": "le journal ne dit pas que ce mois a été clos",
  "number-sequence": "le numéro rompt la suite des états de l’année",
  "ledger-number": "le grand livre ne donne pas à l’état le numéro sous lequel il a été émis",
  "ledger-total": "le total du grand livre n’est pas celui de l’état émis",
  "ledger-content": "l’empreinte de l’état dans le grand livre n’est pas celle de l’état émis",
  "claim-missing": "l’état est au grand livre, mais n’est plus enregistré",
  "claim-unexpected": "cet état est enregistré, mais aucun grand livre ne l’a émis",
  "claim-number": "l’état ne porte pas le numéro que lui donne le grand livre",
  "claim-total": "le total de l’état n’est pas celui du grand livre",
  "claim-earlier-total": "le total antérieur n’est pas la somme des états précédents",
  "claim-header": "l’en-tête de l’état n’est plus celui qui a été émis",
  "claim-lines": "les lignes de l’état ne sont plus celles qui ont été émises",
  "claim-blocked": "les lignes retenues de l’état ne sont plus celles de son émission",
  "line-missing": "cette ligne de l’état manque",
  "line-differs": "cette ligne n’est plus celle qui a été émise",
  "line-unexpected": "cette ligne a été ajoutée à l’état",
  "line-copy-missing": "la mesure ne garde plus trace de cette ligne",
  "line-copy-differs": "la trace de cette ligne dans la mesure n’est plus celle de l’état",
  "line-copy-unexpected": "la mesure garde trace d’une ligne que l’état n’a pas",
  "line-twice": "cette ligne a déjà été demandée",
  "above-due": "la somme demandée pour cette tranche dépasse ce qui est dû",
  "paper-missing": "ce document de l’état manque",
  "paper-differs": "ce document n’est plus celui qui a été produit",
  "paper-unaudited": "les empreintes des documents de l’état ne sont pas celles du journal",
  "evidence-unknown": "le justificatif de cette ligne n’est plus enregistré",
  "evidence-missing": "le fichier du justificatif de cette ligne manque",
  "evidence-differs": "le fichier du justificatif de cette ligne n’est plus celui qui est arrivé",
  "setup-differs": "les réglages ne sont plus ceux qui ont été importés",
  "measure-missing": "cette mesure manque",
  "measure-differs": "cette mesure n’est plus telle qu’elle a été calculée",
  "measure-unaudited": "le journal ne dit pas que cette mesure a été calculée",
  "fact-missing": "ce document ne compte plus dans les mesures de son ménage",
  "fact-differs": "ce qui a été retenu de ce document n’est plus ce qui a été lu",
  "fact-unaudited": "le journal ne dit pas que ce document a été retenu",
  "act-missing": "cette décision d’une personne manque",
  "act-differs": "cette décision n’est plus celle qui a été prise",
  "act-unaudited": "le journal ne dit pas que cette décision a été prise",
};

/**
 * Where and what, in one French sentence: « État AS-2026-0002 de février 2026 (convention asell-2026), ligne 3 : cette
 * ligne n’est plus celle qui a été émise ; attendu 94,84 €, trouvé 94,85 €. »
 */
export function disagreementSentence({ code, place, expected, found }: Disagreement): string {
  const values = [
    ...(expected === undefined ? [] : [`attendu ${brief(expected)}`]),
    ...(found === undefined ? [] : [`trouvé ${brief(found)}`]),
  ];
  const compared = values.length === 0 ? "" : `${NO_BREAK_SPACE}; ${values.join(", ")}`;
  const where = placeText(place, code);
  return `${where.charAt(0).toLocaleUpperCase("fr")}${where.slice(1)}${NO_BREAK_SPACE}: ${sentences[code]}${compared}.`;
}

/** Hashes by their beginning: two that differ do so there, and whoever compares by program has them whole. */
function brief(value: string): string {
  return value.replace(/\b([0-9a-f]{12})[0-9a-f]{52}\b/g, "$1…");
}

function placeText(place: Place, code: DisagreementCode): string {
  const { agreement, month, number, line, chain, entry, measure, document, act, paper, item } = place;
  const claim = number === undefined ? undefined : `état ${number}`;
  const subject = claim ?? (agreement === undefined ? undefined : `convention ${agreement}`);
  const words = [
    subject && month ? `${subject}, mois ${ofMonth(month)}` : subject,
    claim && agreement ? `convention ${agreement}` : undefined,
    line === undefined ? undefined : `ligne ${line}`,
    measure === undefined ? undefined : `mesure ${measure}`,
    code === "above-due" ? `tranche ${item}` : undefined,
    document === undefined ? undefined : `document ${document}`,
    act === undefined ? undefined : `décision ${act}`,
    paper === undefined ? undefined : `fichier ${paper}`,
    chain === undefined ? undefined : `journal ${chain}`,
    entry === undefined ? undefined : `entrée ${entry}`,
    item === undefined || code === "above-due" ? undefined : `enregistrement ${item}`,
  ];
  return words.filter((word) => word !== undefined).join(", ") || "réglages";
}

/** What was checked: « 3 états et 12 lignes de 2 conventions, 6 documents, 9 justificatifs, 40 entrées de 8 journaux ». */
export function checkedText({ chains, entries, agreements, claims, lines, papers, evidence }: CheckedCounts): string {
  const of = (text: string) => `${NO_BREAK_SPACE}de ${text}`;
  return [
    `${countOf(claims, "état")} et ${countOf(lines, "ligne")}${of(countOf(agreements, "convention"))}`,
    countOf(papers, "fichier produit", "fichiers produits"),
    countOf(evidence, "justificatif"),
    `${countOf(entries, "entrée")}${of(countOf(chains, "journal", "journaux"))}`,
  ].join(", ");
}
