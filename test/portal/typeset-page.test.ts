import { Fragment, h } from "preact";
import { expect, test } from "vitest";
import { typesetPage } from "../../portal/typeset-page.ts";

test("every text that is drawn is set as French is; code and what is typed stay as they are", () => {
  typesetPage();
  expect(h("p", null, "Prêt ?").props.children).toBe("Prêt\u00a0?");
  expect(h("p", null, "Prêt ?", h("b", null, "Oui !")).props.children).toMatchObject(["Prêt\u00a0?", { type: "b" }]);
  expect(h(Fragment, null, "Prêt ?").props.children).toBe("Prêt\u00a0?");
  expect(h("code", null, "a ?").props.children).toBe("a ?");
});
