import { describe, expect, it } from "vitest";
import type { SchemeId } from "../../../schemas/scheme.ts";
import { referrerAllowed } from "../../../shared/domain/measure/referrers.ts";
import { ruleBook } from "../../../shared/rules/rule-book.ts";

const allowed = (scheme: SchemeId, organisation: string) => referrerAllowed(ruleBook[scheme], organisation);

/** Every referrer of every source, alone on a closed list, so that no other one's words can stand in for its own. */
const named = Object.values(ruleBook).flatMap((rule) => {
  if (rule.referrers === "unset") return [];
  const { value, cite } = rule.referrers;
  return value.list.map((one) => ({ rule, name: one.name, alone: { value: { open: false, list: [one] }, cite } }));
});

describe("who may refer", () => {
  it.each([
    ["asell-renforce", "CCAS de Montbrisac"],
    ["asell-renforce", "Centre Communal d’Action Sociale de Montbrisac"],
    ["asell-renforce", "Maison des solidarités de Valbrume"],
    ["asell-renforce", "Antenne de prévention des expulsions locatives du Val"],
    ["asell-renforce", "COMMISSARIAT DE POLICE"],
    ["avdl", "Commission de médiation (D.A.L.O.)"],
    ["avdl", "C. C. A. P. E. X."],
    ["avdl", "CHRS Les Deux Rives"],
    ["avdl", "Office HLM de Vernoy"],
    ["iml", "Commission d'orientation du P.D.A.L.P.D"],
    ["asll-42", "Service social de la DVS"],
    ["asll-42-glissant", "Commission logement territorialisée"],
    ["asll-ful", "Saisie directe du ménage"],
    ["asll-ful", "Sous-préfecture de Vernoy"],
    ["asll-ful", "Mutualité sociale agricole"],
  ] as const)("lets %s be asked by « %s »", (scheme, organisation) => {
    expect(allowed(scheme, organisation)).toBe(true);
  });

  it.each([
    ["asell-renforce", "Mairie de Montbrisac"],
    ["asell-renforce", "Préfecture"],
    ["avdl", "CCAS de Montbrisac"],
    ["avdl", "Maison des solidarités de Valbrume"],
  ] as const)("does not let %s be asked by « %s », which its list leaves out", (scheme, organisation) => {
    expect(allowed(scheme, organisation)).toBe(false);
  });

  it.each([
    ["iml", "Maison des solidarités de Valbrume"],
    ["asll-42", "Hôpital de Vernoy"],
    ["asll-ful", "Mission locale de Valbrume"],
    ["asell-generaliste", "CCAS de Montbrisac"],
  ] as const)(
    "does not settle whether %s can be asked by « %s »: the source's list goes on",
    (scheme, organisation) => {
      expect(allowed(scheme, organisation)).toBeUndefined();
    },
  );

  it.each(["asll-71", "asell-cd", "asc-apel", "aml-mandat"] as const)(
    "does not settle who may ask for %s: the source is silent",
    (scheme) => {
      expect(allowed(scheme, "CCAS de Montbrisac")).toBeUndefined();
    },
  );

  it("does not count case, accents, hyphens nor the dots of an acronym", () => {
    for (const written of ["c.a.f.", "CAF", "Caf de Valbrume", "CAISSE D’ALLOCATIONS FAMILIALES", "Cáf", "C. A. F."]) {
      expect([written, allowed("asell-renforce", written)]).toEqual([written, true]);
    }
  });

  it("ends an acronym where a name begins", () => {
    for (const written of ["C.C.A.S. d'Essai", "C.C.A.S d'Essai", "Le C. C. A. S. de Ville"]) {
      expect([written, allowed("asell-renforce", written)]).toEqual([written, true]);
    }
  });

  it("knows whole words only", () => {
    expect(allowed("asell-renforce", "Cafétéria du Port")).toBe(false);
    expect(allowed("asell-renforce", "Le Mascaf")).toBe(false);
  });

  it.each(named)("knows « $name » of $rule.scheme by the name its source gives it", ({ rule, name, alone }) => {
    expect(referrerAllowed({ ...rule, referrers: alone }, name)).toBe(true);
  });
});
