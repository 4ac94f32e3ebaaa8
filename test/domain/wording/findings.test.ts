import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rejectionCodes } from "../../../shared/domain/intake/rejections.ts";
import { deadlineHeadline } from "../../../shared/domain/wording/deadline-headlines.ts";
import { findingHeadline, findingSentences, typeset } from "../../../shared/domain/wording/findings.ts";

describe("findings for people", () => {
  it("every reason to refuse a file has its few words", () => {
    for (const code of rejectionCodes) expect(findingHeadline(code), code).not.toContain("autre motif");
  });

  it("a code without words is still told", () => {
    expect(findingHeadline("comet-seen")).toBe("autre motif (comet-seen)");
    expect(findingHeadline("constructor")).toBe("autre motif (constructor)");
  });

  it("what is said of several fields is said once and names them", () => {
    const unsure = {
      code: "field-unsure",
      severity: "error" as const,
      message: "Ce champ n'a pas été lu avec certitude.",
    };
    expect(
      findingSentences([
        { ...unsure, field: "household.lastName" },
        { ...unsure, field: "household.birthOn" },
        { ...unsure, field: "household.birthOn" },
        { code: "pdf-password", severity: "error", message: "Ce PDF est protégé." },
      ]),
    ).toEqual(["Nom, date de naissance : ce champ n’a pas été lu avec certitude.", "Ce PDF est protégé."]);
  });

  it("a sentence that already names its field is left as it is", () => {
    const message = "La date de naissance est illisible.";
    const finding = { code: "field-unsure", severity: "error" as const, field: "household.birthOn", message };
    expect(findingSentences([finding])).toEqual([message]);
  });

  it("sentences get the apostrophes and dates of French print", () => {
    expect(typeset("Le contrat commence le 2026-10-05, d'après l'annexe '42'.")).toBe(
      "Le contrat commence le 05/10/2026, d’après l’annexe '42'.",
    );
  });
});

/** Every code that the sources write, wherever they do. */
function codesInSources(): string[] {
  const files = ["shared", "local", "functions"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      // A rule's own codes name what it excludes, and what `verify` finds has its own sentences.
      .filter((name) => name.endsWith(".ts") && !/^rules\/|verify|disagreement|check-claimed/.test(name))
      .map((name) => readFileSync(`${folder}/${name}`, "utf8")),
  );
  const written = /(?:\bcode: |[Ff]inding\(|refuse\(\w+, |rejection\(|breach\(\s*)"([a-z0-9]+(?:-[a-z0-9]+)+)"/g;
  return [...new Set(files.flatMap((text) => [...text.matchAll(written)].map(([, code]) => code ?? "")))];
}

it("every finding's code has its few words", () => {
  const codes = codesInSources();
  expect(codes.length).toBeGreaterThan(25);
  // Deadlines have codes and words of their own, and these where they are about a paper.
  expect(codes.filter((code) => deadlineHeadline(code).startsWith("autre motif"))).toEqual([]);
});
