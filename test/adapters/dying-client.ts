import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/** What somebody whose process has died does not get to see. */
export class Died extends Error {
  override readonly name = "Died";
}

const isWrite = /^(Put|Update|Delete|BatchWrite|TransactWrite)/;

/** A client of its own that lets so many writes through and dies before the next: from then on nothing leaves it. */
export function dyingClient(endpoint: string, afterWrites = Number.POSITIVE_INFINITY) {
  const low = new DynamoDBClient({
    endpoint,
    region: "eu-west-3",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  const counted = { writes: 0, requests: 0 };
  let dead = false;
  low.middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        if (isWrite.test(commandName) && counted.writes === afterWrites) dead = true;
        if (dead) throw new Died();
        counted.requests += 1;
        if (isWrite.test(commandName)) counted.writes += 1;
        return next(args);
      },
    { step: "initialize", name: "dying" },
  );
  return { client: DynamoDBDocumentClient.from(low), counted, destroy: () => low.destroy() };
}
