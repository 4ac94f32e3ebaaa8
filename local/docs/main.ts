import { writeFile } from "node:fs/promises";
import { dataModelPage } from "./data-model.ts";
import { openApiDescription } from "./openapi.ts";

await writeFile("docs/data-model.md", dataModelPage());
await writeFile("docs/openapi.json", openApiDescription());
