import { now } from "../clock.ts";
import { Icon } from "../components/icon.tsx";
import { formatInstant } from "../format/instant.ts";
import { formatSender } from "../format/sender.ts";
import { hrefOf } from "../router/match-path.ts";
import type { Reviewed } from "./review-draft.ts";

/** Where a document came from, what became of it, and the file itself. */
export function DocumentAbout({ document, openFile }: { document: Reviewed; openFile: () => void }) {
  const { file, channel, sentBy, arrivedAt, measure, partOf, parts, pages } = document;
  const came = [
    channel === "email" ? "Arrivé par courriel" : "Déposé sur le portail",
    formatInstant(arrivedAt, now()),
    sentBy && `par ${formatSender(sentBy)}`,
  ];
  return (
    <div class="document-about small">
      <p>
        <button type="button" class="link" onClick={openFile}>
          <Icon name="download" />
          <span>{file}</span>
        </button>
      </p>
      <p class="soft">{came.filter(Boolean).join(" ")}</p>
      {partOf && (
        <p>
          <a href={hrefOf("/a-verifier/:documentId", { documentId: partOf })}>
            Tiré d’un fichier de plusieurs documents
          </a>
          {pages.length > 0 && `, page${pages.length > 1 ? "s" : ""} ${pages.join(", ")}`}
        </p>
      )}
      {parts.length > 0 && (
        <ul class="row">
          {parts.map((documentId, index) => (
            <li key={documentId}>
              <a href={hrefOf("/a-verifier/:documentId", { documentId })}>Document {index + 1}</a>
            </li>
          ))}
        </ul>
      )}
      {measure && (
        <p>
          Mesure <a href={hrefOf("/mesures/:reference", { reference: measure })}>{measure}</a>
        </p>
      )}
    </div>
  );
}
