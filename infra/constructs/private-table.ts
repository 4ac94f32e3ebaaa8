import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from "aws-cdk-lib/aws-dynamodb";
import { Construct } from "constructs";
import type { Stage } from "../stages.ts";
import type { PipelineFunction } from "./pipeline-function.ts";
import { removalPolicyOf } from "./stage-facts.ts";

export interface PrivateTableProps {
  readonly stage: Stage;
  /** The environment variable that tells functions its name. */
  readonly nameVariable: string;
  /** Secondary indexes, each with the keys `<index>pk` and `<index>sk` and all attributes. */
  readonly indexes?: readonly string[];
}

const string = (name: string) => ({ name, type: AttributeType.STRING });

/** A table keyed by `pk` and `sk`: paid by use, encrypted, restorable to any second of the last 35 days. */
export class PrivateTable extends Construct {
  readonly table: Table;
  readonly #nameVariable: string;
  readonly #indexes: readonly string[];

  constructor(scope: Construct, id: string, { stage, nameVariable, indexes = [] }: PrivateTableProps) {
    super(scope, id);
    this.#nameVariable = nameVariable;
    this.#indexes = indexes;
    this.table = new Table(this, "Table", {
      partitionKey: string("pk"),
      sortKey: string("sk"),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.AWS_MANAGED,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      timeToLiveAttribute: "expiresAt",
      deletionProtection: stage.removalPolicy === "retain",
      removalPolicy: removalPolicyOf(stage),
    });
    for (const index of indexes) {
      this.table.addGlobalSecondaryIndex({
        indexName: index,
        partitionKey: string(`${index}pk`),
        sortKey: string(`${index}sk`),
        projectionType: ProjectionType.ALL,
      });
    }
  }

  /** No Scan: what reads the whole table gets slower with every year of use. */
  grantReadWrite(fn: PipelineFunction): void {
    const { tableArn } = this.table;
    this.#grant(fn, {
      actions: [
        "dynamodb:GetItem",
        "dynamodb:BatchGetItem",
        "dynamodb:ConditionCheckItem",
        "dynamodb:PutItem",
        "dynamodb:UpdateItem",
        "dynamodb:DeleteItem",
        "dynamodb:BatchWriteItem",
      ],
      resources: [tableArn],
    });
    const indexes = this.#indexes.map((index) => `${tableArn}/index/${index}`);
    this.#grant(fn, { actions: ["dynamodb:Query"], resources: [tableArn, ...indexes] });
  }

  /** For what only ever grows. That no entry is written over is the condition of the write: IAM cannot tell. */
  grantAppend(fn: PipelineFunction): void {
    this.#grant(fn, { actions: ["dynamodb:PutItem"], resources: [this.table.tableArn] });
  }

  #grant(fn: PipelineFunction, { actions, resources }: { actions: string[]; resources: string[] }): void {
    fn.grant({ actions, resources, environment: { [this.#nameVariable]: this.table.tableName } });
  }
}
