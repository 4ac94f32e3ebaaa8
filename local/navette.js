/**
 * What `npm run navette` starts. It is JavaScript, since Node loads a compiler for the first TypeScript file that it has
 * not kept: what was compiled once is not compiled again, and every command after the first starts in half the time.
 * Where the folder cannot be written, nothing is kept.
 */
import { enableCompileCache } from "node:module";
import { join } from "node:path";

const compiled = join(import.meta.dirname, "../.navette/compiled");
enableCompileCache(compiled);
// Threads and processes that this one starts keep theirs there too.
process.env.NODE_COMPILE_CACHE = compiled;
await import("./main.ts");
