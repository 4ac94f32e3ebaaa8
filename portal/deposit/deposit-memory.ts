import type { Sending } from "./deposit-state.ts";

/** A file as it is kept in the browser: its content only until it has arrived. */
interface Kept {
  id: string;
  /** Whose it is: nobody else who uses this browser is shown it. */
  person: string;
  sending: Sending;
  content?: Blob;
}

const databaseName = "navette";
const storeName = "deposits";

let opening: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName, { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opening;
}

async function inStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const transaction = (await open()).transaction(storeName, mode);
  const request = act(transaction.objectStore(storeName));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

/** Keeps a file. A browser that keeps nothing (a private window, a full disk) only loses what leaving the page loses. */
export async function keepSending(kept: Kept): Promise<void> {
  await inStore("readwrite", (store) => store.put(kept)).catch(() => {});
}

export async function dropSending(id: string): Promise<void> {
  await inStore("readwrite", (store) => store.delete(id)).catch(() => {});
}

/** Everything goes: somebody signed out. */
export async function dropAll(): Promise<void> {
  await inStore("readwrite", (store) => store.clear()).catch(() => {});
}

/** The files of a person, in the order in which they were chosen. */
export async function findSendings(person: string): Promise<Kept[]> {
  const all: Kept[] = await inStore("readonly", (store) => store.getAll()).catch(() => []);
  return all.filter((kept) => kept.person === person).sort((a, b) => a.sending.addedAt - b.sending.addedAt);
}
