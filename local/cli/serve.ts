import { once } from "node:events";
import { parseArgs } from "node:util";
import { defaultTwinDir, openTwin } from "./open-twin.ts";
import { readOptions } from "./terminal.ts";

/**
 * `navette serve`: the twin, kept on disk, until it is stopped. It prints the environment by which any AWS SDK or the AWS
 * command line reaches its S3, SQS, SNS, DynamoDB, Textract and SES.
 */
export async function serveCommand(args: string[]): Promise<number> {
  const options = { keep: { type: "string" }, replay: { type: "string" } } as const;
  const { values } = readOptions(() => parseArgs({ args, options }));
  const { twin } = await openTwin({
    dir: values.keep ?? defaultTwinDir,
    ...(values.replay !== undefined && { textract: { replayDir: values.replay } }),
  });
  try {
    for (const [name, value] of Object.entries(twin.clientsEnv)) console.log(`export ${name}=${value}`);
    console.error("Navette tourne ; Ctrl-C pour l'arrêter.");
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
    return 0;
  } finally {
    await twin.stop();
  }
}
