import {
  GetDocumentAnalysisCommand,
  type GetDocumentAnalysisCommandOutput,
  StartDocumentAnalysisCommand,
  type TextractClient,
} from "@aws-sdk/client-textract";
import type { TextractFeature } from "./textract-pages.ts";

/** What Navette pays for: form pairs with tick boxes, and signatures (DESIGN: Textract facts). */
export const askedFeatures = ["FORMS", "SIGNATURES"] as const satisfies readonly TextractFeature[];

export interface TextractJob {
  client: TextractClient;
  bucket: string;
  key: string;
  /** SHA-256 in hex: 64 characters, just what a request token may have. */
  documentId: string;
  topicArn: string;
  roleArn: string;
}

/**
 * Starts the reading of one object and returns its job. The token is the document itself, so starting twice is one
 * job. Throws the service's own errors.
 */
export async function startTextractJob(job: TextractJob): Promise<string> {
  const { JobId } = await job.client.send(
    new StartDocumentAnalysisCommand({
      DocumentLocation: { S3Object: { Bucket: job.bucket, Name: job.key } },
      FeatureTypes: [...askedFeatures],
      ClientRequestToken: job.documentId,
      JobTag: job.documentId,
      NotificationChannel: { SNSTopicArn: job.topicArn, RoleArn: job.roleArn },
    }),
  );
  if (!JobId) throw new Error("Textract started a job without an id");
  return JobId;
}

/** Fetches every response of a job, in order; one response only where it has not ended well. */
export async function collectTextractJob({
  client,
  jobId,
}: {
  client: TextractClient;
  jobId: string;
}): Promise<GetDocumentAnalysisCommandOutput[]> {
  const responses: GetDocumentAnalysisCommandOutput[] = [];
  let nextToken: string | undefined;
  do {
    const response: GetDocumentAnalysisCommandOutput = await client.send(
      new GetDocumentAnalysisCommand({ JobId: jobId, MaxResults: 1000, ...(nextToken && { NextToken: nextToken }) }),
    );
    responses.push(response);
    nextToken = response.NextToken;
  } while (nextToken);
  return responses;
}
