import { writeFile } from "node:fs/promises";
import { dataModelPage } from "./data-model.ts";

await writeFile("docs/data-model.md", dataModelPage());
