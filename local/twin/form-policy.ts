import { z } from "zod";
import { isSigned, type Refusal } from "./signatures.ts";

const Policy = z.object({
  expiration: z.iso.datetime(),
  conditions: z.array(
    z.union([
      z.tuple([z.literal("content-length-range"), z.coerce.number(), z.coerce.number()]),
      z.tuple([z.enum(["eq", "starts-with"]), z.string().startsWith("$"), z.string()]),
      z.record(z.string(), z.string()),
    ]),
  ),
});

/** A form that a browser sent to a bucket: its fields, but the file, by their names in lower case. */
export type SentForm = { bucket: string; fields: Record<string, string>; fileSize: number };

/** What a form says of itself, and not of the object. */
const unchecked = /^(x-amz-signature|policy|file|x-ignore-.*)$/;

/**
 * Checks a form as S3 does: that its policy is signed and not over, that each field is as a condition of the policy wants
 * it, and the size of the file. Undefined where all is as it should be. `now` in milliseconds since 1970.
 */
export function checkForm(
  form: SentForm,
  { keys, now }: { keys: { accessKeyId: string; secretAccessKey: string }; now: number },
): Refusal | undefined {
  const { fields } = form;
  const encoded = fields.policy ?? "";
  const denied = (message: string): Refusal => ({ status: 403, code: "AccessDenied", message });
  const { "x-amz-credential": credential = "", "x-amz-signature": signature = "" } = fields;
  if (encoded === "" || signature === "") return denied("Access Denied");
  if (!isSigned(encoded, { credential, signature, keys }))
    return { status: 403, code: "SignatureDoesNotMatch", message: "The signature does not match the policy" };
  const policy = Policy.safeParse(parseJson(encoded));
  if (!policy.success) return { status: 400, code: "InvalidPolicyDocument", message: z.prettifyError(policy.error) };
  if (Date.parse(policy.data.expiration) <= now) return denied("Invalid according to Policy: Policy expired.");

  const values: Record<string, string> = { ...fields, bucket: form.bucket };
  const met = new Set<string>(["bucket"]);
  for (const condition of policy.data.conditions) {
    if (!Array.isArray(condition)) {
      for (const [name, wanted] of Object.entries(condition)) {
        met.add(name.toLowerCase());
        if (values[name.toLowerCase()] !== wanted) return unmet(name);
      }
    } else if (condition[0] === "content-length-range") {
      const refusal = checkSize(form.fileSize, condition);
      if (refusal) return refusal;
    } else {
      const [kind, variable, wanted] = condition;
      const name = variable.slice(1).toLowerCase();
      met.add(name);
      const value = values[name];
      if (value === undefined || (kind === "eq" ? value !== wanted : !value.startsWith(wanted))) return unmet(name);
    }
  }
  const extra = Object.keys(fields).filter((name) => !unchecked.test(name) && !met.has(name));
  return extra.length > 0 ? denied(`Invalid according to Policy: Extra input fields: ${extra.join(", ")}`) : undefined;
}

function unmet(name: string): Refusal {
  const message = `Invalid according to Policy: Policy Condition failed: ["eq", "$${name}"]`;
  return { status: 403, code: "AccessDenied", message };
}

function checkSize(size: number, [, least, most]: readonly [string, number, number]): Refusal | undefined {
  if (size < least)
    return { status: 400, code: "EntityTooSmall", message: "Your proposed upload is smaller than the minimum allowed" };
  if (size > most)
    return { status: 400, code: "EntityTooLarge", message: "Your proposed upload exceeds the maximum allowed size" };
  return undefined;
}

function parseJson(encoded: string): unknown {
  try {
    return JSON.parse(Buffer.from(encoded, "base64").toString("utf8"));
  } catch {
    return undefined;
  }
}
