import type { CreateTableCommandInput } from "@aws-sdk/client-dynamodb";

/** One notification of a bucket to a queue: the events (`s3:ObjectCreated:*`…) and the key filter. */
export type BucketNotification = { queue: string; events: string[]; prefix: string; suffix: string };

/** A rule about pages of other origins that may call a bucket; an origin may have one `*` in it. */
export type CorsRule = { origins: string[]; methods: string[]; headers: string[] };

export type PlannedBucket = { name: string; notifications: BucketNotification[]; cors: CorsRule[] };
export type PlannedQueue = {
  name: string;
  arn: string;
  attributes: Record<string, string>;
  /** The name of its dead-letter queue. */
  deadLetterQueue?: string;
};
export type PlannedTopic = { name: string; arn: string };
export type PlannedSubscription = { topic: string; queue: string; attributes: Record<string, string> };
export type PlannedFunction = {
  name: string;
  logicalId: string;
  arn: string;
  /** `file.export`, as the template's `Handler`. */
  handler: string;
  codeDirectory: string;
  environment: Record<string, string>;
  timeoutMs: number;
  memoryMb: number;
  /** Where an event ends that it was called with directly and failed on. */
  deadLetterQueue?: string;
};
export type PlannedEventSource = {
  queue: string;
  function: string;
  batchSize: number;
  reportsBatchItemFailures: boolean;
};
type PlannedSchedule = {
  name: string;
  arn: string;
  function: string;
  expression: string;
  input: string;
  deadLetterQueue?: string;
};

/** Who may sign in by a client of a user pool, and what its pages' addresses are on AWS. */
export type PlannedUserPool = {
  id: string;
  /** The `iss` of its tokens. */
  issuer: string;
  /** `https://<prefix>.auth.<region>.amazoncognito.com`. */
  signInOrigin?: string;
  groups: string[];
  clients: PlannedClient[];
};
export type PlannedClient = {
  id: string;
  callbackUrls: string[];
  logoutUrls: string[];
  scopes: string[];
  idTokenMinutes: number;
  refreshTokenMinutes: number;
};

/** `path` as the gateway writes it, `/api/measures/{reference}`. */
export type PlannedRoute = {
  method: string;
  path: string;
  function: string;
  /** Absent: anybody. */
  authorizer?: { issuer: string; audience: string[] };
};
export type PlannedApi = { id: string; host: string; routes: PlannedRoute[] };

/** What CloudFront does with the requests of one path pattern. */
export type PlannedBehaviour = {
  pattern: string;
  methods: string[];
  origin: { bucket: string } | { api: string };
  /** Headers that every answer gets, whatever its origin says. */
  headers: Record<string, string>;
  /** The source of a function that sees every request first. */
  viewerRequest?: string;
};
/** A distribution: its names on AWS, and its behaviours, the default (`*`) last. */
export type PlannedSite = { hosts: string[]; rootObject: string; behaviours: PlannedBehaviour[] };

/** Files that a deployment puts into a bucket; each marker in them stands for a value. */
export type PlannedDeployment = {
  bucket: string;
  sources: { directory: string; markers: Record<string, string> }[];
  exclude: string[];
  include: string[];
  cacheControl: string;
};

/** Everything that the twin builds, read from the synthesized templates: physical names, nothing else to resolve. */
export type Plan = {
  region: string;
  buckets: PlannedBucket[];
  queues: PlannedQueue[];
  topics: PlannedTopic[];
  subscriptions: PlannedSubscription[];
  tables: CreateTableCommandInput[];
  functions: PlannedFunction[];
  eventSources: PlannedEventSource[];
  schedules: PlannedSchedule[];
  userPools: PlannedUserPool[];
  apis: PlannedApi[];
  sites: PlannedSite[];
  deployments: PlannedDeployment[];
};
