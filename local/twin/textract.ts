import { startTextractEndpoint } from "../textract/server.ts";
import type { TwinOptions } from "./twin.ts";

export type Textract = {
  url: string;
  /** How many jobs run or have a notification on its way. */
  pending: () => number;
  /** Milliseconds in which at least one page was being read. */
  busyMs: () => number;
  close: () => Promise<void>;
};

/** Starts our Textract on the twin's objects and topics; its jobs and readings are kept in `stateDir`. */
export async function startTextract(options: {
  settings: TwinOptions["textract"];
  stateDir: string;
  readObject: (bucket: string, key: string) => Promise<Buffer | undefined>;
  publish: (topicArn: string, message: string) => Promise<void>;
  onPage: (ms: number) => void;
  now: () => number;
}): Promise<Textract> {
  const spans: Span[] = [];
  const { settings = {}, stateDir, publish, now } = options;
  const readingsDir = settings.readingsDir ?? process.env.NAVETTE_READINGS;
  const endpoint = await startTextractEndpoint({
    ...settings,
    ...(readingsDir && { readingsDir }),
    stateDir,
    publish,
    now,
    readObject: async (bucket, key) => {
      const bytes = await options.readObject(bucket, key);
      if (!bytes) throw new Error(`No object of that key in ${bucket}`);
      return bytes;
    },
    onOcr: (page) => {
      addSpan(spans, page);
      options.onPage(page.endedAt - page.startedAt);
    },
  });
  return {
    url: endpoint.url,
    pending: endpoint.pending,
    busyMs: () => spans.reduce((sum, { startedAt, endedAt }) => sum + endedAt - startedAt, 0),
    close: endpoint.close,
  };
}

/** A stretch of time, in milliseconds since 1970. */
export type Span = { startedAt: number; endedAt: number };

/** Adds a span to spans that are in order and apart, so that they still are: what overlaps becomes one. */
export function addSpan(spans: Span[], added: Span): void {
  const from = spans.findIndex(({ endedAt }) => endedAt >= added.startedAt);
  if (from < 0) {
    spans.push({ ...added });
    return;
  }
  const touching = spans.slice(from).findIndex(({ startedAt }) => startedAt > added.endedAt);
  const count = touching < 0 ? spans.length - from : touching;
  const merged = spans.slice(from, from + count);
  spans.splice(from, count, {
    startedAt: Math.min(added.startedAt, ...merged.map((span) => span.startedAt)),
    endedAt: Math.max(added.endedAt, ...merged.map((span) => span.endedAt)),
  });
}
