import { App } from "aws-cdk-lib";
import { buildApp } from "./build-app.ts";

// The command line's context is only known to an App: `npx cdk synth --context stage=prod`.
const stage: unknown = new App({ autoSynth: false }).node.tryGetContext("stage") ?? "dev";

buildApp({ stage: String(stage) }).synth();
