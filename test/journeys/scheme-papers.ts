import type { Letterhead } from "../../samples/layouts/layout.ts";
import type { DocumentKind, DocumentVariant } from "../../schemas/field.ts";

/** A row of a form: a label with its value, or boxes to tick with the words of those that are ticked. */
export type Row =
  | readonly [label: string, value: string]
  | { readonly label: string; readonly boxes: readonly string[]; readonly ticked: string };

export type Part = { readonly title: string; readonly rows: readonly Row[] };

/** Who signs; without ink the place stays empty. */
export type Signer = { readonly label: string; readonly name: string; readonly signed: boolean };

/** What a paper says, whatever it is made with. */
export type Content = {
  readonly head: Letterhead;
  readonly title: string;
  readonly subtitle?: string;
  readonly parts: readonly Part[];
  readonly paragraphs?: readonly string[];
  readonly made?: string;
  readonly signers?: readonly Signer[];
};

/** What a paper is made with: a drawn form, a letter, a word processor's file, or a form filled in on a screen. */
export type Maker = "form" | "letter" | "docx" | "odt" | "fillable";

/** A paper of a story, and what the twin should make of it. `review` are the codes of why it waits for a person. */
export type StoryPaper = {
  readonly name: string;
  readonly maker: Maker;
  readonly kind: DocumentKind;
  readonly variant?: DocumentVariant;
  readonly content: Content;
  readonly review?: readonly string[];
};

const endings: Record<Maker, string> = { form: "pdf", letter: "pdf", fillable: "pdf", docx: "docx", odt: "odt" };

export const fileOf = ({ name, maker }: Pick<StoryPaper, "name" | "maker">) => `${name}.${endings[maker]}`;
