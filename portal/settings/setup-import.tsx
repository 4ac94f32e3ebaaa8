import { useRef, useState } from "preact/hooks";
import type { Problem } from "../../schemas/portal-page.ts";
import { countOf } from "../../shared/domain/wording/amounts.ts";
import { announce } from "../announce.tsx";
import { call } from "../api/call.ts";
import { forget } from "../api/kept.ts";
import { problemOf } from "../api/problem.ts";
import { Button } from "../components/button.tsx";
import { ErrorMessage, Note } from "../components/note.tsx";
import { Table } from "../components/table.tsx";
import { lineOfPath } from "./line-of-path.ts";
import { readJson } from "./read-file.ts";

interface Chosen {
  name: string;
  text: string;
}

interface Mistake {
  line: number;
  place: string;
  message: string;
}

type Result = { what: "imported"; changed: boolean } | { what: "mistakes"; mistakes: Mistake[] };

/** A setup file is chosen and imported, all of it or nothing; what is wrong in it is told line by line. */
export function SetupImport({ imported }: { imported: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Chosen>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [result, setResult] = useState<Result>();

  const send = async (file: Chosen) => {
    const { value, line } = readJson(file.text);
    if (line !== undefined) {
      const message =
        "Ce n’est plus du JSON à partir d’ici : une virgule, un guillemet ou une accolade manque ou est de trop.";
      return tell({ what: "mistakes", mistakes: [{ line, place: "", message }] });
    }
    setBusy(true);
    try {
      const { changed } = await call("importSetup", { body: value });
      forget("readSetup", "readMe", "listClaims", "readHeldBack", "readDashboard", "listMeasures", "listDeadlines");
      if (changed) imported();
      tell({ what: "imported", changed });
    } catch (error) {
      const failed = problemOf(error);
      if (failed.code !== "setup-invalid" || failed.issues === undefined) setProblem(failed);
      else {
        const mistakes = failed.issues
          .map(({ path, message }) => ({ line: lineOfPath(file.text, path), place: path, message }))
          .sort((a, b) => a.line - b.line);
        tell({ what: "mistakes", mistakes });
      }
    }
    setBusy(false);
  };
  const tell = (next: Result) => {
    setResult(next);
    announce(
      next.what === "imported"
        ? "Réglages importés"
        : `${countOf(next.mistakes.length, "erreur")}, rien n’a été importé`,
    );
    requestAnimationFrame(() => place.current?.focus());
  };
  const choose = async (file: File | undefined) => {
    setResult(undefined);
    setProblem(undefined);
    if (file === undefined) return;
    setChosen({ name: file.name, text: await file.text() });
  };

  return (
    <div class="stack">
      <section class="card stack">
        <p>
          Le fichier de réglages (JSON) décrit les opérateurs, les financeurs, les partenaires et les conventions. Il
          remplace les réglages en vigueur, en entier ; s’il a une seule erreur, rien ne change.
        </p>
        <div class="row">
          <Button icon="file" onClick={() => input.current?.click()}>
            {chosen ? "Choisir un autre fichier" : "Choisir un fichier"}
          </Button>
          {chosen && <strong class="file-name">{chosen.name}</strong>}
          <input
            ref={input}
            type="file"
            accept=".json,application/json"
            hidden
            aria-label="Fichier de réglages"
            data-testid="setup-file"
            onChange={({ currentTarget }) => {
              void choose(currentTarget.files?.[0]);
              // The same file may be chosen again once it is mended.
              currentTarget.value = "";
            }}
          />
        </div>
        {chosen && (
          <div>
            <Button look="primary" busy={busy} onClick={() => void send(chosen)}>
              Importer
            </Button>
          </div>
        )}
      </section>
      {problem && <ErrorMessage problem={problem} />}
      <div ref={place} tabIndex={-1} class="stack import-result">
        {result?.what === "imported" && (
          <Note tone="good">
            <strong>{result.changed ? "Réglages importés" : "Rien à changer"}</strong>
            <p>
              {result.changed
                ? "Ils valent dès maintenant. Les mesures sont recalculées ; celles qui restent le seront avant les prochains états."
                : "Ce fichier est celui qui est déjà en vigueur."}
            </p>
          </Note>
        )}
        {result?.what === "mistakes" && (
          <>
            <Note tone="bad">
              <strong>{countOf(result.mistakes.length, "erreur")} : rien n’a été importé</strong>
              <p>Corrigez chaque ligne, enregistrez le fichier, puis choisissez-le de nouveau.</p>
            </Note>
            <Table
              caption="Erreurs du fichier"
              columns={[
                { title: "Ligne", cell: ({ line }) => <span class="figures">Ligne {line}</span> },
                {
                  title: "Dans le fichier",
                  cell: ({ line }) => <code class="line-text">{lineText(chosen, line)}</code>,
                },
                { title: "Place", cell: ({ place: path }) => path && <code class="line-text">{path}</code> },
                { title: "À corriger", cell: ({ message }) => message },
              ]}
              rows={result.mistakes}
              keyOf={({ line, place: path, message }) => `${line} ${path} ${message}`}
            />
          </>
        )}
      </div>
    </div>
  );
}

const longest = 80;

function lineText(chosen: Chosen | undefined, line: number): string {
  const text = chosen?.text.split("\n")[line - 1]?.trim() ?? "";
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
