import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where Chromium is. Throws what to install where there is none. */
export function findChromium(): string {
  const named = process.env.CHROMIUM;
  const found = (named === undefined ? places : [named]).find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    named === undefined
      ? "These tests need Chromium: install it (Debian: apt-get install chromium), or give its path in CHROMIUM."
      : `CHROMIUM says ${named}, and there is nothing: give the path of a Chromium or Chrome.`,
  );
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    // Chromium has no sandbox for root, which is who runs in a container.
    chromiumSandbox: process.getuid?.() !== 0,
  });
}
