import { describe, expect, it } from "vitest";
import { Stage, stageNamed, stageNames } from "../../infra/stages.ts";

const prod = stageNamed("prod");
const wrongAt = (stage: unknown): string[] =>
  (Stage.safeParse(stage).error?.issues ?? []).map(({ path }) => path.join("."));

describe("stages", () => {
  it("are dev and prod, and both are sound", () => {
    expect(stageNames).toEqual(["dev", "prod"]);
    for (const name of stageNames) expect(stageNamed(name).name).toBe(name);
  });

  it("has no stage by a name nobody gave it", () => {
    expect(() => stageNamed("nope")).toThrow('no stage "nope": expected one of dev, prod');
    expect(() => stageNamed("toString")).toThrow("no stage");
  });

  it.each<[string, object, string]>([
    ["an account that is not 12 digits", { account: "1234" }, "account"],
    ["a region that is none", { region: "Paris" }, "region"],
    ["a removal policy that is none", { removalPolicy: "keep" }, "removalPolicy"],
    ["a log retention that CloudWatch has not", { logRetentionDays: 31 }, "logRetentionDays"],
    ["an alarm address that is none", { alarmEmail: "exploitation" }, "alarmEmail"],
    ["warnings that do not come closer", { deadlineWarningDays: [15, 30] }, "deadlineWarningDays"],
    ["a ceiling that lets nothing be read", { readingDollarsPerMonth: 0 }, "readingDollarsPerMonth"],
    ["a sender domain with an address in it", { noticeDomain: "navette@navette.example" }, "noticeDomain"],
    ["a setting nobody knows", { retention: 30 }, ""],
  ])("refuses %s", (_, change, path) => {
    expect(wrongAt({ ...prod, ...change })).toEqual([path]);
  });

  it("refuses a recipient of another domain than the one that receives", () => {
    const mailReceiving = { region: "eu-west-1", domain: "a.example", recipients: ["x@a.example", "x@b.example"] };
    expect(wrongAt({ ...prod, mailReceiving })).toEqual(["mailReceiving.recipients.1"]);
  });

  it("refuses a stage that does not size every function, or one beyond what Lambda gives", () => {
    const { "render-claim": renderClaim, ...others } = prod.functions;
    expect(wrongAt({ ...prod, functions: others })).toEqual(["functions.render-claim"]);
    const tooSlow = { ...prod.functions, "render-claim": { ...renderClaim, timeoutSeconds: 901 } };
    expect(wrongAt({ ...prod, functions: tooSlow })).toEqual(["functions.render-claim.timeoutSeconds"]);
  });
});
