import { expect, test } from "vitest";
import {
  advance,
  applyTo,
  isUnsent,
  type Phase,
  pollPause,
  resumed,
  type Sending,
  whyUnfit,
} from "../../../portal/deposit/deposit-state.ts";
import type { Deposit } from "../../../schemas/portal-deposit.ts";

const limit = 25 * 1024 * 1024;
const sending = (phase: Phase): Sending => ({ id: "1", name: "a.pdf", type: "", bytes: 3, addedAt: 0, phase });
const deposit = (state: Deposit["state"], depositId = "d".repeat(32)): Deposit => ({
  depositId,
  documentId: "a".repeat(64),
  channel: "upload",
  file: "a.pdf",
  arrivedAt: "2026-11-22T08:00:00Z",
  state,
  values: [],
  findings: [],
  parts: 0,
});

test("a file goes from waiting to its result", () => {
  const result = deposit("recorded");
  const events = [
    { is: "begun" },
    { is: "hashed", documentId: "a".repeat(64) },
    { is: "progress", sent: 0.4 },
    { is: "progress", sent: 1 },
    { is: "arrived", depositId: result.depositId },
    { is: "seen", deposit: deposit("reading") },
    { is: "seen", deposit: result },
  ] as const;
  const phases: string[] = [];
  const last = events.reduce(
    (now, event) => {
      const next = applyTo(now, event);
      phases.push(next.phase.at);
      return next;
    },
    sending({ at: "waiting" }),
  );
  expect(phases).toEqual(["preparing", "preparing", "sending", "sending", "reading", "reading", "done"]);
  expect(last.phase).toEqual({ at: "done", deposit: result });
  expect(last.documentId).toBe("a".repeat(64));
});

test("an empty file and one of more than 25 MB are refused before they are sent, with what to do", () => {
  expect(whyUnfit({ name: "a.pdf", bytes: 0 }, limit)).toMatch(/vide.*choisissez-le de nouveau/);
  expect(whyUnfit({ name: "a.pdf", bytes: limit + 1 }, limit)).toMatch(/25\u00a0Mo.*numérisez-le/);
  expect(whyUnfit({ name: "a".repeat(201), bytes: 1 }, limit)).toMatch(/nom.*trop long/);
  expect(whyUnfit({ name: "a.pdf", bytes: limit }, limit)).toBeUndefined();
});

test("progress never goes back, nor beyond the whole", () => {
  expect(advance({ at: "sending", sent: 0.6 }, { is: "progress", sent: 0.2 })).toEqual({ at: "sending", sent: 0.6 });
  expect(advance({ at: "sending", sent: 0.6 }, { is: "progress", sent: 1.5 })).toEqual({ at: "sending", sent: 1 });
});

test("what comes too late changes nothing", () => {
  const done: Phase = { at: "done", deposit: deposit("review") };
  for (const event of [
    { is: "progress", sent: 0.5 },
    { is: "failed", sentence: "x" },
    { is: "arrived", depositId: "e".repeat(32) },
    { is: "seen", deposit: deposit("rejected") },
    { is: "again" },
  ] as const) {
    expect(advance(done, event)).toBe(done);
  }
});

test("the result of another deposit is not taken for this one's", () => {
  const reading: Phase = { at: "reading", depositId: "d".repeat(32) };
  expect(advance(reading, { is: "seen", deposit: deposit("recorded", "e".repeat(32)) })).toBe(reading);
});

test("a file that was interrupted can go again; one that is unfit cannot", () => {
  const stopped = advance({ at: "sending", sent: 0.3 }, { is: "failed", sentence: "Coupé." });
  expect(stopped).toEqual({ at: "stopped", sentence: "Coupé." });
  expect(advance(stopped, { is: "again" })).toEqual({ at: "waiting" });
  const unfit: Phase = { at: "unfit", sentence: "Vide." };
  expect(advance(unfit, { is: "again" })).toBe(unfit);
});

test("whoever comes back finds what was under way begun again, and what had arrived where it was", () => {
  expect(resumed(sending({ at: "sending", sent: 0.9 })).phase).toEqual({ at: "waiting" });
  expect(resumed(sending({ at: "preparing" })).phase).toEqual({ at: "waiting" });
  const reading = sending({ at: "reading", depositId: "d" });
  expect(resumed(reading)).toBe(reading);
});

test("only what has not arrived would be lost", () => {
  const lost: Phase[] = [{ at: "waiting" }, { at: "preparing" }, { at: "sending", sent: 0 }];
  expect([...lost, { at: "stopped", sentence: "" } as const].map((phase) => isUnsent(sending(phase)))).toEqual(
    Array(4).fill(true),
  );
  expect(isUnsent(sending({ at: "reading", depositId: "d" }))).toBe(false);
  expect(isUnsent(sending({ at: "unfit", sentence: "" }))).toBe(false);
});

test("results are asked for soon, then ever more seldom, at least every quarter of a minute", () => {
  const pauses = Array.from({ length: 30 }, (_, asked) => pollPause(asked));
  expect(pauses[0]).toBeLessThanOrEqual(2_000);
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
  expect(Math.max(...pauses)).toBe(15_000);
});
