import type { Funder, Operator } from "../../schemas/setup.ts";
import { optionalTag, tag, type Xml } from "./factur-x-xml.ts";

/** Code lists of ISO 6523 and of electronic addresses: SIREN, SIRET, and the addresses of French e-invoicing. */
const listOf = { siren: "0002", siret: "0009", address: "0225" } as const;

/** The first nine digits of a SIRET name the legal entity. */
function sirenOf(siret: string): string {
  return siret.slice(0, 9);
}

/** An address as the standard cuts it: up to three lines, postcode, city. What has no postcode stays in the lines. */
function postalAddress(address: string): Xml {
  const [, before = "", postcode, city] = /^(.*?)[\s,]*\b(\d{5})\s+(\p{L}[^\n]*)$/su.exec(address.trim()) ?? [];
  const lines = (postcode === undefined ? address : before)
    .split(/[,\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const [one, two, ...more] = lines;
  return tag("ram:PostalTradeAddress", [
    optionalTag("ram:PostcodeCode", postcode),
    optionalTag("ram:LineOne", one),
    optionalTag("ram:LineTwo", two),
    optionalTag("ram:LineThree", more.join(", ")),
    optionalTag("ram:CityName", city?.trim()),
    tag("ram:CountryID", "FR"),
  ]);
}

/**
 * Who issues or who pays: SIRET as identifier, SIREN as legal registration, and the electronic address that French
 * e-invoicing makes of both. `taxRegistered` adds the issuer's number at the tax office, which BR-E-02 asks for where
 * VAT is exempt: an association without a VAT number is known there by its SIREN.
 */
export function tradeParty(name: string, party: Operator | Funder, options: { taxRegistered: boolean }): Xml {
  const siren = sirenOf(party.siret);
  return tag(name, [
    tag("ram:GlobalID", party.siret, { schemeID: listOf.siret }),
    tag("ram:Name", party.name),
    tag("ram:SpecifiedLegalOrganization", [tag("ram:ID", siren, { schemeID: listOf.siren })]),
    postalAddress(party.address),
    tag("ram:URIUniversalCommunication", [tag("ram:URIID", `${siren}_${party.siret}`, { schemeID: listOf.address })]),
    options.taxRegistered ? tag("ram:SpecifiedTaxRegistration", [tag("ram:ID", siren, { schemeID: "FC" })]) : undefined,
  ]);
}
