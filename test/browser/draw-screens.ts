import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { readContract } from "../../portal/build.ts";
import { screens } from "../../portal/screens.ts";
import { launchChromium } from "./chromium.ts";
import { servePortal } from "./portal-process.ts";
import { addressOf } from "./screen-addresses.ts";
import { desktop, people, phone, settle, signIn, visit } from "./visitor.ts";

/** `npm run screens`: every screen, as it is with all the samples, on a telephone and on a desk, into docs/screens/. */

const devices = {
  phone: { viewport: phone, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  desktop: { viewport: desktop },
};
const folder = "docs/screens";
/** A picture may have so many bytes at most: the repository keeps each version for ever. */
const limit = 120_000;

Object.assign(globalThis, { NAVETTE_CONTRACT: readContract() });

/** As few colours as it takes to stay under the limit. */
async function compact(picture: Buffer): Promise<Buffer> {
  for (const colours of [128, 64, 32, 16]) {
    const drawn = await sharp(picture).png({ palette: true, colours, effort: 10, compressionLevel: 9 }).toBuffer();
    if (drawn.length <= limit) return drawn;
  }
  throw new Error("A screen does not fit into a picture of 120 KB");
}

async function draw(page: Page, name: string): Promise<void> {
  // Pictures of papers come after the rest.
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode().catch(() => {}))));
  await writeFile(join(folder, `${name}.png`), await compact(await page.screenshot()));
}

/** `/etats/:agreement/:month` is `etats-un`: what is drawn is one of them. */
const nameOf = (path: string) => `${path.split("/")[1]}${path.includes(":") ? "-un" : ""}`;

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const all = await readdir("samples/files");
const browser = await launchChromium();
const portal = await servePortal(all);
try {
  for (const [device, options] of Object.entries(devices)) {
    const admin = await visit(browser, portal, options);
    await admin.page.goto("/");
    await admin.page.getByRole("button", { name: "Se connecter" }).waitFor();
    await draw(admin.page, `bienvenue-${device}`);
    await signIn(admin, people.admin);
    for (const screen of screens) {
      const address = await addressOf(admin.page, screen);
      await admin.page.goto(address);
      await settle(admin.page);
      await draw(admin.page, `${nameOf(screen.path)}-${device}`);
    }
    await admin.leave();
    // What a partner sent stands with the partner.
    const partner = await visit(browser, portal, options);
    await signIn(partner, people.partner, "/depots");
    await settle(partner.page);
    await draw(partner.page, `depots-${device}`);
    await partner.leave();
  }
} finally {
  await browser.close();
  await portal.stop();
}
for (const name of await readdir(folder)) console.log(name, (await readFile(join(folder, name))).length);
