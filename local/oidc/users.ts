import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { User } from "../../schemas/portal-person.ts";

/** The twin's users: a file that the one who signs people in and the one who manages them both go by. */
export type Users = {
  /** Writes the file where there is none yet, for whoever wants to add somebody by hand. */
  keep: () => void;
  all: () => User[];
  /** By their id, which is the token's `sub`. */
  find: (id: string) => User | undefined;
  /** Changes the user of that id. */
  save: (user: User) => void;
};

/** Opens the file of users; where there is none yet, it begins with the ones given. Throws where it is not as it should be. */
export function openUsers(file: string, first: readonly User[]): Users {
  const read = (): User[] => {
    try {
      return z.array(User).parse(JSON.parse(readFileSync(file, "utf8")));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return [...first];
      throw new Error(`The users in ${file} are not as they should be`, { cause: error });
    }
  };
  const write = (users: User[]) => {
    mkdirSync(dirname(file), { recursive: true });
    const draft = `${file}.${randomUUID()}`;
    writeFileSync(draft, `${JSON.stringify(users, undefined, 2)}\n`);
    renameSync(draft, file);
  };
  return {
    keep: () => write(read()),
    all: read,
    find: (id) => read().find((user) => user.id === id),
    save: (user) => write(read().map((former) => (former.id === user.id ? user : former))),
  };
}
