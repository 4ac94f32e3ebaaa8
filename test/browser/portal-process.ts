import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";

/** The day on which the samples are looked at. */
export const demoDay = "2026-10-05";

const setup = "samples/setup.json";
const program = "local/navette.js";

/** The portal as `navette serve` starts it, in a process of its own. */
export interface PortalProcess {
  /** Where the page is, without a slash at its end. */
  url: string;
  /** Everything a browser may speak to: the page with its API, whoever signs people in, and the files. */
  origins: readonly string[];
  /** Puts an e-mail of the samples where SES would: into the mail bucket. */
  dropMail: (sample: string) => Promise<void>;
  stop: () => Promise<void>;
}

/** The path of a sample. */
export const sample = (name: string): string => join("samples/files", name);

/** Imports the samples' settings into a new folder, takes `samples` in, and serves the portal on free ports. */
export async function servePortal(samples: readonly string[] = []): Promise<PortalProcess> {
  const keep = await mkdtemp(join(tmpdir(), "navette-browser-"));
  if (samples.length === 0) navette("import-setup", setup, "--keep", keep, "--today", demoDay);
  else {
    const [out, files] = [join(keep, "out"), samples.map(sample)];
    navette("run", ...files, "--setup", setup, "--today", demoDay, "--keep", join(keep, "twin"), "--out", out);
  }
  const dir = samples.length === 0 ? keep : join(keep, "twin");
  const child = spawn(process.execPath, [program, "serve", "--keep", dir, "--port", "0", "--today", demoDay], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const env: Record<string, string> = {};
  let said = "";
  createInterface(child.stdout).on("line", (line) => {
    const [, name, value] = /^export (\w+)=(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) env[name] = value;
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const [, address] = /Navette tourne : (\S+)\/\n/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once("close", (code) => reject(new Error(`navette serve ended with ${code}:\n${said}`)));
  });
  const config = (await (await fetch(`${url}/config.json`)).json()) as { issuer: string };
  const files = env.AWS_ENDPOINT_URL_S3;
  if (files === undefined) throw new Error(`navette serve did not say where S3 is:\n${said}`);
  const s3 = new S3Client({
    endpoint: files,
    region: env.AWS_REGION ?? "",
    forcePathStyle: true,
    credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID ?? "", secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? "" },
  });
  return {
    url,
    origins: [url, config.issuer, files].map((address) => new URL(address).origin),
    dropMail: async (name) => {
      const Body = await readFile(sample(name));
      const Key = `inbound/${basename(name, ".eml")}`;
      await s3.send(new PutObjectCommand({ Bucket: "navette-dev-mail-000000000000", Key, Body }));
    },
    stop: async () => {
      s3.destroy();
      if (child.exitCode === null) {
        child.kill("SIGTERM");
        await once(child, "close");
      }
      await rm(keep, { recursive: true, force: true });
    },
  };
}

function navette(...args: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`navette ${args[0]} ended with ${status}:\n${stderr}`);
}
