import { createStore } from "../store.ts";
import {
  type Attempt,
  askTokens,
  authorizationUrl,
  returnAddress,
  SignInRefused,
  signOutUrl,
  type Tokens,
} from "./issuer.ts";
import { randomSecret, readClaims } from "./pkce.ts";

/**
 * Who is signed in. Tokens are kept in memory only. `expired` means that the session is over and cannot be renewed
 * without the person: whatever was asked waits, what was typed stays, and a dialog offers to sign in again.
 */
export type Session =
  | { state: "starting" }
  | { state: "out"; sentence?: string }
  | { state: "in"; person: string; expired: boolean };

export const session = createStore<Session>({ state: "starting" });

let tokens: Tokens | undefined;
/** By this machine's clock, which may be wrong: it only measures how long the token has been here. */
let renewAt = 0;
let renewing: Promise<void> | undefined;
let waitForPerson: { promise: Promise<void>; resolve: () => void } | undefined;
const beforeSignOut: (() => Promise<void> | void)[] = [];

const attemptKey = "navette:sign-in";
/** Set while somebody is signed in on this browser: a new tab or a reload then goes to the issuer without a click. */
const knownKey = "navette:known";
const popupPrefix = "again-";
const channelName = "navette-sign-in";

const beginAttempt = (prefix = ""): Attempt => ({
  state: prefix + randomSecret(),
  nonce: randomSecret(),
  verifier: randomSecret(),
  path: location.pathname + location.search,
});

/** Has something done when the person signs out: what holds personal data is emptied. */
export function onSignOut(clear: () => Promise<void> | void): void {
  beforeSignOut.push(clear);
}

function accept(next: Tokens, nonce?: string): void {
  const claims = readClaims(next.id_token);
  if (nonce !== undefined && claims.nonce !== undefined && claims.nonce !== nonce) throw new SignInRefused("nonce");
  const before = session.get();
  if (before.state === "in" && before.person !== claims.sub) {
    // Somebody else signed in on the same screen: nothing of the first may be seen by the second.
    void leave().then(() => location.assign("/"));
    return;
  }
  // A refreshed answer may leave the refresh token out: the old one goes on.
  tokens = { ...(tokens?.refresh_token !== undefined && { refresh_token: tokens.refresh_token }), ...next };
  renewAt = Date.now() + (claims.exp - claims.iat - 60) * 1_000;
  localStorage.setItem(knownKey, "1");
  session.set({ state: "in", person: claims.sub, expired: false });
  waitForPerson?.resolve();
  waitForPerson = undefined;
}

async function exchange(code: string, attempt: Attempt): Promise<void> {
  const grant = { grant_type: "authorization_code", code, redirect_uri: returnAddress() };
  accept(await askTokens({ ...grant, code_verifier: attempt.verifier }), attempt.nonce);
}

/**
 * Begins: takes the code that the issuer sent back with, or goes to the issuer where somebody was signed in before, or
 * waits for a click. Resolves to false in a window that only hands its code over, which has nothing to show.
 */
export async function startSession(): Promise<boolean> {
  // Who signs out in one tab is signed out in all.
  addEventListener("storage", ({ key, newValue }) => {
    if (key === knownKey && newValue === null && session.get().state === "in")
      void leave().then(() => location.assign("/"));
  });
  const query = new URLSearchParams(location.search);
  const state = query.get("state");
  if (state?.startsWith(popupPrefix) && (query.has("code") || query.has("error"))) {
    new BroadcastChannel(channelName).postMessage({ state, code: query.get("code") });
    window.close();
    return false;
  }
  const stored = sessionStorage.getItem(attemptKey);
  sessionStorage.removeItem(attemptKey);
  if (state === null || stored === null) {
    if (query.has("state")) history.replaceState(null, "", "/");
    if (localStorage.getItem(knownKey) !== null) await signIn();
    else session.set({ state: "out" });
    return true;
  }
  const attempt: Attempt = JSON.parse(stored);
  history.replaceState(null, "", attempt.path);
  const code = query.get("code");
  try {
    if (code === null || state !== attempt.state) throw new SignInRefused("state");
    await exchange(code, attempt);
  } catch (error) {
    localStorage.removeItem(knownKey);
    session.set({ state: "out", sentence: sentenceOf(error) });
  }
  return true;
}

function sentenceOf(error: unknown): string {
  return error instanceof SignInRefused
    ? "La connexion n’a pas abouti. Recommencez ; si cela se répète, prévenez la personne qui administre Navette."
    : "Le service de connexion ne répond pas. Vérifiez votre réseau, puis recommencez.";
}

/** Goes to the issuer's page, and comes back to where the person is. */
export async function signIn(): Promise<void> {
  try {
    const attempt = beginAttempt();
    const url = await authorizationUrl(attempt);
    sessionStorage.setItem(attemptKey, JSON.stringify(attempt));
    location.assign(url);
  } catch (error) {
    session.set({ state: "out", sentence: sentenceOf(error) });
  }
}

/**
 * Signs in again in a window of its own, so that nothing on the page moves. Call it from a click. Where windows are not
 * allowed the page itself goes, and drafts bring back what was typed.
 */
export async function signInAgain(): Promise<void> {
  const popup = window.open("", "navette-sign-in", "popup,width=480,height=680");
  if (popup === null) return signIn();
  const attempt = beginAttempt(popupPrefix);
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<{ state: string; code: string | null }>) => {
    if (data.state !== attempt.state) return;
    channel.close();
    if (data.code !== null) void exchange(data.code, attempt).catch(() => {});
  };
  try {
    popup.location.href = await authorizationUrl(attempt);
  } catch {
    popup.close();
    channel.close();
  }
}

async function leave(): Promise<void> {
  tokens = undefined;
  localStorage.removeItem(knownKey);
  sessionStorage.clear();
  await Promise.allSettled(beforeSignOut.map((clear) => clear()));
}

/** Signs out here and at the issuer; nothing personal stays in the browser. */
export async function signOut(): Promise<void> {
  await leave();
  location.assign(await signOutUrl().catch(() => "/"));
}

function newWait(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

async function renew(): Promise<void> {
  try {
    const refresh = tokens?.refresh_token;
    if (refresh === undefined) throw new SignInRefused("no refresh token");
    accept(await askTokens({ grant_type: "refresh_token", refresh_token: refresh }));
  } catch (error) {
    if (!(error instanceof SignInRefused)) throw error;
    const now = session.get();
    if (now.state === "in") session.set({ ...now, expired: true });
    waitForPerson ??= newWait();
    await waitForPerson.promise;
  }
}

/** The ID token, renewed a minute before its end. Where only the person can renew it, this waits for them. */
export async function idToken(): Promise<string> {
  if (tokens === undefined || Date.now() >= renewAt) await renewToken();
  if (tokens === undefined) throw new Error("nobody is signed in");
  return tokens.id_token;
}

/** Has the token renewed: the API refused the one there was. */
export function renewToken(): Promise<void> {
  renewing ??= renew().finally(() => {
    renewing = undefined;
  });
  return renewing;
}
