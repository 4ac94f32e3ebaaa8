import type { Finding } from "../../../schemas/finding.ts";
import type { SenderNotice } from "../../../schemas/message.ts";
import { dateInFrance } from "../calendar/dates.ts";
import { formatLongDate } from "./dates.ts";
import { findingSentences } from "./findings.ts";

/** A name of a file as one line: a line feed in a subject would start a header of its own. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** What is told to the sender: everything that holds the document up or is to be looked at, each sentence once. */
function whatIsWrong(findings: readonly Finding[]): string[] {
  const told = findings.filter((finding) => finding.severity !== "info");
  return findingSentences(told.length > 0 ? told : findings);
}

function bullets(sentences: readonly string[]): string {
  return sentences.map((sentence) => `  – ${sentence}`).join("\n");
}

type Letter = { subject: string; opening: string; heading: string; closing: string };

function letterOf(notice: SenderNotice): Letter {
  const name = oneLine(notice.about);
  const day = formatLongDate(dateInFrance(notice.at));
  switch (notice.kind) {
    case "rejected":
      return {
        subject: `Document refusé : ${name}`,
        opening: `Nous avons reçu « ${name} » le ${day}, mais nous n’avons pas pu le prendre en compte.`,
        heading: "Voici pourquoi, et ce que vous pouvez faire :",
        closing:
          "Rien n’a été enregistré à partir de ce document. Dès qu’il est corrigé, il suffit de nous le renvoyer.",
      };
    case "review":
      return {
        subject: `Document à vérifier : ${name}`,
        opening: `Nous avons bien reçu « ${name} » le ${day}. Une personne doit le vérifier avant qu’il soit pris en compte.`,
        heading: "Voici ce qui est à vérifier :",
        closing:
          "Si vous pouvez nous renvoyer un document complété ou plus lisible, le traitement sera plus rapide ; sinon, vous n’avez rien à faire.",
      };
    case "email-without-attachment":
      return {
        subject: `Aucun document reçu : ${name}`,
        opening: `Nous avons reçu votre message « ${name} » le ${day}, mais nous n’y avons trouvé aucun document à traiter.`,
        heading: "Voici ce que nous avons constaté :",
        closing: "Merci de renvoyer votre message avec le document en pièce jointe (PDF, photo, Word ou OpenDocument).",
      };
  }
}

/**
 * The e-mail that answers one who sent something: what arrived, what is wrong with it, what to do.
 * Plain text in French; the subject is a single line whatever the file was called.
 */
export function noticeText(notice: SenderNotice): { subject: string; text: string } {
  const letter = letterOf(notice);
  const wrong = whatIsWrong(notice.findings);
  const paragraphs = [
    "Bonjour,",
    letter.opening,
    ...(wrong.length > 0 ? [`${letter.heading}\n${bullets(wrong)}`] : []),
    letter.closing,
    "Cordialement,\nle service de suivi des mesures",
  ];
  return { subject: letter.subject, text: `${paragraphs.join("\n\n")}\n` };
}
