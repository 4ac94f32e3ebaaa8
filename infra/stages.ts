import { z } from "zod";

/** The functions of the chain, one file each in `functions/`. */
export const FunctionName = z.enum([
  "receive-email",
  "admit-document",
  "read-document",
  "resume-reading",
  "record-measure",
  "send-notice",
  "check-deadlines",
  "issue-claims",
  "render-claim",
  "portal-api",
]);
export type FunctionName = z.infer<typeof FunctionName>;

const Domain = z
  .string()
  .regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, "expected a domain name in lower case");
const Region = z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, "expected a region, as eu-west-3");

/** What CloudWatch Logs accepts, in days, of the lengths that make sense here. */
const LogRetentionDays = z.union([z.literal(7), z.literal(30), z.literal(90), z.literal(180), z.literal(365)]);

/** What one function may use. */
const FunctionSize = z.strictObject({
  memoryMegabytes: z.int().min(128).max(10_240),
  timeoutSeconds: z.int().min(1).max(900),
  /**
   * How many run at the same time for its queue. Absent: as many as there are messages. Lambda accepts no less than 2.
   */
  maxConcurrency: z.int().min(2).max(1000).optional(),
});

/** Where partners' e-mails arrive. `region` has to be one where SES receives; the mail bucket may be elsewhere. */
const MailReceiving = z
  .strictObject({ region: Region, domain: Domain, recipients: z.array(z.email()).min(1) })
  .check(({ value, issues }) => {
    for (const [place, recipient] of value.recipients.entries()) {
      if (recipient.endsWith(`@${value.domain}`)) continue;
      const message = `expected an address of ${value.domain}, where this stage receives`;
      issues.push({ code: "custom", message, input: recipient, path: ["recipients", place] });
    }
  });

/** The page's own name; its certificate has to be of the region where CloudFront looks for it. */
const PageAddress = z.strictObject({
  domain: Domain,
  certificateArn: z
    .string()
    .regex(/^arn:aws:acm:us-east-1:\d{12}:certificate\/[\da-f-]{36}$/, "expected one of us-east-1"),
});

/** One deployment of Navette, as checked data. */
export const Stage = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9]{1,11}$/, "expected 2 to 12 lower-case letters and digits"),
  /** Absent: the account of whoever deploys. */
  account: z
    .string()
    .regex(/^\d{12}$/, "expected 12 digits")
    .optional(),
  region: Region,
  /** `retain` keeps buckets and tables when a stack goes, and protects them from deletion. */
  removalPolicy: z.enum(["retain", "destroy"]),
  logRetentionDays: LogRetentionDays,
  /** Who is written to when an alarm rings; without it, someone has to subscribe to the alarms topic. */
  alarmEmail: z.email().optional(),
  /** How many days before it a deadline is announced. */
  deadlineWarningDays: z
    .array(z.int().positive())
    .min(1)
    .refine((days) => days.every((day, place) => place === 0 || day < (days[place - 1] ?? 0)), "expected falling days"),
  /**
   * What reading pictures may cost in a month, in US dollars (a page of a form: 0.055 $). Beyond it nothing is bought, an
   * alarm rings, and documents wait for the next month, or for more.
   */
  readingDollarsPerMonth: z.number().positive(),
  /** The domain that notices are sent from; SES has to have verified it. */
  noticeDomain: Domain,
  mailReceiving: MailReceiving.optional(),
  /** Absent: the page has the name that CloudFront gives it. */
  page: PageAddress.optional(),
  functions: z.record(FunctionName, FunctionSize),
});
export type Stage = z.infer<typeof Stage>;

/**
 * 1,769 MB is one whole processor: the work of reading and drawing gets that much, the rest waits for other services.
 * Two documents at a time are enough for a Textract that takes one call a second, and leave it room for retries.
 */
const functions: Stage["functions"] = {
  "receive-email": { memoryMegabytes: 1024, timeoutSeconds: 60, maxConcurrency: 5 },
  "admit-document": { memoryMegabytes: 1769, timeoutSeconds: 120, maxConcurrency: 2 },
  "read-document": { memoryMegabytes: 1769, timeoutSeconds: 120, maxConcurrency: 5 },
  "resume-reading": { memoryMegabytes: 512, timeoutSeconds: 300 },
  "record-measure": { memoryMegabytes: 512, timeoutSeconds: 30, maxConcurrency: 5 },
  "send-notice": { memoryMegabytes: 256, timeoutSeconds: 30, maxConcurrency: 2 },
  "check-deadlines": { memoryMegabytes: 1024, timeoutSeconds: 300 },
  "issue-claims": { memoryMegabytes: 1769, timeoutSeconds: 900 },
  "render-claim": { memoryMegabytes: 1769, timeoutSeconds: 120, maxConcurrency: 2 },
  // Somebody waits for it: a whole processor. The gateway gives up after 29 seconds.
  "portal-api": { memoryMegabytes: 1769, timeoutSeconds: 28 },
};

const stages: Record<string, z.input<typeof Stage>> = {
  dev: {
    name: "dev",
    region: "eu-west-3",
    removalPolicy: "destroy",
    logRetentionDays: 30,
    deadlineWarningDays: [60, 30, 15],
    readingDollarsPerMonth: 50,
    noticeDomain: "dev.navette.example",
    functions,
  },
  prod: {
    name: "prod",
    region: "eu-west-3",
    removalPolicy: "retain",
    logRetentionDays: 365,
    alarmEmail: "exploitation@navette.example",
    deadlineWarningDays: [60, 30, 15],
    readingDollarsPerMonth: 1000,
    noticeDomain: "navette.example",
    mailReceiving: {
      region: "eu-west-1",
      domain: "courrier.navette.example",
      recipients: ["documents@courrier.navette.example"],
    },
    page: {
      domain: "portail.navette.example",
      certificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/00000000-0000-4000-8000-000000000000",
    },
    functions,
  },
};

export const stageNames = Object.keys(stages);

/**
 * The stage of that name.
 * @throws where there is none, or its data is wrong.
 */
export function stageNamed(name: string): Stage {
  if (!stageNames.includes(name)) throw new Error(`no stage "${name}": expected one of ${stageNames.join(", ")}`);
  return Stage.parse(stages[name]);
}
