import { createHash } from "node:crypto";
import {
  GetDocumentAnalysisCommand,
  type GetDocumentAnalysisCommandOutput,
  GetDocumentTextDetectionCommand,
  type GetDocumentTextDetectionCommandOutput,
  StartDocumentAnalysisCommand,
  StartDocumentTextDetectionCommand,
  type TextractClient,
} from "@aws-sdk/client-textract";
import type { ReadingFeature } from "../../schemas/reading-job.ts";

/** Who is asked, where it tells that a job has ended, and the role by which it may. */
export interface TextractDesk {
  client: TextractClient;
  topicArn: string;
  roleArn: string;
}

/** The reading of one object for one document; without features, of its text alone. */
export interface TextractJob {
  documentId: string;
  features: readonly ReadingFeature[];
  bucket: string;
  key: string;
}

/**
 * Starts a job and returns its id. The token is what is read for which document, so starting twice is one job, paid
 * once. Throws the service's own errors.
 */
export async function startTextractJob({ client, topicArn, roleArn }: TextractDesk, job: TextractJob): Promise<string> {
  const { documentId, features, bucket, key } = job;
  const request = {
    DocumentLocation: { S3Object: { Bucket: bucket, Name: key } },
    ClientRequestToken: createHash("sha256")
      .update(JSON.stringify([documentId, key, features]))
      .digest("hex"),
    JobTag: documentId,
    NotificationChannel: { SNSTopicArn: topicArn, RoleArn: roleArn },
  };
  const { JobId } =
    features.length === 0
      ? await client.send(new StartDocumentTextDetectionCommand(request))
      : await client.send(new StartDocumentAnalysisCommand({ ...request, FeatureTypes: [...features] }));
  if (!JobId) throw new Error("Textract started a job without an id");
  return JobId;
}

type TextractJobResponse = GetDocumentAnalysisCommandOutput | GetDocumentTextDetectionCommandOutput;

/** Fetches every response of a job, in order; one response only where it has not ended well. */
export async function collectTextractJob(
  client: TextractClient,
  { jobId, features }: { jobId: string; features: readonly ReadingFeature[] },
): Promise<TextractJobResponse[]> {
  const responses: TextractJobResponse[] = [];
  let nextToken: string | undefined;
  do {
    const request = { JobId: jobId, MaxResults: 1000, ...(nextToken && { NextToken: nextToken }) };
    const response: TextractJobResponse =
      features.length === 0
        ? await client.send(new GetDocumentTextDetectionCommand(request))
        : await client.send(new GetDocumentAnalysisCommand(request));
    responses.push(response);
    nextToken = response.NextToken;
  } while (nextToken);
  return responses;
}
