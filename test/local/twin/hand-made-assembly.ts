import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";

export type Resources = Record<string, { Type: string; Properties?: object; Metadata?: object; Condition?: string }>;

/** A directory of its own under the system's temporary one. */
export function temporaryDirectory(): string {
  return mkdtempSync(join(tmpdir(), "navette-twin-"));
}

/** Writes a cloud assembly of one or more stacks, with the bundles its functions' `aws:asset:path` name. */
export function writeAssembly(
  stacks: Record<string, { Resources: Resources; Outputs?: object; Parameters?: object; Conditions?: object }>,
  bundles: Record<string, string> = {},
): string {
  const directory = temporaryDirectory();
  const artifacts = Object.keys(stacks).map((name) => [
    name,
    {
      type: "aws:cloudformation:stack",
      environment: "aws://unknown-account/eu-west-3",
      properties: { templateFile: `${name}.template.json` },
    },
  ]);
  writeFileSync(join(directory, "manifest.json"), JSON.stringify({ artifacts: Object.fromEntries(artifacts) }));
  for (const [name, template] of Object.entries(stacks))
    writeFileSync(join(directory, `${name}.template.json`), JSON.stringify(template));
  for (const [name, source] of Object.entries(bundles)) {
    mkdirSync(join(directory, name), { recursive: true });
    writeFileSync(join(directory, name, "index.mjs"), source);
  }
  return directory;
}

/** A function whose bundle is `asset.<name>`. */
export function lambda(name: string, variables: Record<string, unknown> = {}, properties: object = {}): Resources {
  return {
    [name]: {
      Type: "AWS::Lambda::Function",
      Properties: {
        FunctionName: `try-${name.toLowerCase()}`,
        Runtime: "nodejs24.x",
        Handler: "index.handler",
        Timeout: 10,
        MemorySize: 128,
        Environment: { Variables: variables },
        ...properties,
      },
      Metadata: { "aws:asset:path": `asset.${name}` },
    },
  };
}

/** A queue with its dead-letter queue, and the event source that gives its messages to a function. */
export function queueFor(name: string, functionName: string, maxReceiveCount = 3): Resources {
  return {
    [name]: {
      Type: "AWS::SQS::Queue",
      Properties: {
        VisibilityTimeout: 60,
        RedrivePolicy: { deadLetterTargetArn: { "Fn::GetAtt": [`${name}Dead`, "Arn"] }, maxReceiveCount },
      },
    },
    [`${name}Dead`]: { Type: "AWS::SQS::Queue" },
    [`${name}Source`]: {
      Type: "AWS::Lambda::EventSourceMapping",
      Properties: {
        EventSourceArn: { "Fn::GetAtt": [name, "Arn"] },
        FunctionName: { Ref: functionName },
        BatchSize: 10,
        FunctionResponseTypes: ["ReportBatchItemFailures"],
      },
    },
  };
}

/** A bundle that stands alone, as the deployed ones do. */
export function bundled(source: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents: source, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    platform: "node",
    target: "node24",
    format: "esm",
    mainFields: ["module", "main"],
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  return outputFiles[0]?.text ?? "";
}
