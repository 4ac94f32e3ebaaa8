import { mailLimits } from "../domain/intake/limits.ts";

const endings: Record<string, string> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/tiff": "tiff",
  "image/heic": "heic",
  "image/heif": "heic",
  "application/msword": "doc",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/vnd.oasis.opendocument.text": "odt",
};

/** A name that can be shown and compared: no path, no control or direction signs, not too long; `""` where nothing is left. */
export function cleanName(name: string): string {
  const plain = name
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, " ")
    .replaceAll(/^.*[/\\]/gs, "")
    .replaceAll(/[<>:"|?*]/g, "-")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/^[. ]+|[. ]+$/g, "");
  const signs = [...plain];
  if (signs.length <= mailLimits.nameLength) return plain;
  const ending = /\.[\p{L}\p{N}]{1,8}$/u.exec(plain)?.[0] ?? "";
  return signs.slice(0, mailLimits.nameLength - ending.length).join("") + ending;
}

/** What an attachment without a name is called: « piece-1.pdf ». */
export function nameOfPiece(number: number, mediaType: string): string {
  return `piece-${number}.${endings[mediaType] ?? "bin"}`;
}

/** The name, with a number where it is taken: « scan (2).pdf ». Notes it as taken. */
export function uniqueName(name: string, taken: Set<string>): string {
  const [, stem = name, ending = ""] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  let unique = name;
  for (let number = 2; taken.has(unique.toLowerCase()); number++) unique = `${stem} (${number})${ending}`;
  taken.add(unique.toLowerCase());
  return unique;
}
