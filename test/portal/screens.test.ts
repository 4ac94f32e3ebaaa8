import { expect, test, vi } from "vitest";
import { readContract } from "../../portal/build.ts";
import { homeOf, screenAt, screens, screensOf } from "../../portal/screens.ts";

vi.stubGlobal("NAVETTE_CONTRACT", readContract());

const menuOf = (roles: Parameters<typeof screensOf>[0]) =>
  screensOf(roles).flatMap(({ menu }) => (menu ? [menu.title] : []));

test("a partner sees what a partner may ask, and begins with « Déposer »", () => {
  expect(menuOf(["partner"])).toEqual(["Déposer", "Mes dépôts"]);
  expect(homeOf(["partner"])).toBe("/deposer");
});

test("an administrator sees every screen; who has no role sees none and has no home", () => {
  expect(screensOf(["admin"])).toHaveLength(screens.length);
  expect(menuOf([])).toEqual([]);
  expect(homeOf([])).toBeUndefined();
});

test("each role's home is a screen that it may open", () => {
  for (const role of ["partner", "reviewer", "finance", "admin"] as const) {
    expect(screenAt(screensOf([role]), homeOf([role]) ?? "")).toBeDefined();
  }
});

test("a reference with signs of its own is the same in and out of an address", () => {
  const found = screenAt(screensOf(["finance"]), `/mesures/${encodeURIComponent("ASLL71/2026 n° 4")}`);
  expect(found?.params).toEqual({ reference: "ASLL71/2026 n° 4" });
  expect(screenAt(screensOf(["partner"]), "/mesures/X")).toBeUndefined();
});
