import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Answer = { status: number; headers: Record<string, string | string[]>; body: string | Uint8Array };
type Handle = (request: IncomingMessage) => Promise<Answer>;

/** A port of this machine that is open; until something handles its requests, they are answered 503. */
export type Listener = {
  /** `http://127.0.0.1:<port>`. */
  origin: string;
  handle: (handle: Handle) => void;
  close: () => Promise<void>;
};

/** Somebody else listens on the port that was asked for. */
export class PortInUse extends Error {
  readonly port: number;
  constructor(port: number) {
    super(`Port ${port} is in use`);
    this.port = port;
  }
}

/** Opens a port of this machine only; any free one by default. Throws `PortInUse`. */
export async function listen(port = 0, onError: (error: unknown) => void = () => {}): Promise<Listener> {
  let handle: Handle = async () => ({ status: 503, headers: {}, body: "" });
  const server = createServer(async (request, response) => {
    try {
      send(response, await handle(request));
    } catch (error) {
      onError(error);
      if (!response.headersSent) send(response, { status: 500, headers: {}, body: "" });
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new PortInUse(port) : error),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    handle: (given) => {
      handle = given;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers).end(body);
}

/** A body that is longer than whoever reads it takes. */
export class BodyTooLong extends Error {}

/** All bytes of a request's body. Throws `BodyTooLong` beyond the limit, in bytes. */
export async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length > limit) throw new BodyTooLong(`More than ${limit} bytes`);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
