import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import type { PortalProcess } from "./portal-process.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Invented people of the local issuer, one for each role. */
export const people = {
  partner: "Cécile Auvray",
  otherPartner: "Odile Marchetti",
  reviewer: "Bastien Lerouvillois",
  finance: "Solène Quintard",
  admin: "Youssef Delabarre",
} as const;

export const phone = { width: 360, height: 740 };
export const desktop = { width: 1280, height: 800 };

/** Somebody at their browser, and what the browser had to say about the page. */
export interface Visitor {
  page: Page;
  context: BrowserContext;
  /** What is wrong by the console: the policy was broken, a script failed, something was asked of a third party. */
  complaints: () => string[];
  leave: () => Promise<void>;
}

/** Opens a browser of one's own on the page, not signed in. */
export async function visit(
  browser: Browser,
  portal: PortalProcess,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: desktop,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    baseURL: portal.url,
    reducedMotion: "reduce",
    ...options,
  });
  context.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  context.on("console", (message) => {
    // That an answer is an error is for the page to show; whether it did is the test's own question.
    const isAnswer = /^Failed to load resource: the server responded with a status of/.test(message.text());
    if (message.type() === "error" && !isAnswer) complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    // What the page made itself comes from nowhere.
    if (protocol !== "blob:" && !portal.origins.includes(origin)) complaints.push(`a request to ${origin}`);
  });
  const page = await context.newPage();
  return { page, context, complaints: () => [...complaints], leave: () => context.close() };
}

/** Opens the page at `path` and signs in as one of the people whom the local issuer knows. */
export async function signIn({ page }: Pick<Visitor, "page">, name: string, path = "/"): Promise<void> {
  await page.goto(path);
  const { origin } = new URL(page.url());
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.getByRole("button", { name }).click();
  // The issuer's own page has a heading too, and a page that is still on its way would meet the next one.
  await page.waitForURL((url) => url.origin === origin && !url.searchParams.has("code"));
  await settle(page);
}

/** Waits until a screen has what it asked for. */
export async function settle(page: Page): Promise<void> {
  await page.locator("main h1").waitFor();
  await page.waitForFunction(() => document.querySelector("[aria-busy=true], .skeleton") === null);
  await page.evaluate(() => document.fonts.ready);
}

/** What axe finds on the page as it is drawn now, a line each. */
export async function findings(page: Page): Promise<string[]> {
  // A colour half-way between two is neither.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary?.replaceAll(/\s+/g, " ")}`),
  );
}

/** How far the page can be scrolled sideways, in pixels. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // What is drawn by its width is drawn again first.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    scrollTo({ left: 10_000, behavior: "instant" });
    const by = scrollX;
    scrollTo({ left: 0, behavior: "instant" });
    return by;
  });
}
