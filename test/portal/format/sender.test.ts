import { expect, test } from "vitest";
import { formatSender } from "../../../portal/format/sender.ts";

test("what the operator's own people sent is theirs; a partner is called as in the settings", () => {
  expect(formatSender("operator")).toBe("votre équipe");
  expect(formatSender("operator:cairn")).toBe("votre équipe");
  expect(formatSender("ccas-montbrisac")).toBe("ccas-montbrisac");
});
