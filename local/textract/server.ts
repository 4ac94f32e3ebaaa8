import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createDocumentReadings, type OcrEvent } from "./document-readings.ts";
import { createJobs } from "./jobs.ts";
import { objectReader } from "./objects.ts";
import { createReader } from "./ocr.ts";
import { createOperations } from "./operations.ts";
import { TextractFault } from "./protocol.ts";

export interface TextractEndpointOptions {
  /** Any free port where none is given. */
  port?: number;
  readObject: (bucket: string, key: string) => Promise<Uint8Array>;
  publish: (topicArn: string, message: string) => Promise<void>;
  /** Where jobs and readings are kept; in memory without it. */
  stateDir?: string;
  /** Where readings are kept instead, apart from the jobs: several endpoints may share it. */
  readingsDir?: string;
  /** Recorded answers, `<SHA-256 of the document>.json`: served instead of reading. */
  replayDir?: string;
  /** Pages read at once, 2 where not given. */
  workers?: number;
  onOcr?: (event: OcrEvent) => void;
  /** The time that notifications tell, in milliseconds since 1970; this machine's where not given. */
  now?: () => number;
}

export interface TextractEndpoint {
  url: string;
  /** How many jobs run or have their notification on its way. */
  pending(): number;
  close(): Promise<void>;
}

/** A document of 10 MB in base64, and some room. */
const largestBody = 15 * 1024 * 1024;

/**
 * Our own Textract on 127.0.0.1: the service's JSON protocol, limits and errors, with real OCR of French print.
 * QUERIES and adapters are refused; TABLES and LAYOUT are accepted and give no blocks. Signatures of requests are not
 * checked.
 */
export async function startTextractEndpoint(options: TextractEndpointOptions): Promise<TextractEndpoint> {
  const { workers = 2, stateDir, readingsDir = stateDir, replayDir, publish, onOcr, now = Date.now } = options;
  const readObject = objectReader(options.readObject);
  const reader = createReader(workers);
  const documents = createDocumentReadings({ reader, stateDir: readingsDir, replayDir, atOnce: workers, onOcr });
  const jobs = createJobs({ stateDir, documents, readObject, publish, now });
  const operations = createOperations({ documents, jobs, readObject });

  const server = createServer((request, response) => {
    answer(request, operations)
      .then((body) => send(response, 200, body))
      .catch((error: unknown) => sendFault(response, error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    pending: jobs.pending,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await reader.close();
    },
  };
}

async function answer(
  request: IncomingMessage,
  operations: Record<string, (body: unknown) => Promise<object>>,
): Promise<object> {
  const [service, name] = String(request.headers["x-amz-target"]).split(".");
  const operation = service === "Textract" && name && Object.hasOwn(operations, name) ? operations[name] : undefined;
  const text = await bodyOf(request);
  if (!operation) throw new TextractFault("UnknownOperationException", "The operation is not known");
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (cause) {
    throw new TextractFault("InvalidParameterException", "The request is no JSON", { cause });
  }
  return operation(body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largestBody) chunks.push(chunk);
  }
  if (size > largestBody) throw new TextractFault("DocumentTooLargeException", "The document is larger than 10 MB");
  return Buffer.concat(chunks).toString("utf8");
}

function sendFault(response: ServerResponse, error: unknown): void {
  const fault =
    error instanceof TextractFault
      ? error
      : new TextractFault("InternalServerError", "The service could not answer", { cause: error });
  if (fault.type === "InternalServerError") {
    console.error(`textract: ${error instanceof Error ? (error.stack ?? error.name) : "unknown failure"}`);
  }
  const status = fault.type === "InternalServerError" ? 500 : 400;
  send(response, status, { __type: fault.type, Code: fault.type, Message: fault.message }, fault.type);
}

function send(response: ServerResponse, status: number, body: object, errorType?: string): void {
  response.writeHead(status, {
    "content-type": "application/x-amz-json-1.1",
    "x-amzn-requestid": randomUUID(),
    ...(errorType && { "x-amzn-errortype": errorType }),
  });
  response.end(JSON.stringify(body));
}
