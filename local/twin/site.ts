import { readdirSync, readFileSync } from "node:fs";
import { extname, join, matchesGlob, relative, sep } from "node:path";
import { createContext, runInContext } from "node:vm";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { HttpAnswer, HttpRequest } from "./http-api.ts";
import type { PlannedBehaviour, PlannedDeployment, PlannedSite } from "./plan.ts";

type File = { bytes: Buffer; type: string; cacheControl: string };

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/**
 * CloudFront in front of a bucket and an API: its behaviours, its function and the headers of its policy, all from the
 * template. `localise` writes the twin's addresses where AWS's stand.
 */
export function createSite(
  site: PlannedSite,
  options: {
    deployments: readonly PlannedDeployment[];
    apis: ReadonlyMap<string, (request: HttpRequest) => Promise<HttpAnswer>>;
    localise: (text: string) => string;
  },
): (request: HttpRequest) => Promise<HttpAnswer> {
  const { deployments, apis, localise } = options;
  const behaviours = site.behaviours.map((behaviour) => ({
    behaviour,
    pattern: new RegExp(`^${behaviour.pattern.replace(/[\\^$.+?()[\]{}|]/g, "\\$&").replaceAll("*", ".*")}$`),
    rewrite: behaviour.viewerRequest === undefined ? undefined : rewriter(behaviour.viewerRequest),
    files: "bucket" in behaviour.origin ? filesOf(behaviour.origin.bucket, deployments, localise) : undefined,
    headers: Object.fromEntries(Object.entries(behaviour.headers).map(([name, value]) => [name, localise(value)])),
  }));
  return async (request) => {
    const path = new URL(request.path, "http://page").pathname;
    const chosen = behaviours.find(({ pattern }) => pattern.test(path));
    if (!chosen) throw new Error("a distribution has a default behaviour");
    const { behaviour, rewrite, files, headers } = chosen;
    const answer = behaviour.methods.includes(request.method)
      ? files
        ? fileAnswer(files, request, rewrite ? rewrite(path) : path === "/" ? `/${site.rootObject}` : path)
        : await apiOf(behaviour, apis)(request)
      : { status: 403, headers: {}, body: "" };
    return { ...answer, headers: { ...answer.headers, ...headers } };
  };
}

function apiOf({ origin }: PlannedBehaviour, apis: ReadonlyMap<string, (request: HttpRequest) => Promise<HttpAnswer>>) {
  const api = "api" in origin ? apis.get(origin.api) : undefined;
  if (!api) throw new Error("a distribution has an API that the plan has not");
  return api;
}

/** Runs a CloudFront Function: it may change the address, and has nothing of Node. */
function rewriter(code: string): (path: string) => string {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  runInContext(code, context);
  return (path) => {
    const event = JSON.stringify({
      version: "1.0",
      request: { method: "GET", uri: path, querystring: {}, headers: {} },
    });
    // So long only a loop without an end takes, even where others keep the machine busy.
    const request: unknown = runInContext(`JSON.stringify(handler(${event}))`, context, { timeout: 10_000 });
    return (JSON.parse(String(request)) as { uri: string }).uri;
  };
}

/** What the deployments have put into a bucket, by path, the later over the earlier. */
function filesOf(
  bucket: string,
  deployments: readonly PlannedDeployment[],
  localise: (text: string) => string,
): ReadonlyMap<string, File> {
  const files = new Map<string, File>();
  for (const { sources, exclude, include, cacheControl } of deployments.filter((it) => it.bucket === bucket))
    for (const { directory, markers } of sources)
      for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const name = relative(directory, join(entry.parentPath, entry.name)).split(sep).join("/");
        // As `aws s3 sync` takes them: all, but what is excluded, but what is included after all.
        if (exclude.some((glob) => isLike(name, glob)) && !include.some((glob) => isLike(name, glob))) continue;
        const bytes = readFileSync(join(directory, name));
        const type = types[extname(name)] ?? "application/octet-stream";
        files.set(`/${name}`, { bytes: withValues(bytes, markers, localise), type, cacheControl });
      }
  return files;
}

/** In `aws s3 sync`, `*` is also a slash. */
function isLike(name: string, glob: string): boolean {
  return matchesGlob(name, glob) || (glob.endsWith("*") && name.startsWith(glob.slice(0, -1)));
}

function withValues(bytes: Buffer, markers: Record<string, string>, localise: (text: string) => string): Buffer {
  if (Object.keys(markers).length === 0) return bytes;
  const text = Object.entries(markers).reduce(
    (whole, [marker, value]) => whole.replaceAll(marker, value),
    bytes.toString("utf8"),
  );
  return Buffer.from(localise(text));
}

/** Behind the bucket's policy, what is not there cannot be told from what is forbidden: S3 says 403. */
function fileAnswer(files: ReadonlyMap<string, File>, { method, headers }: HttpRequest, path: string): HttpAnswer {
  const file = files.get(path);
  if (!file) return { status: 403, headers: { "content-type": "text/plain" }, body: "AccessDenied" };
  const [encoding, body] = compress(file, headers["accept-encoding"] ?? "");
  return {
    status: 200,
    headers: {
      "content-type": file.type,
      "cache-control": file.cacheControl,
      "content-length": String(body.length),
      vary: "accept-encoding",
      ...(encoding !== undefined && { "content-encoding": encoding }),
    },
    body: method === "HEAD" ? "" : body,
  };
}

const compressed = new WeakMap<File, Record<string, Buffer>>();

function compress(file: File, accepted: string): [encoding: string | undefined, body: Buffer] {
  const encoding = ["br", "gzip"].find((name) => accepted.includes(name));
  if (encoding === undefined || file.bytes.length < 1000 || !/^(text|application)\//.test(file.type))
    return [undefined, file.bytes];
  const kept = compressed.get(file) ?? {};
  compressed.set(file, kept);
  kept[encoding] ??= encoding === "br" ? brotliCompressSync(file.bytes) : gzipSync(file.bytes);
  return [encoding, kept[encoding]];
}
