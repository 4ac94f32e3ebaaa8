import { z } from "zod";

/** What somebody may do in the portal: the groups of the user pool, by their names there. */
export const Role = z.enum(["partner", "reviewer", "finance", "admin"]).meta({ title: "Rôle" });
export type Role = z.infer<typeof Role>;

/**
 * Who is signed in, as the token says. `organisation` is a partner's id for a partner, an operator's for everybody else
 * (both of the setup file); absent where an administrator has not given one yet.
 */
export const Person = z
  .strictObject({
    id: z.string().min(1),
    name: z.string().min(1),
    email: z.email(),
    roles: z.array(Role),
    organisation: z.string().min(1).optional(),
  })
  .meta({ title: "Personne connectée" });
export type Person = z.infer<typeof Person>;

/** `GET /api/me`: the person, with the organisation's name as the setup file has it. */
export const Me = z.strictObject({ ...Person.shape, organisationName: z.string().optional() });
export type Me = z.infer<typeof Me>;

/** A user as an administrator sees one. */
export const User = z.strictObject({ ...Person.shape, enabled: z.boolean() }).meta({ title: "Utilisateur" });
export type User = z.infer<typeof User>;

/** What an administrator may change of a user; `null` takes the organisation away. */
export const UserChange = z.strictObject({
  roles: z.array(Role),
  organisation: z.string().min(1).nullable(),
});
export type UserChange = z.infer<typeof UserChange>;
