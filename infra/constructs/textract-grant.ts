import { Validations } from "aws-cdk-lib";
import type { PipelineFunction } from "./pipeline-function.ts";

/** Lets the function call these actions of Textract. */
export function grantTextract(fn: PipelineFunction, { actions }: { actions: `textract:${string}`[] }): void {
  fn.grant({ actions, resources: ["*"] });
  Validations.of(fn.role).acknowledge({
    id: "AwsSolutions-IAM5[Resource::*]",
    reason: `Textract has no resources that a policy could name for ${actions.join(", ")}: AWS accepts "*" only.`,
  });
}
