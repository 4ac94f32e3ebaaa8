import { describe, expect, it } from "vitest";
import { csvOfClaim } from "../../shared/adapters/csv-claim.ts";
import { lineAt, linesApart, paperOf } from "./claim-paper-sample.ts";

const read = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
const rowsOf = (text: string) =>
  text
    .slice(1)
    .split("\r\n")
    .filter((row) => row !== "");

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
});
