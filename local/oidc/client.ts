import type { SigningKey } from "./keys.ts";
import type { Users } from "./users.ts";

/** A public client: it has no secret, so that a code is worth nothing without its verifier. */
export type Client = {
  id: string;
  callbackUrls: string[];
  logoutUrls: string[];
  scopes: string[];
  idTokenMinutes: number;
  refreshTokenMinutes: number;
};

export type IssuerOptions = {
  /** Its own address, which is also the `iss` of its tokens. */
  issuer: string;
  clients: readonly Client[];
  users: Users;
  key: SigningKey;
  /** The time, in milliseconds since 1970. */
  now?: () => number;
};
