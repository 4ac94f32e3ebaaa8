import { makeGiantPicture, makeProgramme, makeProtectedPdf, makeZipBomb } from "./bad-files.ts";
import { contractArticles } from "./layouts/contract-articles.ts";
import { makeMails } from "./mails/all-mails.ts";
import { drawPaper, type Sample, scanPaper } from "./sample.ts";
import { corvisier } from "./stories/ending.ts";
import { CAIRN } from "./stories/letterheads.ts";
import { makeUploads } from "./uploads.ts";

function badFile(name: string, about: string, bytes: Uint8Array, code: string): Sample {
  return {
    name,
    about,
    bytes,
    rows: [{ file: name, channel: "upload", status: "rejected", fields: {}, findings: [code] }],
  };
}

async function* makeBadFiles(): AsyncGenerator<Sample> {
  const contract = await drawPaper(contractArticles, corvisier.contract, CAIRN);
  const scan = await scanPaper("tronque.pdf", contract, { dpi: 100, quality: 40 });
  const text = "Bonjour, ceci est un texte que l'on a renommé en image.\n";
  yield badFile("vide.pdf", "fichier vide (0 octet)", new Uint8Array(), "file-empty");
  yield badFile(
    "tronque.pdf",
    "PDF coupé au tiers",
    scan.bytes.subarray(0, Math.floor(scan.bytes.length / 3)),
    "pdf-damaged",
  );
  yield badFile("protege.pdf", "PDF protégé par un mot de passe", makeProtectedPdf("brume-2026"), "pdf-password");
  yield badFile("programme.pdf", "programme Windows nommé .pdf", makeProgramme(), "content-mismatch");
  yield badFile("image-geante.png", "en-tête PNG de 40 000 × 40 000 pixels", makeGiantPicture(), "picture-too-large");
  yield badFile("bombe.docx", "archive qui se déploie à 300 Mo", makeZipBomb(), "archive-bomb");
  yield badFile("texte.jpg", "texte nommé .jpg", Buffer.from(text, "utf8"), "content-mismatch");
}

/** Every sample, in the order of the README's table. */
export async function* makeSamples(): AsyncGenerator<Sample> {
  yield* makeUploads();
  yield* makeMails();
  yield* makeBadFiles();
}
