import { bilanTable } from "../layouts/bilan-table.ts";
import { orientationLetter } from "../layouts/orientation-letter.ts";
import { advertisement } from "../layouts/other-pages.ts";
import { drawPaper, type Sample } from "../sample.ts";
import { lestrade } from "../stories/lestrade.ts";
import { CAIRN, TAS } from "../stories/letterheads.ts";
import { petitjean } from "../stories/petitjean.ts";
import { makeDelahautePack, makeForwarded, makeOneBad, makeWithLogo } from "./delahaute-mails.ts";
import { ASLL_DESK, attach, CECILE, expectAttachment, postMail, scanned, text } from "./post-mail.ts";

/** The e-mails, as SES leaves them in the mail bucket. */
export async function* makeMails(): AsyncGenerator<Sample> {
  const request = await drawPaper(orientationLetter, petitjean.orientation, TAS);
  yield postMail({
    file: "courriel-une-piece.eml",
    about: "une pièce jointe, la même que le fichier demande-asll-petitjean.pdf",
    from: CECILE,
    subject: "Demande d'ASLL à enregistrer",
    date: "Wed, 14 Jan 2026 11:05:00 +0100",
    parts: [text("Bonjour,\n\nJe vous adresse la demande signée ce jour."), attach("demande.pdf", request.bytes)],
    rows: [expectAttachment("demande.pdf", request, { status: "duplicate", anyOrder: true })],
  });
  yield makeDelahautePack();
  yield makeForwarded();
  yield makeWithLogo();
  yield makeOneBad();
  yield postMail({
    file: "courriel-sans-piece.eml",
    about: "aucune pièce jointe",
    from: ASLL_DESK,
    subject: "Question sur un dossier",
    date: "Thu, 01 Oct 2026 09:00:00 +0200",
    parts: [
      text(
        "Bonjour,\n\nAvez-vous bien reçu les pièces envoyées la semaine dernière ? J'ai oublié de les joindre à ce message.",
      ),
    ],
    rows: [{ status: "rejected", fields: {}, findings: ["no-attachment"] }],
  });
  const interim = await scanned("interim", await drawPaper(bilanTable, lestrade.interim, CAIRN), -0.9);
  yield postMail({
    file: "courriel-expediteur-inconnu.eml",
    about: "un document d'un expéditeur qu'aucun partenaire ne déclare",
    domain: "messagerie-perso.example",
    from: '"Damien S." <damien.s@messagerie-perso.example>',
    subject: "Bilan",
    date: "Thu, 17 Sep 2026 20:48:00 +0200",
    parts: [text("Le bilan, depuis ma messagerie personnelle."), attach("bilan.jpg", interim.bytes)],
    rows: [expectAttachment("bilan.jpg", interim, { status: "review", findings: ["sender-unknown"] })],
  });
  const offer = await drawPaper(advertisement, {}, TAS);
  yield postMail({
    file: "courriel-indesirable.eml",
    about: "classé indésirable par SES",
    domain: "promo-bureau.example",
    spam: "FAIL",
    from: '"Promo Bureau" <offre@promo-bureau.example>',
    subject: "OFFRE EXCEPTIONNELLE",
    date: "Fri, 02 Oct 2026 03:12:00 +0200",
    parts: [text("Profitez-en !"), attach("offre.pdf", offer.bytes)],
    rows: [{ status: "rejected", fields: {}, findings: ["spam-verdict"] }],
  });
}
