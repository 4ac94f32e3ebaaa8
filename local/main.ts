import { devNull } from "node:os";
import { endOnInterruption } from "./cli/interruption.ts";
import { navette } from "./cli/navette.ts";

// Whatever this machine's owner has set for AWS stays out of here: everything speaks to the twin alone.
for (const variable of Object.keys(process.env)) if (variable.startsWith("AWS_")) delete process.env[variable];
Object.assign(process.env, { AWS_CONFIG_FILE: devNull, AWS_SHARED_CREDENTIALS_FILE: devNull });
endOnInterruption();

process.exitCode = await navette(process.argv.slice(2));
