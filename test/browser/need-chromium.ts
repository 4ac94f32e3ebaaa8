import { findChromium } from "./chromium.ts";

/** Without a browser nothing here could be tested: said once, not by each test. */
export default function needChromium(): void {
  findChromium();
}
