import type { Deposit } from "../../schemas/portal-deposit.ts";

/**
 * Where a file is on its way. `sending` is from 0 to 1; `stopped` may be tried again; `unfit` was never sent, for a
 * reason the person can mend; `reading` has arrived; `done` has a result.
 */
export type Phase =
  | { at: "waiting" }
  | { at: "preparing" }
  | { at: "sending"; sent: number }
  | { at: "reading"; depositId: string }
  | { at: "done"; deposit: Deposit }
  | { at: "stopped"; sentence: string }
  | { at: "unfit"; sentence: string };

/** A file that somebody chose. `documentId` is its hash, once it is known. */
export interface Sending {
  id: string;
  name: string;
  type: string;
  bytes: number;
  /** In milliseconds since 1970. */
  addedAt: number;
  documentId?: string;
  phase: Phase;
}

export type DepositEvent =
  | { is: "begun" }
  | { is: "hashed"; documentId: string }
  | { is: "progress"; sent: number }
  | { is: "arrived"; depositId: string }
  | { is: "seen"; deposit: Deposit }
  | { is: "failed"; sentence: string }
  | { is: "again" };

/** The sentence that refuses a file before it is sent, or undefined where it may go. */
export function whyUnfit({ name, bytes }: { name: string; bytes: number }, most: number): string | undefined {
  if (bytes === 0)
    return "Ce fichier est vide : vérifiez qu’il s’ouvre sur votre appareil, puis choisissez-le de nouveau.";
  if (bytes > most) {
    const megabytes = Math.round(most / (1024 * 1024));
    return `Ce fichier dépasse ${megabytes}\u00a0Mo : numérisez-le en moins bonne qualité, ou déposez ses pages en plusieurs fichiers.`;
  }
  if (name.length > 200) return "Le nom de ce fichier est trop long : renommez-le, puis choisissez-le de nouveau.";
  return undefined;
}

/** What an event makes of a file's phase. An event that comes too late, or twice, changes nothing. */
export function advance(phase: Phase, event: DepositEvent): Phase {
  switch (event.is) {
    case "begun":
      return phase.at === "waiting" ? { at: "preparing" } : phase;
    case "hashed":
      return phase;
    case "progress": {
      if (phase.at !== "preparing" && phase.at !== "sending") return phase;
      const before = phase.at === "sending" ? phase.sent : 0;
      return { at: "sending", sent: Math.min(1, Math.max(before, event.sent)) };
    }
    case "arrived":
      return phase.at === "sending" || phase.at === "preparing" ? { at: "reading", depositId: event.depositId } : phase;
    case "seen":
      if (phase.at !== "reading" || phase.depositId !== event.deposit.depositId) return phase;
      return event.deposit.state === "reading" ? phase : { at: "done", deposit: event.deposit };
    case "failed":
      return phase.at === "preparing" || phase.at === "sending" ? { at: "stopped", sentence: event.sentence } : phase;
    case "again":
      return phase.at === "stopped" ? { at: "waiting" } : phase;
  }
}

/** A file with what an event makes of it. */
export function applyTo(sending: Sending, event: DepositEvent): Sending {
  const phase = advance(sending.phase, event);
  if (event.is === "hashed") return { ...sending, documentId: event.documentId };
  return phase === sending.phase ? sending : { ...sending, phase };
}

/** What a file is after the page was left and opened anew: whatever was under way begins again. */
export function resumed(sending: Sending): Sending {
  const { at } = sending.phase;
  return at === "preparing" || at === "sending" ? { ...sending, phase: { at: "waiting" } } : sending;
}

/** Whether it would be lost with the browser's memory: it is still to be sent. */
export function isUnsent({ phase }: Sending): boolean {
  return phase.at === "waiting" || phase.at === "preparing" || phase.at === "sending" || phase.at === "stopped";
}

/** How long to wait before results are asked for again, in milliseconds: soon at first, then more and more seldom. */
export function pollPause(asked: number): number {
  return Math.min(15_000, 1_500 * 1.35 ** asked);
}
