import { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import { LambdaClient } from "@aws-sdk/client-lambda";
import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { RecordMeasureMessage } from "../../schemas/message.ts";
import { createUsers } from "../../shared/adapters/cognito-users.ts";
import { createStore, createStoreClient } from "../../shared/adapters/dynamodb-store.ts";
import { createPresigner } from "../../shared/adapters/s3-presign.ts";
import { createQueue } from "../../shared/adapters/sqs-queue.ts";
import { once, readEnvironment } from "../middleware/environment.ts";

/** What the resources of the API share, each made when it is first asked for. */
export const store = once(() => {
  const env = readEnvironment("RECORDS_TABLE", "AUDIT_TABLE");
  return createStore({ client: createStoreClient(), recordsTable: env.RECORDS_TABLE, auditTable: env.AUDIT_TABLE });
});

export const intakeForms = once(() =>
  createPresigner({ client: new S3Client({}), bucket: readEnvironment("INTAKE_BUCKET").INTAKE_BUCKET }),
);

export const claimFiles = once(() =>
  createPresigner({ client: new S3Client({}), bucket: readEnvironment("CLAIMS_BUCKET").CLAIMS_BUCKET }),
);

export const documentRead = once(() => {
  const url = readEnvironment("DOCUMENT_READ_QUEUE_URL").DOCUMENT_READ_QUEUE_URL;
  return createQueue({ client: new SQSClient({}), url, schema: RecordMeasureMessage });
});

export const users = once(() =>
  createUsers({ client: new CognitoIdentityProviderClient({}), pool: readEnvironment("USER_POOL_ID").USER_POOL_ID }),
);

export const issuing = once(() => ({
  client: new LambdaClient({}),
  name: readEnvironment("ISSUE_CLAIMS_FUNCTION").ISSUE_CLAIMS_FUNCTION,
}));

export const settings = once(() => readEnvironment("PAGE_ORIGIN", "DEADLINE_WARNING_DAYS"));
