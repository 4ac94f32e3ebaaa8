import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOfClaim } from "../../shared/adapters/csv-claim.ts";
import { lineAt, linesApart, paperOf } from "./claim-paper-sample.ts";

const read = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
const rowsOf = (text: string) =>
  text
    .slice(1)
    .split("\r\n")
    .filter((row) => row !== "");

/** RFC 4180 with semicolons, to the letter: throws on a quote out of place and on a row that ends otherwise. */
function readStrictly(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = /^"((?:[^"]|"")*)"(;|\r\n)/.exec(text.slice(at));
    const plain = /^([^";\r\n]*)(;|\r\n)/.exec(text.slice(at));
    const [whole, content = "", end] = quoted ?? plain ?? [];
    if (whole === undefined) throw new Error(`no cell at ${at}`);
    row.push(quoted ? content.replaceAll('""', '"') : content);
    at += whole.length;
    if (end === ";") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** What a spreadsheet does with a cell, seen from its side: it trims, skips what does not show, and looks at a sign. */
const isRun = (cell: string) => /^[=+\-@＝＋－＠]/.test(cell.replace(/^[\s\p{C}]+/u, "")) || /^[\t\r\n]/.test(cell);
const isAmount = (cell: string) => /^-?\d+,\d\d$/.test(cell);

/** What the apostrophe is put before: such a text, perhaps behind apostrophes of its own. */
const opens = (text: string) => isRun(text) || /^[\s'\p{C}]*[=+\-@＝＋－＠]|^'*[\t\r\n]/u.test(text);

/** Texts as a paper or a person may bring them, many of them meant to be run. */
const anyText = fc
  .tuple(
    fc.constantFrom(
      "",
      "=",
      "+",
      "-",
      "@",
      "\t",
      "\r",
      "\n",
      "'",
      "' =",
      " =",
      "\u200b=",
      "\ufeff-",
      "＝",
      '"',
      ";",
      "-12,50",
    ),
    fc.string({ unit: "binary" }),
  )
  .map(([start, rest]) => (start + rest).toWellFormed())
  .filter((text) => text !== "");

describe("a claim for spreadsheets", () => {
  const input = paperOf([lineAt(0), ...linesApart]);
  const text = read(csvOfClaim(input));
  const rows = rowsOf(text);

  it("is UTF-8 with a byte order mark, semicolons and CRLF, as French spreadsheets expect", () => {
    expect(text.startsWith("\ufeffNuméro;Mois;")).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("has a row a line and one with the total, all as wide as the titles", () => {
    expect(rows).toHaveLength(1 + input.claim.lines.length + 1);
    expect(new Set(rows.map((row) => row.split(";").length)).size).toBe(1);
    const titles = (rows[0] ?? "").split(";");
    const amounts = rows.slice(1).map((row) => row.split(";")[titles.indexOf("Montant")]);
    expect(amounts).toEqual(["94,84", "94,84", "31,27", "-47,41", "173,54"]);
    expect((rows.at(-1) ?? "").split(";")[5]).toBe("Total");
  });

  it("names the line that a correction corrects, and the papers that justify each line down to their hash", () => {
    expect(rows[4]).toContain(";correction;2026-07;15/06/2026;14/12/2026;-47,41;AM99-2026-0007, mensualité 1/6;");
    expect(rows[1]).toContain(`contrat d’accompagnement ${"ab".repeat(32)}`);
  });

  it.each(["=1+1", "+33", "-cmd", "@SUM(A1)", "\t=1", "\r=1", "＝1"])("no cell runs as a formula: %j", (evil) => {
    const csv = read(csvOfClaim(paperOf([lineAt(0, { household: evil })])));
    expect(csv).toContain(`'${evil}`);
  });

  it("quotes what would break a row", () => {
    const csv = read(csvOfClaim(paperOf([lineAt(0, { household: 'A;"B"\nC' })])));
    expect(csv).toContain(';"A;""B""\nC";');
  });

  it("runs no text whatever it is, keeps amounts as numbers, and is read back as it was written", () => {
    const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(anyText, anyText, anyText, cents, (household, measure, name, amount) => {
        const paper = paperOf([lineAt(0, { household, measure, cents: amount })]);
        const [titles = [], row = [], total = [], ...more] = readStrictly(
          read(csvOfClaim({ ...paper, operator: { ...paper.operator, name } })).slice(1),
        );
        expect(more).toEqual([]);
        const at = (title: string) => row[titles.indexOf(title)] ?? "";
        for (const [place, cell] of [...row, ...total].entries()) {
          if (place % titles.length === titles.indexOf("Montant")) expect(cell).toMatch(/^-?\d+,\d\d$/);
          else expect(isRun(cell), JSON.stringify(cell)).toBe(false);
        }
        const asWritten = (cell: string) => (cell.startsWith("'") && opens(cell.slice(1)) ? cell.slice(1) : cell);
        expect(asWritten(at("Ménage"))).toBe(household);
        expect(asWritten(at("Mesure"))).toBe(measure);
        expect(asWritten(at("Opérateur"))).toBe(name);
        expect(Number(at("Montant").replace(",", ""))).toBe(amount);
      }),
      { numRuns: 500, seed: 20261005 },
    );
  });

  it("writes an amount below a euro and one below zero as a spreadsheet reads them", () => {
    const amounts = [5, -5, 0, -100, 123456789].map((cents) => {
      const [, row = []] = readStrictly(read(csvOfClaim(paperOf([lineAt(0, { cents })]))).slice(1));
      return row.find(isAmount);
    });
    expect(amounts).toEqual(["0,05", "-0,05", "0,00", "-1,00", "1234567,89"]);
  });
});
