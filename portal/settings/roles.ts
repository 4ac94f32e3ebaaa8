import type { Role } from "../../schemas/portal-person.ts";

/** What each role is called, and what it may do, in a few words. */
export const roleNames: Record<Role, { name: string; may: string }> = {
  partner: { name: "partenaire", may: "dépose des documents et suit les siens" },
  reviewer: { name: "vérification", may: "vérifie les documents, tient les mesures" },
  finance: { name: "finances", may: "voit les mesures, émet les états" },
  admin: { name: "administration", may: "fait tout, réglages et utilisateurs compris" },
};

/** A partner is of a partner's organisation, everybody else of an operator's. */
export function isPartnerOnly(roles: readonly Role[]): boolean {
  return roles.length > 0 && roles.every((role) => role === "partner");
}
