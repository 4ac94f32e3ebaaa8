import sharp from "sharp";
import { contractTable } from "../layouts/contract-table.ts";
import { decisionLetter } from "../layouts/decision-letter.ts";
import { decisionTable } from "../layouts/decision-table.ts";
import { orientationNavette } from "../layouts/orientation-navette.ts";
import { renewalForm } from "../layouts/renewal-form.ts";
import { renewalLetter } from "../layouts/renewal-letter.ts";
import { writeMail } from "../mime.ts";
import { drawPaper, type Sample, scanPaper } from "../sample.ts";
import { delahaute } from "../stories/delahaute.ts";
import { CAIRN, SAONE_ET_LOIRE, TAS } from "../stories/letterheads.ts";
import { ASLL_DESK, attach, CECILE, expectAttachment, postMail, scanned, text } from "./post-mail.ts";

/** Small vertical stripes in a signature's place: a picture that is no document. */
async function drawLogo(): Promise<Uint8Array> {
  const pixels = Uint8Array.from(
    { length: 150 * 44 * 3 },
    (_, at) => (Math.floor(at / 3) % 25 < 13 ? 60 : 215) + (at % 3) * 12,
  );
  return sharp(pixels, { raw: { width: 150, height: 44, channels: 3 } })
    .png({ compressionLevel: 9 })
    .toBuffer();
}

export async function makeDelahautePack(): Promise<Sample> {
  const orientation = await scanned("navette", await drawPaper(orientationNavette, delahaute.orientation, TAS), 0.9);
  const decision = await drawPaper(decisionLetter, delahaute.decision, SAONE_ET_LOIRE);
  const contract = await scanned("contrat", await drawPaper(contractTable, delahaute.contract, CAIRN), -1.1);
  const names = ["Fiche navette reçue à l'été.jpg", "Décision de la commission n°1.pdf", "Contrat signé.jpg"] as const;
  return postMail({
    file: "courriel-trois-pieces.eml",
    about: "trois pièces jointes, noms accentués (RFC 2231 et RFC 2047), corps en quoted-printable",
    from: CECILE,
    subject: "Dossier complet : demande, décision et contrat signés",
    date: "Tue, 06 Jan 2026 09:42:10 +0100",
    parts: [
      text(
        "Bonjour,\n\nVeuillez trouver ci-joint les trois pièces du dossier : la fiche navette, la décision et le contrat signé par le ménage et l'intervenante à la première rencontre.\n\nBien à vous,\nCécile Auvray",
      ),
      attach(names[0], orientation.bytes, "rfc2231"),
      attach(names[1], decision.bytes, "rfc2047"),
      attach(names[2], contract.bytes, "rfc2231"),
    ],
    rows: [
      expectAttachment(names[0], orientation),
      expectAttachment(names[1], decision),
      expectAttachment(names[2], contract),
    ],
  });
}

export async function makeForwarded(): Promise<Sample> {
  const request = await scanned("renouvellement", await drawPaper(renewalLetter, delahaute.firstRenewal, TAS), 1.3);
  const name = "demande de renouvellement.jpg";
  const inner = writeMail({
    from: '"Fabienne Jolivet" <fabienne.jolivet@cairn-habitat.example>',
    to: "asll@tas-vernoy.example",
    subject: "Renouvellement à signer",
    date: "Fri, 29 May 2026 08:15:00 +0200",
    id: "renouvellement@cairn-habitat.example",
    received: [],
    parts: [text("Bonjour,\n\nVoici la demande signée.\n\nFabienne"), attach(name, request.bytes)],
  });
  return postMail({
    file: "courriel-transfere.eml",
    about: "message transféré en pièce jointe (message/rfc822), qui porte le document",
    from: ASLL_DESK,
    subject: "TR : Renouvellement à signer",
    date: "Fri, 29 May 2026 10:03:44 +0200",
    parts: [text("Pour suite à donner."), { kind: "message", raw: inner }],
    rows: [expectAttachment(name, request)],
  });
}

export async function makeWithLogo(): Promise<Sample> {
  const decision = await scanned(
    "releve",
    await drawPaper(decisionTable, delahaute.firstRenewalDecision, SAONE_ET_LOIRE),
    -0.7,
  );
  const name = "releve-cud-juin.jpg";
  const logo = {
    name: "logo.png",
    type: "image/png",
    bytes: await drawLogo(),
    nameStyle: "ascii",
    contentId: "logo@tas",
  } as const;
  return postMail({
    file: "courriel-avec-logo.eml",
    about: "un logo dans la signature et une vraie pièce jointe",
    from: ASLL_DESK,
    subject: "Relevé de la séance de juin",
    date: "Mon, 22 Jun 2026 14:20:05 +0200",
    parts: [
      { kind: "text", text: "Bonjour,\n\nLe relevé de juin est joint.\n", encoding: "base64" },
      {
        kind: "html",
        html: '<p>Bonjour,</p><p>Le relevé de juin est joint.</p><p><img src="cid:logo@tas" alt="TAS"></p>',
      },
      { kind: "file", ...logo },
      attach(name, decision.bytes),
    ],
    rows: [expectAttachment(name, decision)],
  });
}

export async function makeOneBad(): Promise<Sample> {
  const request = await scanned("exceptionnel", await drawPaper(renewalForm, delahaute.secondRenewal, CAIRN), 0.8);
  const decision = await drawPaper(decisionLetter, delahaute.secondRenewalDecision, SAONE_ET_LOIRE);
  const broken = (await scanPaper("coupe.pdf", decision, { dpi: 100, quality: 30 })).bytes.subarray(0, 9_000);
  const names = ["Demande exceptionnelle.jpg", "scan0042.pdf", "Décision du 10 septembre.pdf"] as const;
  return postMail({
    file: "courriel-une-piece-abimee.eml",
    about: "une pièce jointe abîmée entre deux bonnes",
    from: CECILE,
    subject: "Second renouvellement à titre exceptionnel",
    date: "Tue, 15 Sep 2026 16:31:27 +0200",
    parts: [
      text("Bonjour,\n\nLa demande et la décision sont jointes."),
      attach(names[0], request.bytes),
      attach(names[1], broken),
      attach(names[2], decision.bytes, "rfc2231"),
    ],
    rows: [
      expectAttachment(names[0], request),
      { attachment: names[1], status: "rejected", fields: {}, findings: ["pdf-damaged"] },
      expectAttachment(names[2], decision),
    ],
  });
}
