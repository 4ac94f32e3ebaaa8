import { type SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";
import { type Letter, mimeOf } from "./ses-mime.ts";

export interface Mailer {
  send(letter: Omit<Letter, "from">): Promise<void>;
}

export function createMailer({ client, sender }: { client: SESv2Client; sender: string }): Mailer {
  return {
    async send(letter) {
      const Data = mimeOf({ ...letter, from: sender });
      await client.send(
        new SendEmailCommand({
          FromEmailAddress: sender,
          Destination: { ToAddresses: [letter.to] },
          Content: { Raw: { Data } },
        }),
      );
    },
  };
}
