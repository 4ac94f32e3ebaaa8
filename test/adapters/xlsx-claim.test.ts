import fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { xlsxOfClaim } from "../../shared/adapters/xlsx-claim.ts";
import { blockedLines, lineAt, linesApart, paperOf } from "./claim-paper-sample.ts";

type Cell = { text?: string; number?: number; format?: string };
type Sheet = { name: string; xml: string; rows: Cell[][] };
type Node = Record<string, unknown>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => ["row", "c", "si", "sheet", "xf", "numFmt"].includes(name),
});

const at = (node: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((found, key) => (found as Node | undefined)?.[key], node);
const list = (node: unknown, ...path: string[]) => (at(node, ...path) ?? []) as Node[];

/** Letters by their number, as the format writes what it could not hold otherwise. */
const decode = (text: string) =>
  text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** A workbook read from its XML: nothing but texts and numbers is known here, so that a formula fails. */
function readWorkbook(bytes: Uint8Array): Sheet[] {
  const files = unzipSync(bytes);
  const parse = (name: string) => parser.parse(strFromU8(files[name] ?? new Uint8Array())) as Node;
  const texts = list(parse("xl/sharedStrings.xml"), "sst", "si").map(({ t }) =>
    decode(String(typeof t === "object" ? (at(t, "#text") ?? "") : t)),
  );
  const styles = parse("xl/styles.xml");
  const formats = new Map(
    list(styles, "styleSheet", "numFmts", "numFmt").map((format) => [
      format["@numFmtId"],
      String(format["@formatCode"]),
    ]),
  );
  const formatOf = list(styles, "styleSheet", "cellXfs", "xf").map((xf) => formats.get(xf["@numFmtId"]));
  return list(parse("xl/workbook.xml"), "workbook", "sheets", "sheet").map((sheet, place) => {
    const name = `xl/worksheets/sheet${place + 1}.xml`;
    const rows = list(parse(name), "worksheet", "sheetData", "row").map((row) => {
      const cells: Cell[] = [];
      for (const cell of list(row, "c")) {
        expect(Object.keys(cell).filter((key) => !["@r", "@t", "@s", "v"].includes(key))).toEqual([]);
        const column = String(cell["@r"]).charCodeAt(0) - 65;
        const format = formatOf[Number(cell["@s"] ?? 0)];
        if (cell["@t"] === "s") cells[column] = { text: texts[Number(cell.v)] ?? "" };
        else if (cell["@t"] === undefined && cell.v !== undefined)
          cells[column] = { number: Number(cell.v), ...(format && { format }) };
        else expect(cell.v).toBeUndefined();
      }
      return cells;
    });
    return { name: String(sheet["@name"]), xml: strFromU8(files[name] ?? new Uint8Array()), rows };
  });
}

const euros = '#,##0.00\\ "€";\\-#,##0.00\\ "€"';
/** Days since the spreadsheets' day 0. */
const serial = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

describe("a claim as a workbook", () => {
  const paper = paperOf([lineAt(0), lineAt(1), ...linesApart], { blocked: blockedLines });

  it("has a sheet of the lines, one of what they come to and one of what is held back", async () => {
    const sheets = readWorkbook(await xlsxOfClaim(paper));
    expect(sheets.map(({ name }) => name)).toEqual(["Lignes", "Synthèse", "Retenu"]);
  });

  it("writes days as days, amounts as numbers in euros, and the rest as text", async () => {
    const [lines] = readWorkbook(await xlsxOfClaim(paper));
    expect(lines?.rows).toHaveLength(1 + paper.claim.lines.length);
    const [titles = [], first = []] = lines?.rows ?? [];
    const cell = (title: string) => first[titles.findIndex(({ text }) => text === title)];
    expect(cell("Mesure")).toEqual({ text: "ASELL-CD-2026-0001" });
    expect(cell("Échéance")).toEqual({ text: "mensualité 1/6" });
    expect(cell("Tranche")).toEqual({ number: 1 });
    expect(cell("Début")).toEqual({ number: serial("2026-06-15"), format: "dd/mm/yyyy" });
    expect(cell("Au titre de")).toEqual({ number: serial("2026-10-01"), format: "[$-40C]mmmm\\ yyyy" });
    expect(cell("Montant")).toEqual({ number: 94.84, format: euros });
    const amounts = lines?.rows.slice(1).map((row) => row[titles.findIndex(({ text }) => text === "Montant")]?.number);
    expect(amounts).toEqual([94.84, 94.83, 94.84, 31.27, -47.41]);
  });

  it("keeps the titles in view, filters every column and sets widths", async () => {
    const [lines] = readWorkbook(await xlsxOfClaim(paper));
    expect(lines?.xml).toMatch(/<pane ySplit="1" topLeftCell="A2" state="frozen"/);
    expect(lines?.xml).toContain('<autoFilter ref="A1:L6"');
    expect(lines?.xml.match(/<col /g)).toHaveLength(12);
  });

  it("adds up by scheme, in all, with what went before and what is left", async () => {
    const [, summary] = readWorkbook(await xlsxOfClaim(paper));
    const facts = new Map(summary?.rows.map(([label, value]) => [label?.text, value?.text ?? value?.number]));
    expect(facts.get("Document")).toBe("État mensuel et appel de fonds");
    expect(facts.get("Numéro")).toBe("AM99-2026-0010");
    expect(facts.get("SIRET de l’opérateur")).toBe("99900001100018");
    const subtotals = [...facts].filter(([label]) => label?.startsWith("Sous-total"));
    expect(subtotals).toEqual([
      ["Sous-total ASELL courte durée", 189.68],
      ["Sous-total ASLL (Saône-et-Loire)", 126.1],
      ["Sous-total ASC, accès aux droits logement", -47.41],
    ]);
    expect(facts.get("Total de l’état")).toBe(268.37);
    expect(facts.get("Total des états antérieurs")).toBe(48_723.19);
    expect(facts.get("Cumul à ce jour")).toBe(48_991.56);
    expect(facts.get("Reste disponible")).toBe(71_008.44);
    expect(facts.get("Total retenu, hors état")).toBe(94.83);
  });

  it("lists what is held back with its euros, none where the tariff is missing, and what would free it", async () => {
    const [, , held] = readWorkbook(await xlsxOfClaim(paper));
    const titles = held?.rows[0]?.map(({ text }) => text) ?? [];
    const column = (title: string) => held?.rows.slice(1).map((row) => row[titles.indexOf(title)]);
    expect(column("Retenu")).toEqual([{ number: 94.83, format: euros }, undefined]);
    expect(column("Motif")).toEqual([{ text: "contrat manquant" }, { text: "tarif manquant" }]);
    expect(column("Pour la débloquer")?.map((cell) => cell?.text)).toEqual(blockedLines.map(({ message }) => message));
  });

  it("has no formula and gives back every text, whatever it is", async () => {
    const anyText = fc
      .tuple(fc.constantFrom("", "=1+1", "+", "-2", "@SUM(A1)", "_x0041_", "'="), fc.string({ unit: "binary" }))
      .map(([start, rest]) => (start + rest).toWellFormed())
      .filter((text) => text !== "");
    const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    await fc.assert(
      fc.asyncProperty(anyText, anyText, cents, async (household, measure, amount) => {
        const bytes = await xlsxOfClaim(paperOf([lineAt(0, { household, measure, cents: amount })]));
        const [lines] = readWorkbook(bytes);
        // What XML cannot hold is a space in the cell; an end of line is one, however it was written.
        const held = (text: string) =>
          text.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, " ");
        expect(lines?.rows[1]?.[0]).toEqual({ text: held(measure) });
        expect(lines?.rows[1]?.[1]).toEqual({ text: held(household) });
        expect(Math.round((lines?.rows[1]?.[9]?.number ?? Number.NaN) * 100)).toBe(amount);
        expect(lines?.xml).not.toContain("<f>");
      }),
      { numRuns: 100, seed: 20261005 },
    );
  });

  it("has the same bytes for the same claim", async () => {
    const [one, two] = [await xlsxOfClaim(paper), await xlsxOfClaim(structuredClone(paper))];
    expect(Buffer.compare(one, two)).toBe(0);
  });

  it("holds ten thousand lines", async () => {
    const lines = Array.from({ length: 10_000 }, (_, place) => lineAt(place));
    const [sheet] = readWorkbook(await xlsxOfClaim(paperOf(lines)));
    expect(sheet?.rows).toHaveLength(10_001);
    const cents = sheet?.rows.slice(1).reduce((sum, row) => sum + Math.round((row[9]?.number ?? 0) * 100), 0);
    expect(cents).toBe(lines.reduce((sum, line) => sum + line.cents, 0));
  });
});
