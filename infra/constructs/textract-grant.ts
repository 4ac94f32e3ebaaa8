import { Validations } from "aws-cdk-lib";
import type { PipelineFunction } from "./pipeline-function.ts";

/** Lets the function call one action of Textract. */
export function grantTextract(fn: PipelineFunction, { action }: { action: `textract:${string}` }): void {
  fn.grant({ actions: [action], resources: ["*"] });
  Validations.of(fn.role).acknowledge({
    id: "AwsSolutions-IAM5[Resource::*]",
    reason: `Textract has no resources that a policy could name for ${action}: AWS accepts "*" only.`,
  });
}
