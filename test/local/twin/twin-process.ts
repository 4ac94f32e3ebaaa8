/** A twin in a process of its own, to be killed: puts ten objects, drains, says so, and waits for the end. */
import { startTwin } from "../../../local/twin/start-twin.ts";

const [dir = "", assembly = ""] = process.argv.slice(2);
const twin = await startTwin({ dir, assembly });
console.log("started");
for (let number = 0; number < 10; number += 1) {
  const bytes = Buffer.from(`object ${number}`);
  await twin.putObject({ bucket: "intake", key: `arrivals/${number}`, bytes, eventTime: "2026-02-03T09:30:00.000Z" });
}
await twin.drain();
console.log("drained");
await new Promise(() => setInterval(() => {}, 1000));
