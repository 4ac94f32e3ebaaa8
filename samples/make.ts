import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeSamples } from "./manifest.ts";
import { setup } from "./setup.ts";

/** Writes files/, labels/, setup.json and README.md beside this file anew: the same bytes each time. */
const here = dirname(fileURLToPath(import.meta.url));
for (const folder of ["files", "labels"]) {
  rmSync(join(here, folder), { recursive: true, force: true });
  mkdirSync(join(here, folder), { recursive: true });
}
writeFileSync(join(here, "setup.json"), `${JSON.stringify(setup, null, 2)}\n`);
const table: string[] = [];
let total = 0;
for await (const { name, about, bytes, rows } of makeSamples()) {
  writeFileSync(join(here, "files", name), bytes);
  writeFileSync(join(here, "labels", `${name}.expected.json`), `${JSON.stringify(rows, null, 2)}\n`);
  table.push(`| \`${name}\` | ${about} |`);
  total += bytes.length;
}
const intro = `# Échantillons

Papiers inventés : aucune personne, aucun numéro, aucun compte n'existe. \`npm run samples\` les refait à l'identique.
\`setup.json\` est le fichier de réglages de la démonstration (« aujourd'hui » y est le 5 octobre 2026).
\`labels/<fichier>.expected.json\` dit ce que chaque fichier doit donner : un tableau d'une ligne par arrivée.
« anyOrder » y marque deux arrivées du même contenu : l'une est enregistrée, l'autre a le statut de la seconde venue.

| Fichier | Ce que c'est |
|---|---|
`;
writeFileSync(join(here, "README.md"), `${intro}${table.join("\n")}\n`);
console.log(`${table.length} files, ${(total / 1e6).toFixed(2)} MB`);
