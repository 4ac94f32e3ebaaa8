import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, Validations } from "aws-cdk-lib";
import featureFlags from "aws-cdk-lib/recommended-feature-flags.json" with { type: "json" };
import { AwsSolutionsChecks } from "cdk-nag";
import { buildPage } from "../portal/build.ts";
import { AlarmsStack } from "./alarms-stack.ts";
import { bundleFunctions, type FunctionBundles } from "./bundle-functions.ts";
import { ClaimsStack } from "./claims-stack.ts";
import { IntakeStack } from "./intake-stack.ts";
import { MailReceivingStack } from "./mail-receiving-stack.ts";
import { MeasuresStack } from "./measures-stack.ts";
import { PortalStack } from "./portal-stack.ts";
import { ReadingStack } from "./reading-stack.ts";
import { FunctionName, type Stage, stageNamed } from "./stages.ts";
import { StorageStack } from "./storage-stack.ts";

export interface BuildAppProps {
  /** A stage's name, or a stage of one's own. */
  readonly stage: string | Stage;
  /** Where the cloud assembly is written; absent: where the CDK command line says, or a temporary directory. */
  readonly outdir?: string;
  /** Whether CloudFormation's rules and cdk-nag's judge what is synthesized, which takes seconds; true by default. */
  readonly validate?: boolean;
  /** Where the functions' sources are. */
  readonly functionsDirectory?: string;
  /** Where the page was built; built from portal/ by default. */
  readonly pageDirectory?: string;
}

/**
 * The whole product as an app whose `synth()` needs neither Docker nor an account nor a network.
 * @throws where the stage is unknown or wrong, or a function cannot be bundled.
 */
export function buildApp(props: BuildAppProps): App {
  const { validate = true, functionsDirectory = join(import.meta.dirname, "../functions") } = props;
  const stage = typeof props.stage === "string" ? stageNamed(props.stage) : props.stage;

  const app = new App({
    autoSynth: false,
    analyticsReporting: false,
    treeMetadata: false,
    builtinCloudFormationValidation: validate,
    ...(props.outdir !== undefined && { outdir: props.outdir }),
    postCliContext: {
      ...featureFlags,
      // Exports and imports, so that CloudFormation refuses to remove what another stack uses.
      "@aws-cdk/core:defaultCrossStackReferences": "strong",
      // The twin finds each function's bundle by this.
      "aws:cdk:enable-asset-metadata": true,
    },
  });
  const bundles = bundleFunctions(FunctionName.options, functionsDirectory);
  const builtPage = mkdtempSync(join(tmpdir(), "navette-page-"));
  try {
    if (props.pageDirectory === undefined) buildPage(builtPage);
    addStacks(app, { stage, bundles, pageDirectory: props.pageDirectory ?? builtPage });
  } finally {
    bundles.dispose();
    rmSync(builtPage, { recursive: true, force: true });
  }
  if (validate) Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }));
  return app;
}

/** From the end of the chain to its start: whoever sends to a queue comes after whoever owns it. */
function addStacks(app: App, built: { stage: Stage; bundles: FunctionBundles; pageDirectory: string }): void {
  const { stage, bundles, pageDirectory } = built;
  const { topic: alarms } = new AlarmsStack(app, { stage });
  const storage = new StorageStack(app, { stage, alarms });
  const measures = new MeasuresStack(app, { stage, bundles, alarms, storage });
  const reading = new ReadingStack(app, { stage, bundles, alarms, storage, measures });
  new IntakeStack(app, { stage, bundles, alarms, storage, reading, measures });
  const claims = new ClaimsStack(app, { stage, bundles, alarms, storage });
  new PortalStack(app, { stage, bundles, alarms, storage, measures, claims, pageDirectory });
  const { mailReceiving } = stage;
  if (mailReceiving !== undefined) new MailReceivingStack(app, { stage, mailReceiving }).addStackDependency(storage);
}
