import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A resource as it stands in a template. */
export type TemplateResource = {
  Type: string;
  Condition?: string;
  Properties?: Record<string, unknown>;
  Metadata?: Record<string, unknown>;
};

/** A CloudFormation template, as far as the twin reads it. */
export type Template = {
  Resources?: Record<string, TemplateResource>;
  Parameters?: Record<string, { Default?: unknown }>;
  Conditions?: Record<string, unknown>;
  Mappings?: Record<string, Record<string, Record<string, unknown>>>;
  Outputs?: Record<string, { Value: unknown; Export?: { Name: unknown }; Condition?: string }>;
};

/** One stack of a cloud assembly. `directory` is what its asset paths are relative to. */
export type StackTemplate = { name: string; region: string | undefined; directory: string; template: Template };

type Manifest = {
  artifacts?: Record<
    string,
    {
      type: string;
      environment?: string;
      properties?: { templateFile?: string; stackName?: string; directoryName?: string };
    }
  >;
};

/** Reads every stack of a cloud assembly (`cdk.out`), nested assemblies of stages included. */
export function readAssembly(directory: string): StackTemplate[] {
  const manifest = JSON.parse(readFileSync(join(directory, "manifest.json"), "utf8")) as Manifest;
  return Object.entries(manifest.artifacts ?? {}).flatMap(([id, artifact]) => {
    const { templateFile, stackName, directoryName } = artifact.properties ?? {};
    if (artifact.type === "cdk:cloud-assembly" && directoryName) return readAssembly(join(directory, directoryName));
    if (artifact.type !== "aws:cloudformation:stack" || !templateFile) return [];
    const file = join(directory, templateFile);
    // `aws://unknown-account/unknown-region` where the app is synthesized for any environment.
    const region = artifact.environment?.split("/").at(-1);
    return [
      {
        name: stackName ?? id,
        region: region === undefined || region === "unknown-region" ? undefined : region,
        directory: dirname(file),
        template: JSON.parse(readFileSync(file, "utf8")) as Template,
      },
    ];
  });
}
