import type { Instant } from "../../schemas/calendar.ts";
import type { Users } from "../oidc/users.ts";
import type { FunctionStats } from "./lambda-function.ts";

export type TwinOptions = {
  /** Where everything is kept: the database, the objects, the outbox, the logs. One twin at a time. */
  dir: string;
  /** A cloud assembly (`cdk.out`); absent: the CDK app of this repository is synthesized. */
  assembly?: string;
  /** The twin's own log; `<dir>/logs/twin.log` by default. */
  logFile?: string;
  textract?: {
    /** Recorded Textract responses to answer with, instead of reading. */
    replayDir?: string;
    /**
     * Where what was read is kept, by content; several twins may share it. The environment variable `NAVETTE_READINGS`
     * by default, and in `dir` where there is none.
     */
    readingsDir?: string;
    /** How many pages are read at the same time. */
    workers?: number;
  };
  /** What reading may cost in a month, in dollars, as if it were paid for; no ceiling by default. */
  readingDollarsPerMonth?: number;
  /** Another DynamoDB than dynoxide; the environment variable `DYNAMODB_ENDPOINT` by default. */
  dynamodbEndpoint?: string;
  /**
   * Objects are told of again only where the last twin in `dir` did not end with everything done, by the same functions
   * and settings, in records of its own; always by default.
   */
  onlyUnfinished?: boolean;
  /** Values of template parameters that have no default. */
  parameters?: Record<string, string>;
  /** Opens the portal to a browser of this machine; closed by default. */
  portal?: {
    /** The page's port; people sign in at the next one. 0: two that are free. */
    port: number;
    /** When a request comes in, in milliseconds since 1970; this machine's clock by default. */
    now?: () => number;
  };
  onEvent?: (event: TwinEvent) => void;
};

/** What a twin tells while it works. None carries content: ids and numbers only, except a function's own log lines. */
export type TwinEvent =
  | { type: "step"; step: "synthesize" | "start"; state: "begin" | "end" }
  | { type: "log"; function: string; line: string }
  | {
      type: "invocation";
      function: string;
      requestId: string;
      records: number;
      ms: number;
      failed: boolean;
      errorType?: string;
    }
  | { type: "ocr"; ms: number }
  | { type: "error"; message: string };

export type DeadLetters = { queue: string; count: number; messages: { messageId: string; body: string }[] };

export type TwinStats = {
  /** By physical function name. `busyMs` is the sum over its invocations. */
  functions: Record<string, FunctionStats>;
  /** Milliseconds in which at least one page was being read. */
  ocrBusyMs: number;
};

/** The whole product, running on this machine from its synthesized templates. */
export type Twin = {
  /**
   * Puts an object into the bucket that the functions know as `<ROLE>_BUCKET`; the notification's `eventTime` is the
   * instant given, now and after every restart. Does nothing where the same bytes stand there already.
   */
  putObject: (object: PutObject) => Promise<"put" | "there">;
  listObjects: (bucketRole: string) => Promise<{ key: string; size: number; metadata: Record<string, string> }[]>;
  /** All bytes of an object; undefined where there is none. */
  getObject: (bucketRole: string, key: string) => Promise<Buffer | undefined>;
  /** Resolves when nothing is left to do: no message (dead letters aside), no invocation, no Textract job. */
  drain: () => Promise<void>;
  /**
   * Lets the schedules of a function come due: calls it with each schedule's own input. The function is known by a part
   * of its name. Tries three times, as EventBridge would more often; throws the last `InvocationError`.
   */
  invokeSchedule: (functionNamePart: string, scheduledAt: Instant) => Promise<void>;
  /** The dead-letter queues that hold something. */
  deadLetters: () => Promise<DeadLetters[]>;
  /** The environment of the function whose name has this part. */
  env: (functionNamePart: string) => Record<string, string>;
  /** What an AWS SDK client of this process needs in its environment to reach the twin. */
  clientsEnv: Record<string, string>;
  stats: () => TwinStats;
  /** Where the page is, `http://127.0.0.1:<port>`; undefined where the portal is closed. */
  portalUrl: string | undefined;
  /** Who can sign in. */
  users: Users;
  /** Where sent e-mails are, one `.eml` each. */
  outboxDir: string;
  /** Where each function's log is, `<function>.log`. */
  logDir: string;
  /** Something changed on which what was done already depends: no later twin in `dir` takes it as done. */
  tellAgainNextTime: () => void;
  stop: () => Promise<void>;
};

type PutObject = {
  /** `intake`, `mail`…: the name before `_BUCKET` in the functions' environment. */
  bucket: string;
  key: string;
  bytes: Uint8Array;
  /** S3 user metadata, without the prefix `x-amz-meta-`. */
  metadata?: Record<string, string>;
  eventTime: Instant;
};
