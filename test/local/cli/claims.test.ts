import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { HeldBack } from "../../../schemas/held-back.ts";
import { navetteHere } from "./navette-here.ts";

async function navette(...args: string[]) {
  const { stdout, ...told } = await navetteHere(...args);
  return { stdout: stdout.replaceAll(/[\u00a0\u202f]/g, " "), ...told };
}
const folder = () => mkdtemp(join(tmpdir(), "navette-claims-"));
const papers = (...names: string[]) => names.map((name) => join("samples/files", name));

describe("navette claims", () => {
  it.each([
    [["--blocked", "--chase"], "Choisissez --blocked ou --chase"],
    [["--blocked", "--as-known-on", "2026-05-01"], "Choisissez --blocked ou --as-known-on"],
    [["--month", "2026-05"], "--month va avec --as-known-on"],
    [["--as-known-on", "2026-05-01", "--month", "mai"], "--month attend un mois au format AAAA-MM"],
    [["--as-known-on", "2026-02-30"], "--as-known-on attend une date qui existe"],
    [["--json"], "--json va avec --blocked ou --as-known-on"],
    [["--blocked", "--out", "x"], "--out ne va pas avec --blocked"],
  ])("answers %j with a sentence and exit code 2", async (args, sentence) => {
    const { status, stderr, stdout } = await navette("claims", ...args);
    expect(stderr).toContain(sentence);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });

  it("says that nothing is held back, and nobody to chase, where there is nothing", async () => {
    const keep = await folder();
    const at = ["--keep", keep, "--today", "2026-05-04"];
    expect(await navette("claims", "--blocked", ...at)).toEqual({
      status: 0,
      stderr: "",
      stdout: "Rien n’est retenu au 04/05/2026 (aucun mois clos) : aucune ligne n’attend de document ni de réglage.\n",
    });
    expect((await navette("claims", "--chase", ...at)).stdout).toBe("Aucun mois n’est clos : rien à relancer.\n");
    const { status, stderr } = await navette("claims", "--as-known-on", "2026-05-01", ...at);
    expect([status, stderr.replaceAll(/\s/g, " ")]).toEqual([
      1,
      "Aucune convention n'était réglée le 01/05/2026 au soir : donnez une date plus tardive. ",
    ]);
  });

  it("lists what a missing contract holds back, chases it once, and tells what each claim would have been", {
    timeout: 300_000,
  }, async () => {
    const [keep, out] = [await folder(), await folder()];
    const at = (day: string) => ["--keep", keep, "--today", day];
    const first = papers("orientation-corvisier.docx", "releve-decision-corvisier.jpg");
    const run = ["--setup", "samples/setup.json", "--out", out];
    expect(await navette("run", ...first, ...run, ...at("2026-05-04"))).toMatchObject({ status: 0, stderr: "" });

    // From 31 March: a line of March, and one of April.
    const { status, stdout } = await navette("claims", "--blocked", ...at("2026-05-05"));
    expect(status).toBe(0);
    expect(stdout).toContain("Retenu au 05/05/2026 (dernier mois clos : avril 2026) : 189,67 € sur 2 lignes");
    expect(stdout).toContain("depuis mars 2026 : contrat d’accompagnement signé");
    expect(stdout).not.toContain("CORVISIER");
    const held = JSON.parse((await navette("claims", "--blocked", "--json", ...at("2026-05-05"))).stdout);
    expect(HeldBack.parse({ causes: held.causes, byReason: held.byReason, total: held.total }).total.cents).toBe(18967);

    expect((await navette("claims", "--chase", ...at("2026-05-05"))).stdout).toContain("relance envoyée");
    expect((await navette("claims", "--chase", ...at("2026-05-06"))).stdout).toContain("déjà relancé pour avril 2026");
    const outbox = join(keep, "outbox");
    const letters = await Promise.all((await readdir(outbox)).map((name) => readFile(join(outbox, name), "utf8")));
    const chases = letters.filter((letter) => letter.includes("Contrat d=E2=80=99accompagnement"));
    expect(chases).toHaveLength(1);
    expect(chases[0]).not.toMatch(/corvisier/i);

    // The contract comes; the months that are closed stay as they are, and May takes both lines.
    await navette("run", ...papers("contrat-corvisier.pdf"), ...run, ...at("2026-05-20"));
    await navette("claims", ...at("2026-06-02"));
    // March was closed without a claim: after it, April would have taken March's line too.
    const known = async (day: string, month: string) => {
      const told = await navette("claims", "--as-known-on", day, "--month", month, "--json", ...at("2026-06-10"));
      expect(told.stderr).toBe("");
      const months: { agreement: string }[] = JSON.parse(told.stdout).months;
      return months.find(({ agreement }) => agreement === "vdb-2026");
    };
    expect(await known("2026-05-19", "2026-04")).toMatchObject({
      closedOn: "2026-05-04",
      differenceCents: 0,
      differences: [],
    });
    expect(await known("2026-05-20", "2026-04")).toMatchObject({
      known: { totalCents: 18967, lines: [{ part: "1/6", regularisation: true }, { part: "2/6" }] },
      differenceCents: -18967,
    });
    expect(await known("2026-05-20", "2026-03")).toMatchObject({ known: { totalCents: 9483 }, differenceCents: -9483 });
    const may = await known("2026-06-03", "2026-05");
    expect(may).toMatchObject({
      known: { lines: [{}, {}, {}], totalCents: 28450 },
      differenceCents: 0,
      differences: [],
    });
    const later = await navette("claims", "--as-known-on", "2026-06-03", "--month", "2026-06", ...at("2026-06-10"));
    expect([later.status, later.stderr.includes("n'était pas fini le 03/06/2026")]).toEqual([1, true]);
    expect((await navette("claims", "--blocked", ...at("2026-06-10"))).stdout).toContain("Rien n’est retenu");
  });
});
