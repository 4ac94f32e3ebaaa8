import type { z } from "zod";
import type { DocumentReadings } from "./document-readings.ts";
import type { JobApi, Jobs } from "./jobs.ts";
import type { ObjectReader } from "./objects.ts";
import {
  AnalyzeRequest,
  DetectRequest,
  type Feature,
  GetRequest,
  limits,
  parseRequest,
  StartAnalysisRequest,
  StartRequest,
  TextractFault,
} from "./protocol.ts";

const version = "1.0";

/** The operations of the service by their name in `X-Amz-Target`; each takes the request's body and gives the answer's. */
export function createOperations({
  documents,
  jobs,
  readObject,
}: {
  documents: DocumentReadings;
  jobs: Jobs;
  readObject: ObjectReader;
}): Record<string, (body: unknown) => Promise<object>> {
  const readNow = async ({ Document }: z.infer<typeof DetectRequest>, features: readonly Feature[]) => {
    const bytes = Document.Bytes
      ? Buffer.from(Document.Bytes, "base64")
      : Document.S3Object && (await readObject(Document.S3Object));
    if (!bytes || bytes.byteLength === 0) throw new TextractFault("InvalidParameterException", "The document is empty");
    if (bytes.byteLength > limits.syncBytes) {
      throw new TextractFault("DocumentTooLargeException", "The document is larger than 10 MB");
    }
    const answer = await documents.answer(await documents.read(bytes, 1), features);
    return { DocumentMetadata: { Pages: answer?.pages }, Blocks: answer?.blocks };
  };

  const getJob = async (api: JobApi, body: unknown): Promise<object> => {
    const { JobId, MaxResults, NextToken } = parseRequest(GetRequest, body);
    const { status, statusMessage, pages, blocks, warnings } = await jobs.find(api, JobId);
    const outcome = { JobStatus: status, ...(statusMessage && { StatusMessage: statusMessage }) };
    if (!blocks) return outcome;
    const from = NextToken ? offsetOf(JobId, NextToken) : 0;
    const to = from + Math.min(MaxResults ?? limits.resultsPerPage, limits.resultsPerPage);
    return {
      ...outcome,
      DocumentMetadata: { Pages: pages },
      Blocks: blocks.slice(from, to),
      ...(to < blocks.length && { NextToken: tokenOf(JobId, to) }),
      ...(warnings && { Warnings: warnings }),
    };
  };

  return {
    DetectDocumentText: async (body) => ({
      ...(await readNow(parseRequest(DetectRequest, body), [])),
      DetectDocumentTextModelVersion: version,
    }),
    AnalyzeDocument: async (body) => {
      const request = parseRequest(AnalyzeRequest, body);
      return { ...(await readNow(request, request.FeatureTypes)), AnalyzeDocumentModelVersion: version };
    },
    StartDocumentTextDetection: async (body) => ({
      JobId: await jobs.start("StartDocumentTextDetection", parseRequest(StartRequest, body), []),
    }),
    StartDocumentAnalysis: async (body) => {
      const request = parseRequest(StartAnalysisRequest, body);
      return { JobId: await jobs.start("StartDocumentAnalysis", request, request.FeatureTypes) };
    },
    GetDocumentTextDetection: async (body) => ({
      ...(await getJob("StartDocumentTextDetection", body)),
      DetectDocumentTextModelVersion: version,
    }),
    GetDocumentAnalysis: async (body) => ({
      ...(await getJob("StartDocumentAnalysis", body)),
      AnalyzeDocumentModelVersion: version,
    }),
  };
}

function tokenOf(jobId: string, offset: number): string {
  return Buffer.from(`${jobId.slice(0, 16)}:${offset}`).toString("base64url");
}

function offsetOf(jobId: string, token: string): number {
  const [job, offset] = Buffer.from(token, "base64url").toString("utf8").split(":");
  if (job !== jobId.slice(0, 16) || !/^[1-9]\d*$/.test(offset ?? "")) {
    throw new TextractFault("InvalidParameterException", "Request has an invalid NextToken");
  }
  return Number(offset);
}
