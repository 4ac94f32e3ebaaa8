import { z } from "zod";

/** Every name that the stacks give to functions. Each function asks for its own. */
const Environment = z.object({
  RECORDS_TABLE: z.string().min(1),
  AUDIT_TABLE: z.string().min(1),
  INTAKE_BUCKET: z.string().min(1),
  MAIL_BUCKET: z.string().min(1),
  EVIDENCE_BUCKET: z.string().min(1),
  CLAIMS_BUCKET: z.string().min(1),
  TEXT_READY_QUEUE_URL: z.url(),
  DOCUMENT_READ_QUEUE_URL: z.url(),
  NOTICE_QUEUE_URL: z.url(),
  CLAIM_ISSUED_QUEUE_URL: z.url(),
  TEXTRACT_TOPIC_ARN: z.string().startsWith("arn:"),
  TEXTRACT_ROLE_ARN: z.string().startsWith("arn:"),
  NOTICE_SENDER: z.email(),
  /** The user pool of the portal, where its page is, and the function that closes months. */
  USER_POOL_ID: z.string().min(1),
  PAGE_ORIGIN: z.url(),
  ISSUE_CLAIMS_FUNCTION: z.string().min(1),
  /** What paid reading may cost in a month, in US dollars. */
  READING_DOLLARS_PER_MONTH: z.coerce.number().positive(),
  /** Days before an end from which it is announced: `60,30,15`. */
  DEADLINE_WARNING_DAYS: z
    .string()
    .transform((text) => text.split(",").map(Number))
    .pipe(z.array(z.int().positive()).min(1)),
});
type Environment = z.infer<typeof Environment>;
type Names<K extends keyof Environment> = { [key in K]: true };

/** The function's own environment, checked. Throws a zod error that names every variable that is missing or wrong. */
export function readEnvironment<K extends keyof Environment>(...names: K[]): Pick<Environment, K> {
  const own = Object.fromEntries(names.map((name) => [name, true])) as Names<K>;
  return Environment.pick(own as never).parse(process.env) as Pick<Environment, K>;
}

/** Builds at the first call and keeps what was built: a function's services, on its cold start only. */
export function once<T>(build: () => T): () => T {
  let built: { value: T } | undefined;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}
