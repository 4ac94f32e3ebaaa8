import { expect, vi } from "vitest";

/**
 * Files of one worker share what modules took to load, and each finds the environment as the worker found it. Functions
 * keep what they read of it: each of their files has them to itself.
 */
if (/\/test\/functions\//.test(expect.getState().testPath ?? "")) vi.resetModules();
const shared = globalThis as { environmentAtFirst?: NodeJS.ProcessEnv };
shared.environmentAtFirst ??= { ...process.env };
for (const name of Object.keys(process.env)) if (!(name in shared.environmentAtFirst)) delete process.env[name];
Object.assign(process.env, shared.environmentAtFirst);
