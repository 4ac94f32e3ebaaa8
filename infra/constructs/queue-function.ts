import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import type { Construct } from "constructs";
import { PipelineFunction, type PipelineFunctionProps } from "./pipeline-function.ts";
import type { WorkQueue } from "./work-queue.ts";

export interface QueueFunctionProps extends PipelineFunctionProps {
  readonly queue: WorkQueue;
  /** Messages it is given at a time. One that fails does not take its neighbours along: they are reported apart. */
  readonly batchSize: number;
}

/** A function that works off a queue. */
export class QueueFunction extends PipelineFunction {
  constructor(scope: Construct, id: string, props: QueueFunctionProps) {
    super(scope, id, props);
    const { maxConcurrency } = props.stage.functions[props.name];
    this.lambda.addEventSource(
      new SqsEventSource(props.queue.queue, {
        batchSize: props.batchSize,
        reportBatchItemFailures: true,
        ...(maxConcurrency !== undefined && { maxConcurrency }),
      }),
    );
  }
}
