/**
 * What Lambda's Node runtime is for a bundle: it imports the bundle once, calls its handler for each event and answers
 * with JSON. It runs in a worker thread whose environment is the function's own.
 */
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";

/** What the thread is started with. `entry` is the bundle's file, `exportName` its handler. */
export type LambdaWorkerData = {
  entry: string;
  exportName: string;
  functionName: string;
  functionArn: string;
  memoryMb: number;
  timeoutMs: number;
};
export type LambdaRequest = { requestId: string; event: string };
export type LambdaFailure = { errorType: string; errorMessage: string; stackTrace: string[] };
/** `begun` comes before the result: the bundle is loaded, and the function's own time runs from now. */
export type LambdaResponse = { requestId: string } & (
  | { begun: true }
  | { begun?: never; payload: string }
  | { begun?: never; failure: LambdaFailure }
);

const data = workerData as LambdaWorkerData;
type Handler = (event: unknown, context: object) => unknown;
// The bundle loads when the thread starts, as in Lambda's own init phase; a bundle that cannot load fails its first event.
const loading: Promise<Record<string, Handler | undefined>> = import(pathToFileURL(data.entry).href);
loading.catch(() => {});

async function invoke({ requestId, event }: LambdaRequest): Promise<LambdaResponse> {
  try {
    const handler = (await loading)[data.exportName];
    if (typeof handler !== "function") throw new Error(`${data.entry} has no export ${data.exportName}`);
    parentPort?.postMessage({ requestId, begun: true } satisfies LambdaResponse);
    const deadlineAt = Date.now() + data.timeoutMs;
    const result = await handler(JSON.parse(event), {
      awsRequestId: requestId,
      functionName: data.functionName,
      functionVersion: "$LATEST",
      invokedFunctionArn: data.functionArn,
      memoryLimitInMB: String(data.memoryMb),
      logGroupName: `/aws/lambda/${data.functionName}`,
      logStreamName: "twin",
      callbackWaitsForEmptyEventLoop: true,
      getRemainingTimeInMillis: () => Math.max(0, deadlineAt - Date.now()),
    });
    return { requestId, payload: JSON.stringify(result ?? null) };
  } catch (error) {
    const { name, message, stack = "" } = error instanceof Error ? error : new Error(String(error));
    const stackTrace = stack.split("\n").filter((line) => line.startsWith("    at "));
    return {
      requestId,
      failure: { errorType: name, errorMessage: message, stackTrace: stackTrace.map((l) => l.trim()) },
    };
  }
}

/** Resolves when the other side has everything that was written. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write("", () => resolve()));
}

parentPort?.on("message", async (request: LambdaRequest) => {
  const response = await invoke(request);
  // What a function wrote stands in its log before its result does anything.
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  parentPort?.postMessage(response);
});
