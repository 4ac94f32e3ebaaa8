import { Arrival } from "../../../schemas/arrival.ts";
import type { Finding } from "../../../schemas/finding.ts";
import type { Partner } from "../../../schemas/setup.ts";
import { judgeSender, type MailVerdicts } from "../intake/trust.ts";
import { mayAnswer } from "./may-answer.ts";

/** What an e-mail's sender means for what came with it: what its arrivals carry, or why it is refused whole. */
export type WhatMailIs = Pick<Arrival, "replyTo" | "sentBy" | "hold"> & {
  refusedFor?: "spam-verdict" | "virus-verdict";
};

/** Judges the sender once for the whole e-mail. A refused one is never answered: its sender is likely somebody else. */
export function whatMailIs({
  mail,
  partners,
}: {
  mail: { from?: string; automatic: boolean; verdicts: MailVerdicts };
  partners: Partner[];
}): WhatMailIs {
  const { from, verdicts } = mail;
  const trust = judgeSender({ ...(from !== undefined && { from }), verdicts, partners });
  if (trust.outcome === "refused") return { refusedFor: trust.code };
  const address = Arrival.shape.replyTo.safeParse(from);
  const replyTo = address.success && mayAnswer(mail) ? address.data : undefined;
  return {
    ...(replyTo !== undefined && { replyTo }),
    ...(trust.partner !== undefined && { sentBy: trust.partner.id }),
    ...(trust.outcome === "held" && { hold: trust.hold }),
  };
}

/** An e-mail with more attachments than are looked at: those that were are taken, and its sender is told of the rest. */
export function attachmentsLeftOut(count: number): Finding {
  return {
    code: "attachments-left-out",
    severity: "error",
    message: `Votre message a trop de pièces jointes : les ${count} dernières n’ont pas été lues. Renvoyez-les dans un autre message.`,
  };
}
