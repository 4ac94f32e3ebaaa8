import { z } from "zod";
import { Instant } from "./calendar.ts";

/** Why an arrival's document must not take effect without a person. */
export const ArrivalHold = z.enum(["sender-unknown", "sender-unauthenticated"]);
export type ArrivalHold = z.infer<typeof ArrivalHold>;

/**
 * One delivery of a file, by upload or by e-mail. It travels with the object in the intake bucket as metadata.
 * `arrivalId` is derived from channel, file, attachment and content, so that a delivery repeated is the same arrival.
 */
export const Arrival = z
  .strictObject({
    arrivalId: z.string().regex(/^[0-9a-f]{32}$/),
    channel: z.enum(["upload", "email"]),
    /** The name the file came with: the uploaded file's, or the e-mail's own. */
    file: z.string().min(1),
    /** For e-mails, the attachment's name. */
    attachment: z.string().min(1).optional(),
    arrivedAt: Instant,
    /** Where notices about it go; none where nobody may be answered (forged or automatic senders). */
    replyTo: z.email().optional(),
    /** The partner of the setup file that sent it, or `operator` for the operator's own uploads. */
    sentBy: z.string().min(1).optional(),
    hold: ArrivalHold.optional(),
  })
  .meta({ title: "Arrivée" });
export type Arrival = z.infer<typeof Arrival>;
