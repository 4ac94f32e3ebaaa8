import { Paper } from "../../../schemas/field.ts";
import type { FormKind } from "./form-definition.ts";

/** What the code of a page says: which form it is, which page of it, and of which measure. Never anything personal. */
export interface FormCode {
  readonly kind: FormKind;
  readonly version: number;
  readonly page: number;
  readonly measureRef?: string;
}

const kinds: ReadonlySet<string> = new Set(Paper.options.map(({ shape }) => shape.kind.value));
const shape = /^NAVETTE1\/([a-z]+)\/([1-9]\d{0,3})(?:\/([^#\p{Cc}]{1,80}))?(?:#([1-9]\d?))?$/u;

/** `NAVETTE1/contract/1/ASELL-CD-83CAQX7V`; a blank form ends after its version, a later page has `#2` at the end. */
export function writeFormCode({ kind, version, page, measureRef }: FormCode): string {
  const reference = measureRef === undefined ? "" : `/${measureRef}`;
  return `NAVETTE1/${kind}/${version}${reference}${page === 1 ? "" : `#${page}`}`;
}

/** Undefined where the code is not one of ours. */
export function readFormCode(text: string): FormCode | undefined {
  const [, kind = "", version, measureRef, page] = shape.exec(text) ?? [];
  if (!kinds.has(kind)) return undefined;
  return {
    kind: kind as FormKind,
    version: Number(version),
    page: Number(page ?? 1),
    ...(measureRef !== undefined && { measureRef }),
  };
}
