import { announce } from "../announce.tsx";
import { call } from "../api/call.ts";
import { forget } from "../api/kept.ts";
import { problemOf } from "../api/problem.ts";
import { contract } from "../contract.ts";
import { onSignOut } from "../session/session.ts";
import { createStore } from "../store.ts";
import { dropAll, dropSending, findSendings, keepSending } from "./deposit-memory.ts";
import { applyTo, type DepositEvent, isUnsent, pollPause, resumed, type Sending, whyUnfit } from "./deposit-state.ts";
import { hashOf, SendError, sendFile } from "./send-file.ts";
import { stateOf } from "./state-badge.tsx";

/** The files that somebody chose, the last first. They go on their way while other screens are looked at. */
export const deposits = createStore<readonly Sending[]>([]);

/** So many go at once: more would only make each slower on a town hall's line. */
const atOnce = 2;
/** Results of yesterday are in « Mes dépôts ». */
const keepDoneFor = 24 * 60 * 60 * 1_000;
const tries = 4;

const contents = new Map<string, Blob>();
const stops = new Map<string, AbortController>();
let owner = "";
let underWay = 0;
let polling = false;

onSignOut(() => {
  deposits.set([]);
  contents.clear();
  return dropAll();
});

const find = (id: string) => deposits.get().find((sending) => sending.id === id);

function happen(id: string, event: DepositEvent): void {
  const before = find(id);
  if (before === undefined) return;
  const after = applyTo(before, event);
  if (after === before) return;
  deposits.set(deposits.get().map((sending) => (sending.id === id ? after : sending)));
  // How far it is, is known anew each time: only a change of phase is worth a write.
  if (event.is !== "progress") void store(after);
  if (after.phase.at === "done") announce(`${after.name} : ${stateOf(after.phase.deposit).title}`);
  if (after.phase.at === "stopped") announce(`${after.name} : envoi interrompu`);
}

function store(sending: Sending): Promise<void> {
  const content = isUnsent(sending) ? contents.get(sending.id) : undefined;
  if (content === undefined) contents.delete(sending.id);
  return keepSending({ id: sending.id, person: owner, sending, ...(content && { content }) });
}

/** Takes the files that somebody chose, and begins to send those that may go. */
export function addFiles(files: readonly File[]): void {
  const { bytes: most } = contract().depositLimits;
  const added = files.map((file): Sending => {
    const sentence = whyUnfit({ name: file.name, bytes: file.size }, most);
    const id = crypto.randomUUID();
    if (sentence === undefined) contents.set(id, file);
    return {
      id,
      name: file.name,
      type: file.type,
      bytes: file.size,
      addedAt: Date.now(),
      phase: sentence === undefined ? { at: "waiting" } : { at: "unfit", sentence },
    };
  });
  deposits.set([...[...added].reverse(), ...deposits.get()]);
  for (const sending of added) if (sending.phase.at === "waiting") void store(sending);
  void goOn();
}

/** What this person had left on its way in this browser goes on. */
export async function resumeDeposits(person: string): Promise<void> {
  if (owner === person) return;
  owner = person;
  for (const { id, sending, content } of await findSendings(person)) {
    const old = Date.now() - sending.addedAt > keepDoneFor;
    if ((old && !isUnsent(sending)) || (isUnsent(sending) && content === undefined)) {
      void dropSending(id);
      continue;
    }
    if (content !== undefined) contents.set(id, content);
    if (find(id) === undefined) deposits.set([resumed(sending), ...deposits.get()]);
  }
  void goOn();
  void poll();
}

/** Sends a file again whose way was interrupted. */
export function sendAgain(id: string): void {
  happen(id, { is: "again" });
  void goOn();
}

/** Takes a line off the list; a file that is still on its way is stopped. */
export function removeSending(id: string): void {
  stops.get(id)?.abort();
  contents.delete(id);
  deposits.set(deposits.get().filter((sending) => sending.id !== id));
  void dropSending(id);
}

async function goOn(): Promise<void> {
  while (underWay < atOnce) {
    const next = deposits.get().findLast(({ phase }) => phase.at === "waiting");
    if (next === undefined) return;
    underWay++;
    happen(next.id, { is: "begun" });
    void send(next.id).finally(() => {
      underWay--;
      void goOn();
    });
  }
}

async function send(id: string): Promise<void> {
  const sending = find(id);
  const content = contents.get(id);
  if (sending === undefined || content === undefined) return;
  stops.set(id, new AbortController());
  try {
    const sha256 = sending.documentId ?? (await hashOf(content));
    happen(id, { is: "hashed", documentId: sha256 });
    const file = { name: sending.name, type: sending.type, bytes: sending.bytes, sha256 };
    const depositId = await sendPatiently(id, file, content);
    happen(id, { is: "arrived", depositId });
    forget("listDeposits");
    void poll();
  } catch (error) {
    happen(id, { is: "failed", sentence: sentenceOf(error) });
  } finally {
    stops.delete(id);
  }
}

type FileToSend = { name: string; type: string; bytes: number; sha256: string };

/** Each try asks for a form of its own: the last one may have grown old. */
async function sendPatiently(id: string, file: FileToSend, content: Blob): Promise<string> {
  const signal = stops.get(id)?.signal ?? AbortSignal.abort();
  for (let attempt = 1; ; attempt++) {
    // The same file gives the same deposit: asking twice is asking once.
    const { forms } = await call("startDeposit", { body: { files: [file] } }, { mayRepeat: true, signal });
    const form = forms[0];
    if (form === undefined) throw new SendError("no form");
    try {
      await sendFile(form, content, { signal, onProgress: (sent) => happen(id, { is: "progress", sent }) });
      return form.depositId;
    } catch (error) {
      if (attempt === tries || signal.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, 2_000 * attempt));
    }
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof SendError) {
    return "L’envoi a été interrompu. Vérifiez votre réseau, puis réessayez : le fichier est gardé ici.";
  }
  if (error instanceof DOMException) {
    return "Ce fichier ne peut plus être lu sur votre appareil : choisissez-le de nouveau.";
  }
  return problemOf(error).detail;
}

const waitingForResult = () => deposits.get().filter(({ phase }) => phase.at === "reading");

/** Asks what became of the files that arrived, until each has a result. Nothing is asked while nobody looks. */
async function poll(): Promise<void> {
  if (polling) return;
  polling = true;
  for (let asked = 0; waitingForResult().length > 0; asked++) {
    await new Promise((resolve) => setTimeout(resolve, pollPause(asked)));
    if (document.hidden)
      await new Promise((resolve) => document.addEventListener("visibilitychange", resolve, { once: true }));
    // The address has room for so many hashes.
    const some = waitingForResult().slice(0, 25);
    const documents = [...new Set(some.map(({ documentId }) => documentId))].join(",");
    if (documents === "") continue;
    const answer = await call("readDeposits", { query: { documents } }).catch(() => undefined);
    for (const deposit of answer?.items ?? []) {
      for (const { id } of some) happen(id, { is: "seen", deposit });
    }
  }
  polling = false;
}
