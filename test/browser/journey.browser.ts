import { execFileSync } from "node:child_process";
import type { Browser, BrowserContextOptions } from "playwright-core";
import sharp from "sharp";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { launchChromium } from "./chromium.ts";
import { tabTo } from "./keyboard.ts";
import { type PortalProcess, sample, servePortal } from "./portal-process.ts";
import { findings, people, settle, signIn, type Visitor, visit } from "./visitor.ts";

let browser: Browser;
let portal: PortalProcess;
const visitors: Visitor[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  portal = await servePortal();
});
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});
afterEach(async () => {
  for (const visitor of visitors.splice(0)) {
    expect(visitor.complaints()).toEqual([]);
    await visitor.leave();
  }
});

async function enter(name: string, path = "/", options: BrowserContextOptions = {}) {
  const visitor = await visit(browser, portal, options);
  visitors.push(visitor);
  await signIn(visitor, name, path);
  await settle(visitor.page);
  return visitor.page;
}

/** A scan of the samples on which correction fluid hides the household's name. */
async function whitedOut() {
  const fluid = await sharp({ create: { width: 170, height: 28, channels: 3, background: "#fdfdfb" } })
    .png()
    .toBuffer();
  const buffer = await sharp(sample("orientation-lestrade.png"))
    .composite([{ input: fluid, left: 272, top: 536 }])
    .png()
    .toBuffer();
  return { name: "fiche au blanc.png", mimeType: "image/png", buffer };
}

it("a partner deposits scans and sees what was read in them, and what has to be checked", async () => {
  const page = await enter(people.otherPartner);
  await page.getByTestId("files").setInputFiles(sample("orientation-bouveret.jpg"));
  await page.getByTestId("files").setInputFiles([await whitedOut()]);
  const sent = (file: string) => page.getByRole("article", { name: file });
  await sent("orientation-bouveret.jpg").getByText("enregistré").waitFor({ timeout: 180_000 });
  await sent("fiche au blanc.png").getByText("à vérifier").waitFor({ timeout: 180_000 });
  expect(await sent("orientation-bouveret.jpg").innerText()).toContain("BOUVERET");
  expect(await findings(page)).toEqual([]);

  await page.getByRole("link", { name: "Mes dépôts", exact: true }).click();
  await page.getByText("2 dépôts affichés").waitFor();
  expect(await findings(page)).toEqual([]);
});

it("an e-mail of a partner's stands in « Mes dépôts » of its sender, and of nobody else", async () => {
  const page = await enter(people.partner, "/depots");
  await page.getByText("Aucun dépôt pour le moment").waitFor();
  await portal.dropMail("courriel-trois-pieces.eml");
  await expect
    .poll(
      async () => {
        await page.reload();
        await settle(page);
        return page.locator(".deposit", { hasText: "enregistré" }).count();
      },
      { timeout: 180_000, interval: 2_000 },
    )
    .toBe(3);
  expect(await page.locator(".deposit", { hasText: "par courriel" }).count()).toBe(3);
  const decision = page.locator(".deposit", { hasText: "Décision de la commission n°1.pdf" });
  await decision.locator("summary").click();
  await decision.getByText("ASLL71-2026-004").first().waitFor();
  expect(await findings(page)).toEqual([]);

  const other = await enter(people.otherPartner, "/depots");
  await other.getByText("2 dépôts affichés").waitFor();
  expect(await other.locator(".deposit", { hasText: "par courriel" }).count()).toBe(0);
});

it("a reviewer writes what is missing by keyboard alone; the document is recorded and its measure shows", async () => {
  const page = await enter(people.reviewer);
  const press = (key: string) => page.keyboard.press(key);
  expect(new URL(page.url()).pathname).toBe("/a-verifier");
  await tabTo(page, "Commencer");
  await press("Enter");
  await page.getByRole("heading", { level: 1, name: "Fiche d’orientation" }).waitFor();
  await settle(page);
  expect(await findings(page)).toEqual([]);

  await press("d");
  await press("c");
  await page.keyboard.type("LESTRADE");
  await press("Enter");
  await press("a");
  await press("Enter");
  await page.getByText("Tout est vérifié").waitFor();

  await tabTo(page, "Mesures");
  await press("Enter");
  await tabTo(page, /VDB-26-0142/);
  await press("Enter");
  await page.getByRole("heading", { level: 1, name: /LESTRADE/i }).waitFor();
  await settle(page);
  expect(await findings(page)).toEqual([]);
});

it("finance issues the months that are over, and gets a claim whose PDF says its total", async () => {
  const page = await enter(people.finance);
  expect(new URL(page.url()).pathname).toBe("/etats");
  expect(await findings(page)).toEqual([]);
  await page.getByRole("button", { name: "Émettre maintenant" }).click();
  await page.getByRole("dialog").getByText("janvier 2026").first().waitFor();
  expect(await findings(page)).toEqual([]);
  await page.getByRole("button", { name: "Émettre", exact: true }).click();
  await page.getByText("Émission demandée").first().waitFor();
  const june = page.getByRole("row", { name: /Juin 2026/ });
  await expect
    .poll(
      async () => {
        await page.reload();
        await settle(page);
        return june.getByRole("button", { name: /PDF/ }).count();
      },
      { timeout: 120_000, interval: 2_000 },
    )
    .toBe(1);
  expect(await june.innerText()).toMatch(/CAIRN-71-2026-0006.*130,00\s€/s);
  expect(await findings(page)).toEqual([]);

  const download = page.waitForEvent("download");
  await june.getByRole("button", { name: /PDF/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.pdf$/);
  // As poppler reads it: what finance sees in any other program.
  const text = execFileSync("pdftotext", ["-layout", await file.path(), "-"], { encoding: "utf8" });
  expect(text).toContain("CAIRN-71-2026-0006");
  expect(text).toMatch(/Total[^\n]*130,00\s€/i);

  await page.getByRole("link", { name: "Juin 2026" }).click();
  await page.getByRole("heading", { level: 2, name: "Lignes" }).waitFor();
  await page.getByRole("link", { name: "ASLL71-2026-004" }).waitFor();
});
