import { useState } from "preact/hooks";
import type { ClaimItem } from "../../schemas/portal-claim.ts";
import type { Problem } from "../../schemas/portal-page.ts";
import { announce } from "../announce.tsx";
import { download } from "../api/download.ts";
import { problemOf } from "../api/problem.ts";
import { Button } from "../components/button.tsx";
import { ErrorMessage } from "../components/note.tsx";

type ClaimFile = ClaimItem["files"][number];

const names: Record<ClaimFile, string> = {
  pdf: "PDF",
  csv: "CSV",
  xlsx: "XLSX",
  xml: "XML",
  evidence: "Annexe des pièces",
  named: "Annexe nominative",
};

interface FileButtonsProps {
  claim: Pick<ClaimItem, "agreement" | "month" | "number" | "files">;
  /** Only these, where they are there. */
  only?: readonly ClaimFile[];
}

/** The files that a claim was drawn as, each a button; the audit notes who fetches one. */
export function FileButtons({ claim: { agreement, month, number, files }, only }: FileButtonsProps) {
  const [busy, setBusy] = useState<ClaimFile>();
  const [problem, setProblem] = useState<Problem>();
  const fetchFile = async (file: ClaimFile) => {
    setBusy(file);
    setProblem(undefined);
    await download("readClaimFile", { params: { agreement, month, file } })
      .then(() => announce(`${names[file]} téléchargé`))
      .catch((error) => setProblem(problemOf(error)));
    setBusy(undefined);
  };
  const shown = files.filter((file) => only === undefined || only.includes(file));
  if (shown.length === 0) return only ? null : <p class="soft">Les fichiers se préparent : revenez dans un instant.</p>;
  return (
    <div class="stack-tight">
      <div class="row above">
        {shown.map((file) => (
          <Button
            key={file}
            small
            icon="download"
            busy={busy === file}
            about={`de l’état ${number}`}
            onClick={() => void fetchFile(file)}
          >
            {names[file]}
          </Button>
        ))}
      </div>
      {problem && <ErrorMessage problem={problem} />}
    </div>
  );
}
