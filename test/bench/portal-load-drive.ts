/**
 * A thread that asks at a steady pace whatever the answers take: what a request waited behind others counts too, from
 * the moment it was due.
 */
import { Agent, request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

export interface Due {
  name: string;
  url: string;
  token: string;
}
/** How long one took from the moment it was due, in milliseconds. */
export interface Answered {
  name: string;
  status: number;
  ms: number;
}
interface Drive {
  all: Due[];
  perSecond: number;
}

/** Asks all of these, so many a second. */
export function drive(given: Drive): Promise<Answered[]> {
  const worker = new Worker(new URL(import.meta.url), { workerData: given, execArgv: ["--no-warnings"] });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

async function askAll({ all, perSecond }: Drive): Promise<Answered[]> {
  const agent = new Agent({ keepAlive: true });
  const begin = performance.now() + 100;
  const answers = all.map(async (due, index) => {
    const at = begin + (index * 1000) / perSecond;
    await pause(at - performance.now());
    const status = await ask(due, agent);
    return { name: due.name, status, ms: performance.now() - at };
  });
  const done = await Promise.all(answers);
  agent.destroy();
  return done;
}

function ask({ name, url, token }: Due, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, headers: { authorization: `Bearer ${token}` } }, (answer) => {
      answer.resume();
      answer.once("end", () => resolve(answer.statusCode ?? 0));
      answer.once("error", reject);
    });
    // A connection that was kept may be closed by the other end just as it is used again: browsers ask once more.
    asked.once("error", (error) =>
      asked.reusedSocket ? ask({ url, token, name }, agent).then(resolve, reject) : reject(error),
    );
    asked.end();
  });
}

if (!isMainThread) parentPort?.postMessage(await askAll(workerData as Drive));
