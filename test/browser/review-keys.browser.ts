import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium } from "./chromium.ts";
import { focused, tabTo } from "./keyboard.ts";
import { type PortalProcess, servePortal } from "./portal-process.ts";
import { findings, people, settle, signIn, type Visitor, visit } from "./visitor.ts";

let browser: Browser;
let portal: PortalProcess;
let reviewer: Visitor;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  portal = await servePortal(["quittance-loyer.pdf", "fiche-vierge.jpg", "courriel-expediteur-inconnu.eml"]);
  reviewer = await visit(browser, portal);
  page = reviewer.page;
  await signIn(reviewer, people.reviewer);
  await settle(page);
});
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const tag = () => page.evaluate(() => document.activeElement?.tagName);
const typed = () => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value);
const id = () => page.evaluate(() => document.activeElement?.id ?? "");

/** Goes by the tabulator to the line of a document of this kind, and opens it. */
async function openFromList(kind: string): Promise<void> {
  const row = page.getByRole("row", { name: kind });
  await row.waitFor();
  for (let turn = 0; turn < 40; turn++) {
    await press("Tab");
    if (await row.evaluate((line) => line.contains(document.activeElement))) break;
  }
  await press("Enter");
  await page.getByRole("heading", { level: 1, name: kind }).waitFor();
  await settle(page);
}

/** Whether the box of the chosen field lies within the window that the page is looked at through. */
const chosenIsInSight = () =>
  page.evaluate(() => {
    const frame = document.querySelector(".viewer-frame")?.getBoundingClientRect();
    const box = document.querySelector(".page-box.is-selected")?.getBoundingClientRect();
    if (!frame || !box) return false;
    return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
  });

it("the field that is chosen is in sight on the picture of its page, from the first", async () => {
  await openFromList("Bilan");
  for (let turn = 0; turn < 4; turn++) {
    await expect.poll(chosenIsInSight).toBe(true);
    await press("s");
  }
  await page.goBack();
  await settle(page);
});

it("a form that nobody filled in is worked through by keys: its fields, its picture, the list of keys", async () => {
  await openFromList("Fiche d’orientation");
  expect(await focused(page)).toBe("Fiche d’orientation");

  await press("d");
  const first = await id();
  expect(first).toMatch(/^field-/);
  await press("s");
  expect(await id()).not.toBe(first);
  await press("p");
  expect(await id()).toBe(first);
  await press("z", "+", "-", "z");

  await press("?");
  await page.getByRole("dialog", { name: "Aller vite au clavier" }).waitFor();
  expect(await findings(page)).toEqual([]);
  await press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await id()).toBe(first);
});

it("a date that is none is told at its field, which gets the focus, and what is right takes its place", async () => {
  for (let turn = 0; turn < 20 && (await id()) !== "field-household.birthOn"; turn++) await press("s");
  await press("c");
  await expect.poll(tag).toBe("INPUT");
  await page.keyboard.type("31/02/1987");
  await press("Enter", "Escape", "a", "Enter");
  await page.getByText(/Donnez une date/).waitFor();
  await expect.poll(typed).toBe("31/02/1987");
  expect(await findings(page)).toEqual([]);
  await press("Control+A");
  await page.keyboard.type("12 avril 1987");
  await press("Enter");
  await page.getByText("12/04/1987").first().waitFor();
});

it.each(["tie", "kind", "split", "override", "refuse", "file-away"])(
  "the decision « %s » opens with the focus in it, and Escape leads back to its button",
  async (what) => {
    const button = page.locator(`#decide-${what}`);
    await button.focus();
    await press("Enter");
    await expect.poll(id).toBe("decision-title");
    expect(await findings(page)).toEqual([]);
    await press("Escape");
    await expect.poll(id).toBe(`decide-${what}`);
  },
);

it("a document is refused with a reason, the next ones come and are put away, and nothing waits any more", async () => {
  await press("Escape");
  await tabTo(page, "Refuser");
  await press("Enter");
  await expect.poll(id).toBe("decision-title");
  await press("Tab");
  await page.keyboard.type("La fiche est vide : remplissez-la, puis renvoyez-la.");
  await tabTo(page, "Refuser le document");
  await press("Enter");
  await page.getByText("son expéditeur est prévenu").first().waitFor();
  for (const left of [1, 0]) {
    await page.locator("#decide-file-away").waitFor();
    await tabTo(page, "Classer sans suite");
    await press("Enter");
    await expect.poll(id).toBe("decision-title");
    await tabTo(page, "Classer sans suite");
    await press("Enter");
    await page
      .getByText(left > 0 ? "classé sans suite" : "Tout est vérifié")
      .first()
      .waitFor();
    await settle(page);
  }
  expect(reviewer.complaints()).toEqual([]);
});
