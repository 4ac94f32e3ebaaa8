import { describe, expect, it } from "vitest";
import { judgeReading } from "../../../shared/domain/document/judge-reading.ts";
import { papers, readingOf } from "../../adapters/dynamodb-samples.ts";

const known = [{}];

describe("judging a reading", () => {
  it("takes it at its word where nothing is unsure and somebody known sent it", () => {
    expect(judgeReading(readingOf(papers.contract), known)).toEqual({ outcome: "stands", paper: papers.contract });
  });

  it("lets a warning stand", () => {
    const findings = [{ code: "start-differs", severity: "warning" as const, message: "Les dates diffèrent." }];
    expect(judgeReading(readingOf(papers.contract, { findings }), known).outcome).toBe("stands");
  });

  it("leaves every unsure field to a person, by its own sentence where the reading has one", () => {
    const findings = [
      { code: "readings-differ", severity: "error" as const, field: "startOn", message: "Deux lectures." },
    ];
    const reading = readingOf(papers.contract, { findings });
    for (const name of ["startOn", "months"]) {
      const field = reading.fields[name];
      if (field) reading.fields[name] = { ...field, accepted: false };
    }
    const judged = judgeReading(reading, known);
    const codes = judged.outcome === "review" ? judged.findings.map(({ code, field }) => [code, field]) : [];
    expect(codes).toEqual([
      ["readings-differ", "startOn"],
      ["field-unsure", "months"],
    ]);
  });

  it("leaves a document of no known kind to a person", () => {
    const reading = { ...readingOf(papers.contract), kind: "other" as const };
    expect(judgeReading(reading, known)).toMatchObject({ outcome: "review", findings: [{ code: "kind-unknown" }] });
  });

  it("leaves a value that its field cannot have to a person", () => {
    const reading = readingOf(papers.contract);
    const field = reading.fields.startOn;
    if (field) reading.fields.startOn = { ...field, value: "2026-02-30" };
    expect(judgeReading(reading, known)).toMatchObject({
      outcome: "review",
      findings: [{ code: "field-invalid", field: "startOn" }],
    });
  });

  it("counts a hold as long as every arrival carries one, and names each kind of hold once", () => {
    const holds = [{ hold: "sender-unknown" }, { hold: "sender-unknown" }, { hold: "sender-unauthenticated" }] as const;
    const judged = judgeReading(readingOf(papers.contract), [...holds]);
    expect(judged).toMatchObject({ findings: [{ code: "sender-unauthenticated" }, { code: "sender-unknown" }] });
    expect(judgeReading(readingOf(papers.contract), [...holds, {}]).outcome).toBe("stands");
  });
});
