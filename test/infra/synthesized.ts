import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { App } from "aws-cdk-lib";
import { buildApp } from "../../infra/build-app.ts";
import { FunctionName, type Stage, stageNamed } from "../../infra/stages.ts";

/** A resource as it stands in a template. */
export interface Resource {
  Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a template is JSON of any shape, and a wrong path fails the test
  Properties: any;
  DependsOn?: string[];
}

const { mailReceiving, ...prodWithoutMail } = stageNamed("prod");

/** Both stages as they are, and each way to receive e-mails. */
export const stagesUnderTest: Record<string, Stage> = {
  "dev, no e-mails": stageNamed("dev"),
  "prod, e-mails from another region": stageNamed("prod"),
  "prod, no e-mails": prodWithoutMail,
  "dev, e-mails in its own region and domain, account given": {
    ...stageNamed("dev"),
    account: "111122223333",
    mailReceiving: { region: "eu-west-3", domain: "dev.navette.example", recipients: ["papiers@dev.navette.example"] },
  },
};

/** Builds the app on functions that do nothing: what is tested is what stands around them. */
export function buildOnEmptyFunctions(stage: Stage, { validate = false } = {}): { app: App; dispose: () => void } {
  const directory = mkdtempSync(join(tmpdir(), "navette-infra-test-"));
  const functionsDirectory = join(directory, "functions");
  mkdirSync(functionsDirectory);
  for (const name of FunctionName.options) {
    writeFileSync(
      join(functionsDirectory, `${name}.ts`),
      `export const handler = async () => ${JSON.stringify(name)};\n`,
    );
  }
  const pageDirectory = join(directory, "page");
  mkdirSync(join(pageDirectory, "assets"), { recursive: true });
  writeFileSync(join(pageDirectory, "index.html"), "<!doctype html>");
  writeFileSync(join(pageDirectory, "assets/page-1A2B3C.js"), "");
  const app = buildApp({ stage, outdir: join(directory, "cdk.out"), validate, functionsDirectory, pageDirectory });
  return { app, dispose: () => rmSync(directory, { recursive: true, force: true }) };
}

/** Every resource of every stack, by stack and logical id. */
export function synthesize(stage: Stage): Map<string, Resource> {
  const { app, dispose } = buildOnEmptyFunctions(stage);
  try {
    const resources = new Map<string, Resource>();
    for (const { id, template } of app.synth().stacks) {
      for (const [logicalId, resource] of Object.entries<Resource>(template.Resources)) {
        resources.set(`${id}.${logicalId}`, resource);
      }
    }
    return resources;
  } finally {
    dispose();
  }
}

export function ofType(resources: Map<string, Resource>, type: string): [id: string, resource: Resource][] {
  return [...resources].filter(([, resource]) => resource.Type === type);
}

/** What the CDK brings along to put the page's files into their bucket: its own function, and the role we give it. */
export const ofPageDeployment = /^portal\.(CustomCDKBucketDeployment|FilesRole)/;

/** The functions that are ours. */
export function functionsOf(resources: Map<string, Resource>): [id: string, resource: Resource][] {
  return ofType(resources, "AWS::Lambda::Function").filter(([id]) => !ofPageDeployment.test(id));
}
