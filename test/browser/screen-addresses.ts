import type { Page } from "playwright-core";
import type { ScreenEntry } from "../../portal/screens.ts";
import { settle } from "./visitor.ts";

/** Parameters that no record has. */
const unknown: Record<string, string> = {
  documentId: "0".repeat(64),
  reference: "ASELL-CD-00000000",
  agreement: "vdb-2026",
  month: "2025-01",
};

/**
 * An address of a screen: of one with parameters the first that its list leads to, or, where the list is empty, one
 * that nothing stands behind.
 */
export async function addressOf(page: Page, { path }: ScreenEntry): Promise<string> {
  if (!path.includes(":")) return path;
  const list = path.slice(0, path.indexOf("/:"));
  await page.goto(list);
  await settle(page);
  const links = await page
    .locator(`main a[href^="${list}/"]`)
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const parts = path.split("/").length;
  const first = links.find((href) => href.split("?")[0]?.split("/").length === parts);
  return first ?? path.replaceAll(/:(\w+)/g, (_, name: string) => unknown[name] ?? "inconnu");
}
