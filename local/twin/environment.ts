import { devNull } from "node:os";
import type { Plan, PlannedFunction } from "./plan.ts";
import { credentials } from "./s3.ts";

/** Where each service of the twin listens. */
export type Endpoints = {
  s3: string;
  dynamodb: string;
  messaging: string;
  textract: string;
  ses: string;
  /** Lambda's own API and Cognito's, behind one port. */
  control: string;
};

/** What an AWS SDK client needs in its environment to reach the twin, and nothing but the twin. */
export function clientsEnvironment(endpoints: Endpoints, region: string): Record<string, string> {
  return {
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    // Whoever has an AWS profile on this machine keeps it out of here.
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_SQS: endpoints.messaging,
    AWS_ENDPOINT_URL_SNS: endpoints.messaging,
    AWS_ENDPOINT_URL_TEXTRACT: endpoints.textract,
    AWS_ENDPOINT_URL_SESV2: endpoints.ses,
    AWS_ENDPOINT_URL_LAMBDA: endpoints.control,
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: endpoints.control,
    // s3rver does not know the checksums that the SDK sends behind a body unless it is told not to.
    AWS_REQUEST_CHECKSUM_CALCULATION: "WHEN_REQUIRED",
    AWS_RESPONSE_CHECKSUM_VALIDATION: "WHEN_REQUIRED",
  };
}

/** On one's own machine nobody pays for reading: a stage's ceiling would only stop who tries the product on a whole archive. */
const noCeiling = 1_000_000_000;

/** The plan with another ceiling for what reading may cost in a month, in dollars, than the stage's; none by default. */
export function withReadingCeiling(plan: Plan, dollars = noCeiling): Plan {
  const name = "READING_DOLLARS_PER_MONTH";
  const functions = plan.functions.map((planned) =>
    name in planned.environment
      ? { ...planned, environment: { ...planned.environment, [name]: String(dollars) } }
      : planned,
  );
  return { ...plan, functions };
}

/** What a function finds in its environment: Lambda's own variables, then the template's, then where the twin is. */
export function functionEnvironment(planned: PlannedFunction, clients: Record<string, string>): Record<string, string> {
  return {
    TZ: "UTC",
    LANG: "en_US.UTF-8",
    AWS_LAMBDA_FUNCTION_NAME: planned.name,
    AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(planned.memoryMb),
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${planned.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: "twin",
    LAMBDA_TASK_ROOT: planned.codeDirectory,
    ...planned.environment,
    ...clients,
  };
}
