import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { fieldLabel } from "../../shared/domain/wording/fields.ts";
import { Button } from "../components/button.tsx";
import { Icon } from "../components/icon.tsx";
import { Loading } from "../components/loading.tsx";
import { ErrorMessage, Note } from "../components/note.tsx";
import { upperFirst } from "../format/sentence.ts";
import type { ShownField } from "./group-fields.ts";
import { usePagePicture } from "./page-picture.ts";
import { PageStrip } from "./page-strip.tsx";
import { dragToPan } from "./pan.ts";
import { firstLook, type View, wholePage, zoomBy, zoomToBox } from "./zoom-to-box.ts";

/** What the keys of the screen may ask of the viewer. */
export interface ViewerHandle {
  zoom: (factor: number) => void;
  toggle: () => void;
}

interface ViewerProps {
  documentId: string;
  pages: readonly number[];
  fields: readonly ShownField[];
  page: number | undefined;
  selected: string | undefined;
  /** Grows with each choice of a field, so that choosing the same one again shows it again. */
  turn: number;
  onPage: (page: number) => void;
  onSelect: (field: ShownField["name"]) => void;
  openFile: () => void;
  handle: { current: ViewerHandle | undefined };
}

const usualAspect = 1 / Math.SQRT2;

/** A page as it was read, with a box around each value; the chosen field's box is brought into view. */
export function PageViewer(props: ViewerProps) {
  const { documentId, pages, fields, page, selected, turn, onPage, onSelect, openFile, handle } = props;
  const { url, problem, retry, broken } = usePagePicture(documentId, page);
  const frame = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<{ url: string; aspect: number }>();
  const [view, setView] = useState<View>({ zoom: 1, left: 0, top: 0 });
  const ready = loaded !== undefined && loaded.url === url;
  const aspect = ready ? loaded.aspect : usualAspect;
  const onPageNow = fields.filter(({ read }) => read?.page === page && read?.box !== undefined);
  const box = onPageNow.find(({ name }) => name === selected)?.read?.box;

  const sizeOf = () => ({
    width: frame.current?.clientWidth || 1,
    height: frame.current?.clientHeight || 1,
  });
  const now = (): View => ({ ...view, left: frame.current?.scrollLeft ?? 0, top: frame.current?.scrollTop ?? 0 });
  const showWhole = () => setView(wholePage(sizeOf(), aspect));
  const showBox = () => setView(box === undefined ? firstLook(sizeOf(), aspect) : zoomToBox(sizeOf(), aspect, box));

  useEffect(() => {
    if (ready) showBox();
  }, [ready, page, selected, turn]);
  useLayoutEffect(() => {
    frame.current?.scrollTo({ left: view.left, top: view.top, behavior: "instant" });
  }, [view]);
  useEffect(() => (frame.current ? dragToPan(frame.current) : undefined), [problem, page === undefined]);

  const isWhole = () => view.zoom <= wholePage(sizeOf(), aspect).zoom + 0.01;
  handle.current = {
    zoom: (factor) => setView(zoomBy(sizeOf(), aspect, now(), factor)),
    toggle: () => (box === undefined || !isWhole() ? showWhole() : showBox()),
  };

  if (page === undefined || problem?.code === "page-without-picture") {
    return (
      <div class="viewer is-bare">
        <PageStrip pages={pages} page={page} fields={fields} onPage={onPage} />
        <Note tone="info">
          <strong>Pas d’image pour {page === undefined ? "ce document" : "cette page"}</strong>
          <p>Ouvrez le fichier tel qu’il est arrivé pour comparer les valeurs lues.</p>
          <div>
            <Button small icon="download" onClick={openFile}>
              Télécharger le fichier
            </Button>
          </div>
        </Note>
      </div>
    );
  }
  return (
    <div class="viewer">
      <div class="viewer-bar">
        <PageStrip pages={pages} page={page} fields={fields} onPage={onPage} />
        <div class="viewer-tools">
          <button type="button" class="tool" onClick={() => handle.current?.zoom(1 / 1.4)} aria-label="Éloigner">
            <Icon name="minus" />
          </button>
          <button type="button" class="tool" onClick={() => handle.current?.zoom(1.4)} aria-label="Rapprocher">
            <Icon name="plus" />
          </button>
          <button type="button" class="tool" onClick={showWhole} aria-label="Page entière">
            <Icon name="whole" />
          </button>
        </div>
      </div>
      {problem ? (
        <ErrorMessage problem={problem} retry={retry} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it.
        <section ref={frame} class="viewer-frame" tabIndex={0} aria-label="Image de la page">
          {!ready && <Loading rows={3} />}
          {url !== undefined && (
            <div class={ready ? "sheet" : "sheet is-coming"} style={{ width: `${view.zoom * 100}%` }}>
              <img
                key={url}
                src={url}
                alt={`Page ${pages.indexOf(page) + 1} du document`}
                draggable={false}
                onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
                  setLoaded({ url, aspect: naturalWidth / naturalHeight || usualAspect })
                }
                onError={broken}
              />
              {ready &&
                onPageNow.map(({ name, read, findings }) => {
                  const { left = 0, top = 0, width = 0, height = 0 } = read?.box ?? {};
                  const state = read?.accepted && findings.length === 0 ? "is-sure" : "is-doubtful";
                  return (
                    <button
                      key={name}
                      type="button"
                      tabIndex={-1}
                      class={name === selected ? `page-box ${state} is-selected` : `page-box ${state}`}
                      aria-label={`${upperFirst(fieldLabel(name))}, sur l’image`}
                      aria-pressed={name === selected}
                      title={upperFirst(fieldLabel(name))}
                      onClick={() => onSelect(name)}
                      style={{
                        left: `${left * 100}%`,
                        top: `${top * 100}%`,
                        width: `${width * 100}%`,
                        height: `${height * 100}%`,
                      }}
                    />
                  );
                })}
            </div>
          )}
        </section>
      )}
    </div>
  );
}
