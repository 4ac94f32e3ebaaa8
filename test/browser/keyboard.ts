import type { Page } from "playwright-core";

/** What has the focus, as somebody would call it: its name where it has one, else its text. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const said = element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    return said.replaceAll(/\s+/g, " ").trim();
  });
}

/** Goes on by the tabulator until something that is called like this has the focus. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  const matches = (text: string) => (typeof name === "string" ? text === name : name.test(text));
  while (passed.length < 80) {
    await page.keyboard.press("Tab");
    const here = await focused(page);
    if (matches(here)) return;
    passed.push(here);
  }
  throw new Error(`The tabulator did not come to ${name}, but to: ${[...new Set(passed)].join(" | ")}`);
}
