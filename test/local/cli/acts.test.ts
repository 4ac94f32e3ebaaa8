import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { navetteHere as navette } from "./navette-here.ts";

const folder = () => mkdtemp(join(tmpdir(), "navette-acts-"));
const papers = ["orientation-grandclement.pdf", "notification-grandclement.pdf"].map((name) =>
  join("samples/files", name),
);

/** The sample settings, with suspension allowed and a cap that the sample's decision of six months breaks. */
async function strictSetup(place: string): Promise<string> {
  const setup = JSON.parse(await readFile("samples/setup.json", "utf8"));
  for (const { schemes } of setup.agreements) {
    for (const scheme of schemes) {
      if (scheme.scheme === "asell-cd")
        Object.assign(scheme, { suspension: "clock-stops", duration: { maxTotalMonths: 3 } });
    }
  }
  const path = join(place, "strict.json");
  await writeFile(path, JSON.stringify(setup));
  return path;
}

describe("what a person decides, on the command line", () => {
  it.each([
    [["suspend"], "Donnez une référence de mesure"],
    [["suspend", "M-1", "--from", "2026-02-30", "--to", "2026-03-01", "--reason", "x"], "--from attend une date"],
    [["suspend", "M-1", "--from", "2026-02-01", "--reason", "x"], "Il manque --to"],
    [["suspend", "M-1", "--from", "2026-02-01", "--to", "2026-02-02", "--reason", " "], "Il manque --reason"],
    [["step", "M-1", "sieste", "--on", "2026-02-01"], "Étape inconnue : « sieste »"],
    [["step", "M-1", "works", "--on", "2026-02-01", "--count", "deux"], "--count attend un nombre entier"],
    [["override", "M-1", "end-in-60", "--reason", "x"], "Contrôle inconnu : « end-in-60 »"],
    [["accept", "abc", "--reason", "x"], "« abc » n'est pas une empreinte"],
    [["accept", "abcdef01", "--as", "maybe", "--reason", "x"], "--as attend « prolong »"],
    [["accept", "abcdef01"], "Il manque --reason"],
    [["place", "M-1"], "Dites ce qui change"],
    [["place", "M-1", "--intensive", "--not-intensive"], "Choisissez --intensive ou --not-intensive"],
    [["measure"], "Donnez une référence de mesure"],
    [["measure", "M-1", "--as-known-on", "hier"], "--as-known-on attend une date"],
  ])("answers %j with a sentence and exit code 2", async (args, sentence) => {
    const { status, stderr, stdout } = await navette(...args);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain("    at ");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });

  it("takes effect, once, in what the measure is from then on, and not in what was known before", {
    timeout: 240_000,
  }, async () => {
    const [keep, out] = [await folder(), await folder()];
    const setup = await strictSetup(out);
    const at = (day: string) => ["--keep", keep, "--today", day];
    expect((await navette("run", ...papers, "--setup", setup, "--out", out, ...at("2026-10-05"))).status).toBe(0);
    const documents: { file: string; documentId: string; measure: string }[] = JSON.parse(
      await readFile(join(out, "documents.json"), "utf8"),
    );
    const decision = documents.find(({ file }) => file.startsWith("notification"));
    if (decision === undefined) throw new Error("the sample decision was not taken in");
    const { documentId, measure } = decision;

    const refused = await navette(
      "suspend",
      measure,
      "--from",
      "2026-09-10",
      "--to",
      "2026-09-19",
      "--reason",
      "x",
      ...at("2026-10-06"),
    );
    expect(refused.stderr).toContain("Rien n'a été enregistré.");
    expect(refused.status).toBe(1);

    const accept = ["accept", documentId.slice(0, 8), "--reason", "accord du service", "--by", "a.martin"];
    const accepted = await navette(...accept, ...at("2026-10-07"));
    expect(accepted).toMatchObject({ status: 0, stderr: "" });
    expect(accepted.stdout).toContain(`${measure}  en cours, du 01/09/2026, fin prévue le 28/02/2027`);

    const suspend = ["suspend", measure, "--from", "2026-09-10", "--to", "2026-09-19", "--reason", "hospitalisation"];
    const suspended = await navette(...suspend, ...at("2026-10-08"));
    expect(suspended.stdout).toContain("fin prévue le 10/03/2027");
    expect(await navette(...suspend, ...at("2026-10-09"))).toEqual(suspended);

    // A mind that changes and comes back on one day: the last word holds.
    for (const sector of ["Nord", "Sud", "Nord"])
      await navette("place", measure, "--sector", sector, ...at("2026-10-10"));

    const told = async (...args: string[]) => {
      const { stdout, stderr } = await navette("measure", measure, "--json", ...at("2026-10-20"), ...args);
      expect(stderr).toBe("");
      return JSON.parse(stdout);
    };
    const now = await told();
    expect(now.measure).toMatchObject({ sector: "Nord", suspensions: [{ fromOn: "2026-09-10" }] });
    expect(now.acts.map(({ act }: { act: { kind: string } }) => act.kind)).toEqual([
      "accept",
      "suspend",
      "place",
      "place",
      "place",
    ]);
    const then = (await told("--as-known-on", "2026-10-07")).measure;
    expect(then).toMatchObject({ plannedEndOn: "2027-02-28", suspensions: [] });
    const before = (await told("--as-known-on", "2026-10-06")).measure;
    expect(before).toMatchObject({ status: "requested", held: [{ document: documentId }] });

    const { stdout: shown } = await navette("measure", measure, ...at("2026-10-20"));
    expect(shown).toContain("suspension, par");
    expect(shown).toContain(`[${documentId.slice(0, 12)}] (arrivée : 05/10/2026)`);
    const early = await navette("measure", measure, "--as-known-on", "2026-10-04", ...at("2026-10-20"));
    expect(early.stderr).toContain("le premier document est arrivé le 05/10/2026");
    expect(early.status).toBe(1);
    const unknown = await navette("measure", "M-404", ...at("2026-10-20"));
    expect(unknown.stderr).toBe("Aucune mesure ne porte la référence « M-404 » : vérifiez-la.\n");
    expect(unknown.status).toBe(1);
  });
});
