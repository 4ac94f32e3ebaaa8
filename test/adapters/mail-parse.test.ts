import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ParsedMail, parseMail } from "../../shared/adapters/mail-parse.ts";
import { greyPng } from "./file-samples.ts";

type Parsed = Extract<ParsedMail, { outcome: "parsed" }>;

const pdf = Buffer.from("%PDF-1.7 contenu");
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

/** One part of a message: its headers and its content in base64. */
function part(headers: string[], bytes: Uint8Array = pdf): string {
  return [...headers, "Content-Transfer-Encoding: base64", "", base64(bytes)].join("\r\n");
}

const attached = (name: string, bytes: Uint8Array = pdf) =>
  part(["Content-Type: application/pdf", `Content-Disposition: attachment; ${name}`], bytes);

function message(parts: string[], headers: string[] = [], boundary = "limite"): string {
  const own = ["From: Jeanne <Jeanne@CCAS-valbrume.example>", "Subject: =?utf-8?q?Dossier_compl=C3=A9t=C3=A9?="];
  const text = "Content-Type: text/plain; charset=utf-8\r\n\r\nBonjour.";
  const body = [text, ...parts].map((one) => `--${boundary}\r\n${one}\r\n`).join("");
  return [
    ...headers,
    ...own,
    "Message-ID: <1@ccas-valbrume.example>",
    "MIME-Version: 1.0",
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    "",
    `${body}--${boundary}--\r\n`,
  ].join("\r\n");
}

async function parsed(text: string): Promise<Parsed> {
  const mail = await parseMail(Buffer.from(text, "utf8"));
  if (mail.outcome !== "parsed") throw new Error("damaged");
  return mail;
}

const namesOf = async (text: string) => (await parsed(text)).attachments.map((attachment) => attachment.name);

describe("who sent an e-mail", () => {
  it("is the one address of its one From header, in lower case", async () => {
    expect(await parsed(message([]))).toMatchObject({
      from: "jeanne@ccas-valbrume.example",
      messageId: "<1@ccas-valbrume.example>",
      subject: "Dossier complété",
      automatic: false,
    });
  });

  it.each([
    ["two From headers", "From: autre@ailleurs.example"],
    ["two addresses", ""],
  ])("is nobody where there are %s", async (_, header) => {
    const text = header
      ? message([], [header])
      : message([]).replace("From: Jeanne <", "From: agent@ailleurs.example, Jeanne <");
    expect((await parsed(text)).from).toBeUndefined();
  });

  it("is nobody where the name shown is another address", async () => {
    const text = message([]).replace("From: Jeanne <", 'From: "directrice@ccas-valbrume.example" <');
    expect((await parsed(text)).from).toBeUndefined();
  });

  it("answers go to Reply-To where there is one", async () => {
    expect((await parsed(message([], ["Reply-To: Accueil@CCAS-valbrume.example"]))).replyTo).toBe(
      "accueil@ccas-valbrume.example",
    );
  });

  it.each([
    "Auto-Submitted: auto-replied",
    "Precedence: bulk",
    "Precedence: list",
    "Return-Path: <>",
    "List-Id: <liste.ccas-valbrume.example>",
  ])("%s was sent by a machine", async (header) => {
    expect((await parsed(message([], [header]))).automatic).toBe(true);
  });

  it("Auto-Submitted: no was sent by a person", async () => {
    expect((await parsed(message([], ["Auto-Submitted: no"]))).automatic).toBe(false);
  });

  it("a mailer-daemon is a machine", async () => {
    const text = message([]).replace("<Jeanne@", "<MAILER-DAEMON@");
    expect((await parsed(text)).automatic).toBe(true);
  });
});

describe("the receiving server's verdicts", () => {
  const results = (text: string) => `Authentication-Results: ${text}`;

  it("are read from what SES writes", async () => {
    const { verdicts } = await parsed(
      message(
        [],
        [
          "X-SES-Spam-Verdict: PASS",
          "X-SES-Virus-Verdict: FAIL",
          results(
            "amazonses.com;\r\n spf=softfail (spfCheck: transitioning spf=pass) client-ip=192.0.2.1;\r\n dkim=fail header.i=@a.example;\r\n dkim=pass header.i=@b.example;\r\n dmarc=none header.from=b.example;",
          ),
        ],
      ),
    );
    expect(verdicts).toEqual({ spam: "PASS", virus: "FAIL", spf: "FAIL", dkim: "PASS", dmarc: "GRAY" });
  });

  it("only the topmost counts: what stands below, the sender may have written", async () => {
    const { verdicts } = await parsed(
      message(
        [],
        [
          "X-SES-Spam-Verdict: FAIL",
          results("amazonses.com; spf=fail; dkim=none"),
          "X-SES-Spam-Verdict: PASS",
          results("amazonses.com; spf=pass; dkim=pass"),
        ],
      ),
    );
    expect(verdicts).toMatchObject({ spam: "FAIL", spf: "FAIL", dkim: "GRAY" });
  });

  it("another server's word counts where it has nothing good to say: both SPF and DKIM fail", async () => {
    const both = await parsed(message([], [results("mx.ailleurs.example; spf=fail; dkim=fail")]));
    expect(both.verdicts).toMatchObject({ spf: "FAIL", dkim: "FAIL" });
    const one = await parsed(message([], [results("mx.ailleurs.example; spf=fail; dkim=pass")]));
    expect(one.verdicts).toMatchObject({ spf: "NONE", dkim: "NONE" });
  });

  it("another server's word is no verdict of ours", async () => {
    const { verdicts } = await parsed(message([], [results("mx.ailleurs.example; spf=pass; dkim=pass")]));
    expect(verdicts).toEqual({ spam: "NONE", virus: "NONE", spf: "NONE", dkim: "NONE", dmarc: "NONE" });
  });
});

describe("the files in an e-mail", () => {
  it("come with their bytes, in order", async () => {
    const mail = await parsed(
      message([attached('filename="a.pdf"'), attached('filename="b.pdf"', Buffer.from("%PDF-b"))]),
    );
    expect(mail.attachments.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ["a.pdf", "application/pdf"],
      ["b.pdf", "application/pdf"],
    ]);
    expect(Buffer.from(mail.attachments[1]?.bytes ?? []).toString()).toBe("%PDF-b");
  });

  it("quoted-printable content is decoded", async () => {
    const text =
      "Content-Type: application/octet-stream; name=a.pdf\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n%PDF-=\r\n=C3=A9";
    const [attachment] = (await parsed(message([text]))).attachments;
    expect(Buffer.from(attachment?.bytes ?? []).toString("utf8")).toContain("%PDF-é");
    expect(attachment).toMatchObject({ name: "a.pdf", mediaType: "application/pdf" });
  });

  it.each([
    ['filename="=?UTF-8?B?w6l2YWx1YXRpb24ucGRm?="', "évaluation.pdf"],
    ['filename="=?ISO-8859-1?Q?=E9t=E9.pdf?="', "été.pdf"],
    ["filename*=UTF-8''d%C3%A9cision%20n%C2%B0%201.pdf", "décision n° 1.pdf"],
    ["filename*0*=UTF-8''tr%C3%A8s-; filename*1=long.pdf", "très-long.pdf"],
    ['filename="../../etc/passwd"', "passwd"],
    ['filename="C:\\\\Users\\\\x\\\\scan.pdf"', "scan.pdf"],
    [`filename="${"a".repeat(300)}.pdf"`, `${"a".repeat(116)}.pdf`],
  ])("the name %s reads %s", async (name, expected) => {
    expect(await namesOf(message([attached(name)]))).toEqual([expected]);
  });

  it("names are unique, and a missing one is made from the type", async () => {
    const nameless = part(["Content-Type: application/pdf", "Content-Disposition: attachment"]);
    const parts = [
      attached('filename="scan.pdf"'),
      attached('filename="SCAN.pdf"'),
      nameless,
      attached('filename="scan.pdf"'),
    ];
    expect(await namesOf(message(parts))).toEqual(["scan.pdf", "SCAN (2).pdf", "piece-3.pdf", "scan (3).pdf"]);
  });

  it("those of forwarded messages count, to a depth of five", async () => {
    const forward = (inner: string, disposition = "") => `Content-Type: message/rfc822\r\n${disposition}\r\n${inner}`;
    const nested = (depth: number): string => {
      const files =
        depth === 0
          ? [attached('filename="fond.pdf"')]
          : [attached(`filename="n${depth}.pdf"`), forward(nested(depth - 1))];
      return message(files, [], `limite-${depth}`);
    };
    expect(await namesOf(nested(3))).toEqual(["n3.pdf", "n2.pdf", "n1.pdf", "fond.pdf"]);
    const asFile = message([forward(nested(0), 'Content-Disposition: attachment; filename="tr.eml"\r\n')]);
    expect(await namesOf(asFile)).toEqual(["fond.pdf"]);
    const deep = await parsed(nested(7));
    expect(deep.attachments.map((attachment) => attachment.mediaType)).toEqual([
      ...Array(6).fill("application/pdf"),
      "message/rfc822",
    ]);
  });

  it("a forwarded message in base64 is opened too", async () => {
    const inner = Buffer.from(message([attached('filename="dedans.pdf"')]));
    expect(await namesOf(message([part(["Content-Type: message/rfc822"], inner)]))).toEqual(["dedans.pdf"]);
  });

  it("a logo in the text is none, a photo or a PDF in the text is one", async () => {
    const shown = (type: string, name: string, bytes: Uint8Array) =>
      part([`Content-Type: ${type}; name="${name}"`, "Content-Disposition: inline", `Content-ID: <${name}>`], bytes);
    const photo = Buffer.concat([await greyPng(1240, 1754), Buffer.alloc(70_000)]);
    const mail = await parsed(
      message([
        shown("image/png", "logo.png", await greyPng(180, 60)),
        shown("image/png", "photo.png", photo),
        shown("image/png", "scan-leger.png", await greyPng(1240, 1754)),
        shown("application/pdf", "dans-le-texte.pdf", pdf),
      ]),
    );
    expect(mail.attachments.map(({ name }) => name)).toEqual(["photo.png", "scan-leger.png", "dans-le-texte.pdf"]);
    expect(mail.ignored).toBe(1);
  });

  it("a small picture that was attached is a file", async () => {
    const small = part(
      ["Content-Type: image/png", 'Content-Disposition: attachment; filename="a.png"'],
      await greyPng(90, 60),
    );
    expect(await namesOf(message([small]))).toEqual(["a.png"]);
  });

  it("signatures, calendars and cards are left aside, winmail.dat is not", async () => {
    const file = (type: string, name: string) =>
      part([`Content-Type: ${type}`, `Content-Disposition: attachment; filename="${name}"`]);
    const mail = await parsed(
      message([
        file("application/pkcs7-signature", "smime.p7s"),
        file("text/calendar", "invite.ics"),
        file("text/vcard", "carte.vcf"),
        file("application/ms-tnef", "winmail.dat"),
      ]),
    );
    expect(mail.attachments.map(({ name }) => name)).toEqual(["winmail.dat"]);
    expect(mail.ignored).toBe(3);
  });

  it("above fifty the rest is counted, not read", async () => {
    const mail = await parsed(message(Array.from({ length: 53 }, (_, index) => attached(`filename="${index}.pdf"`))));
    expect(mail.attachments).toHaveLength(50);
    expect(mail.leftOut).toBe(3);
  });

  it("an e-mail without any has none", async () => {
    expect(await parsed(message([]))).toMatchObject({ attachments: [], ignored: 0, leftOut: 0 });
  });
});

describe("what is no e-mail", () => {
  it.each(["", "Bonjour", "%PDF-1.7 rien", "\0\u0001\u0002"])("%j is damaged", async (text) => {
    expect(await parseMail(Buffer.from(text))).toEqual({ outcome: "damaged" });
  });

  it("whatever the bytes, parsing ends with an answer", async () => {
    const whole = Buffer.from(message([attached('filename="a.pdf"'), attached("filename*=UTF-8''%C3")]));
    const change = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(change, fc.nat(whole.length), async (changes, length) => {
        const changed = Uint8Array.from(whole.subarray(0, length));
        for (const [place, value] of changes) if (place < length) changed[place] = value;
        expect(["parsed", "damaged"]).toContain((await parseMail(changed)).outcome);
      }),
      { seed: 3, numRuns: 100 },
    );
  });
});
