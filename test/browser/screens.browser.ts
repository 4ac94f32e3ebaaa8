import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readContract } from "../../portal/build.ts";
import { screens } from "../../portal/screens.ts";
import { launchChromium } from "./chromium.ts";
import { type PortalProcess, servePortal } from "./portal-process.ts";
import { addressOf } from "./screen-addresses.ts";
import { desktop, findings, people, phone, settle, sideways, signIn, type Visitor, visit } from "./visitor.ts";

vi.stubGlobal("NAVETTE_CONTRACT", readContract());

/** Papers of every kind and end: recorded, to review, refused; measures at each stage, claims, money held back. */
const papers = [
  "courriel-trois-pieces.eml",
  "demande-asll-petitjean.pdf",
  "decision-renouvellement-petitjean.pdf",
  "orientation-grandclement.pdf",
  "notification-grandclement.pdf",
  "contrat-non-signe-grandclement.jpg",
  "notification-lestrade.pdf",
  "releve-decision-hamdaoui.pdf",
  "bilan-intermediaire-hamdaoui.odt",
  "contrat-hamdaoui.jpg",
  "orientation-corvisier.docx",
  "fiche-navette-tardivel.pdf",
  "fiche-vierge.jpg",
  "quittance-loyer.pdf",
  "tronque.pdf",
];

const schemes = ["light", "dark"] as const;
/** The widths that no screen may be wider than: the narrowest telephone, and a small laptop at 200 %. */
const narrow = [320, 360, 640];

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe.each([
  ["before anything arrived", []],
  ["with papers", papers],
])("%s", (_, files) => {
  let portal: PortalProcess;
  let admin: Visitor;
  beforeAll(async () => {
    portal = await servePortal(files);
    admin = await visit(browser, portal);
    await signIn(admin, people.admin);
  });
  afterAll(async () => {
    await admin?.leave();
    await portal?.stop();
  });

  it("the browser is told to run and load nothing that is not the portal's own", async () => {
    const policy = (await admin.context.request.get("/")).headers()["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|amazonaws/);
  });

  it.each(screens)("axe finds nothing at $path, and nothing of it is wider than the window", async (screen) => {
    const { page } = admin;
    const address = await addressOf(page, screen);
    if (files.length > 0 && screen.path.includes(":")) expect(address).not.toContain("0000000");
    const found: string[] = [];
    for (const viewport of [desktop, phone]) {
      await page.setViewportSize(viewport);
      await page.goto(address);
      await settle(page);
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await findings(page)).map((line) => `${viewport.width} ${colorScheme} ${line}`));
      }
    }
    for (const width of narrow) {
      await page.setViewportSize({ ...phone, width });
      const by = await sideways(page);
      if (by > 0) found.push(`${by} px wider than a window of ${width} px`);
    }
    expect(found).toEqual([]);
    expect(admin.complaints()).toEqual([]);
  });

  if (files.length === 0) return;
  it("days are counted from the day that the portal is served on", async () => {
    const { page } = admin;
    await page.goto("/echeances");
    // A contract that was due on 1 September, on 5 October.
    await page.getByText("en retard de 34 jours").first().waitFor();
  });
});
