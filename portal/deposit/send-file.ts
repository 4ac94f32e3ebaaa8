import type { DepositForm } from "../../schemas/portal-deposit.ts";

/** The file did not get there: the form had grown old, or the line was cut. */
export class SendError extends Error {}

/** The hash that names a document: SHA-256 of its bytes, in hexadecimal. */
export async function hashOf(content: Blob): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", await content.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

interface SendOptions {
  onProgress: (sent: number) => void;
  /** Stops it on its way. */
  signal: AbortSignal;
}

/**
 * Posts a file with its form (S3's presigned POST: the fields in their order, then the file), and tells how far it is.
 * By XMLHttpRequest, for `fetch` does not say how much it has sent.
 * @throws SendError where it did not get there.
 */
export function sendFile(form: DepositForm, content: Blob, { onProgress, signal }: SendOptions): Promise<void> {
  const body = new FormData();
  for (const [name, value] of Object.entries(form.fields)) body.append(name, value);
  body.append("file", content);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", form.url);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => (request.status < 300 ? resolve() : reject(new SendError(`${request.status}`)));
    request.onerror = () => reject(new SendError("line cut"));
    request.onabort = () => reject(new SendError("stopped"));
    signal.addEventListener("abort", () => request.abort());
    request.ontimeout = () => reject(new SendError("too slow"));
    // As long as the form is good.
    request.timeout = 600_000;
    request.send(body);
  });
}
