import { z } from "zod";

/** An error as the service answers it: HTTP 400 (500 for its own faults) with the error's type. */
export class TextractFault extends Error {
  readonly type: FaultType;

  constructor(type: FaultType, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "TextractFault";
    this.type = type;
  }
}

export type FaultType =
  | "InvalidParameterException"
  | "UnsupportedDocumentException"
  | "DocumentTooLargeException"
  | "BadDocumentException"
  | "InvalidS3ObjectException"
  | "InvalidJobIdException"
  | "IdempotentParameterMismatchException"
  | "UnknownOperationException"
  | "InternalServerError";

/** https://docs.aws.amazon.com/textract/latest/dg/limits-document.html */
export const limits = {
  syncBytes: 10 * 1024 * 1024,
  asyncBytes: 500 * 1024 * 1024,
  asyncPages: 3000,
  imageSidePixels: 10_000,
  resultsPerPage: 1000,
} as const;

const Token = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** QUERIES are English only, so Navette never asks for them and this endpoint does not have them. */
export const Feature = z.enum(["TABLES", "FORMS", "SIGNATURES", "LAYOUT"]);
export type Feature = z.infer<typeof Feature>;

export const S3Location = z.object({
  Bucket: z.string().min(3),
  Name: z.string().min(1),
  Version: z.string().nullish(),
});
export type S3Location = z.infer<typeof S3Location>;

const SyncDocument = z.union([
  z.object({ Bytes: z.base64().min(1), S3Object: z.null().optional() }),
  z.object({ Bytes: z.null().optional(), S3Object: S3Location }),
]);

export const DetectRequest = z.object({ Document: SyncDocument });
export const AnalyzeRequest = z.object({ Document: SyncDocument, FeatureTypes: z.array(Feature).min(1) });

export const StartRequest = z.object({
  DocumentLocation: z.object({ S3Object: S3Location }),
  ClientRequestToken: Token.nullish(),
  JobTag: z
    .string()
    .regex(/^[A-Za-z0-9_.\-:]{1,64}$/)
    .nullish(),
  NotificationChannel: z.object({ SNSTopicArn: z.string().min(20), RoleArn: z.string().min(20) }).nullish(),
});
export type StartRequest = z.infer<typeof StartRequest>;
export const StartAnalysisRequest = StartRequest.extend({ FeatureTypes: z.array(Feature).min(1) });

export const GetRequest = z.object({
  JobId: Token,
  MaxResults: z.int().min(1).nullish(),
  NextToken: z.string().min(1).max(255).nullish(),
});
export type GetRequest = z.infer<typeof GetRequest>;

/** @throws TextractFault InvalidParameterException */
export function parseRequest<T extends z.ZodType>(schema: T, body: unknown): z.infer<T> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join(".");
  throw new TextractFault("InvalidParameterException", `Request has invalid parameters${where ? `: ${where}` : ""}`);
}
