import { PDFiumModule } from "@hyzyla/pdfium";
// As text and not as a file: the functions are single bundles, and a bundle has no node_modules to look into.
import { PDFIUM_WASM_BASE64 } from "@hyzyla/pdfium/dist/pdfium.wasm.base64-B4io7kt4.js";
import { fileLimits } from "../domain/intake/limits.ts";

type Call = (...args: number[]) => number;

/** What of PDFium's C interface is used (fpdfview.h, fpdf_text.h, fpdf_edit.h, fpdf_annot.h); the package types less. */
const used = [
  "FPDF_InitLibrary",
  "FPDF_LoadMemDocument",
  "FPDF_GetLastError",
  "FPDF_GetPageCount",
  "FPDF_GetFormType",
  "FPDF_GetSecurityHandlerRevision",
  "FPDF_DocumentHasValidCrossReferenceTable",
  "FPDF_LoadPage",
  "FPDF_ClosePage",
  "FPDF_GetPageWidthF",
  "FPDF_GetPageHeightF",
  "FPDF_PageToDevice",
  "FPDF_RenderPageBitmap",
  "FPDFBitmap_CreateEx",
  "FPDFBitmap_FillRect",
  "FPDFBitmap_Destroy",
  "FPDFText_LoadPage",
  "FPDFText_ClosePage",
  "FPDFText_CountChars",
  "FPDFText_GetUnicode",
  "FPDFText_HasUnicodeMapError",
  "FPDFText_GetCharBox",
  "FPDFText_GetCharOrigin",
  "FPDFText_GetMatrix",
  "FPDFText_GetFontSize",
  "FPDFText_GetCharAngle",
  "FPDFText_GetFontInfo",
  "FPDFText_GetTextObject",
  "FPDFTextObj_GetTextRenderMode",
  "FPDFPage_CountObjects",
  "FPDFPage_GetObject",
  "FPDFPageObj_GetType",
  "FPDFPageObj_GetBounds",
  "FPDFPageObj_GetMatrix",
  "FPDFPageObj_SetIsActive",
  "FPDFImageObj_GetBitmap",
  "FPDFImageObj_GetImagePixelSize",
  "FPDFFormObj_CountObjects",
  "FPDFFormObj_GetObject",
  "FPDFPage_Flatten",
  "FPDFPage_GetAnnotCount",
  "FPDFPage_GetAnnot",
  "FPDFPage_CloseAnnot",
  "FPDFAnnot_GetSubtype",
  "FPDFAnnot_GetRect",
  "FPDFAnnot_GetFlags",
  "FPDFAnnot_HasKey",
  "FPDFAnnot_GetFormFieldType",
  "FPDFAnnot_GetFormFieldName",
  "FPDFAnnot_GetFormFieldAlternateName",
  "FPDFAnnot_GetFormFieldValue",
  "FPDFAnnot_GetFormFieldExportValue",
  "FPDFAnnot_GetFormFieldFlags",
  "FPDFAnnot_IsChecked",
  "FPDFDOC_InitFormFillEnvironment",
  "FORM_OnAfterLoadPage",
  "FORM_OnBeforeClosePage",
] as const;

/** PDFium's functions by their C names, and its memory. Booleans are 0 and 1, pointers are numbers. */
export type Pdfium = Record<(typeof used)[number], Call> & {
  /** Memory from `malloc`; it lives as long as the instance, which is one document. */
  allocate: (bytes: number) => number;
  free: (pointer: number) => void;
  /** The memory as it is now: it moves when it grows, so never keep it across a call. */
  memory: () => DataView;
  /** Whether more memory was asked for than any page takes: what was read since cannot be relied on. */
  wantedTooMuch: () => boolean;
};

/** Node has it all; the types of Node do not. */
interface WebAssemblyInstance {
  exports: object;
}
const wasmEngine = (
  globalThis as unknown as {
    WebAssembly: {
      compile: (bytes: Uint8Array) => Promise<object>;
      Instance: new (module: object, imports: object) => WebAssemblyInstance;
      Memory: new () => Memory;
    };
  }
).WebAssembly;

let compiled: Promise<object> | undefined;

type Memory = { buffer: ArrayBuffer; grow: (pages: number) => number };

/** Some files are small and unpack without end: PDFium gets no more memory than the largest page takes. */
function boundMemory(exports: object, onRefusal: () => void): void {
  const memory = Object.values(exports).find((value): value is Memory => value instanceof wasmEngine.Memory);
  if (!memory) throw new Error("PDFium has a memory");
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * 65_536 <= fileLimits.pdfMegabytes * 1024 * 1024) return grow(pages);
    onRefusal();
    throw new RangeError("no page takes so much memory");
  };
}

/**
 * A fresh PDFium, for one document: a file that brings it down, or bloats its memory, takes nothing else with it.
 * Takes about 5 ms once compiled (20 ms the first time).
 */
export async function startPdfium(): Promise<Pdfium> {
  compiled ??= wasmEngine.compile(Buffer.from(PDFIUM_WASM_BASE64, "base64"));
  const wasm = await compiled;
  let wantedTooMuch = false;
  const options = {
    locateFile: () => "",
    // What PDFium prints could quote the document: nothing of it may reach a log.
    print: () => undefined,
    printErr: () => undefined,
    instantiateWasm: (imports: object, done: (instance: WebAssemblyInstance) => void) => {
      const instance = new wasmEngine.Instance(wasm, imports);
      boundMemory(instance.exports, () => {
        wantedTooMuch = true;
      });
      done(instance);
      return instance.exports;
    },
  };
  const module = (await PDFiumModule(options as unknown as Parameters<typeof PDFiumModule>[0])) as unknown as Record<
    string,
    Call
  > & { wasmExports: { malloc: Call; free: Call }; HEAPU8: Uint8Array };

  const calls = Object.fromEntries(used.map((name) => [name, module[`_${name}`]])) as Record<
    (typeof used)[number],
    Call
  >;
  calls.FPDF_InitLibrary();
  return {
    ...calls,
    allocate: (bytes) => {
      const pointer = module.wasmExports.malloc(bytes);
      if (pointer === 0) throw new Error("PDFium is out of memory");
      return pointer;
    },
    free: (pointer) => void module.wasmExports.free(pointer),
    memory: () => new DataView(module.HEAPU8.buffer),
    wantedTooMuch: () => wantedTooMuch,
  };
}

/** Calls with room for `count` numbers of 4 (float, int) or 8 bytes (double) and returns them; undefined where the call fails. */
export function readNumbers(
  pdfium: Pdfium,
  kind: "float" | "double" | "int",
  count: number,
  call: (pointers: number[]) => number,
): number[] | undefined {
  const size = kind === "double" ? 8 : 4;
  const start = pdfium.allocate(size * count);
  try {
    const pointers = Array.from({ length: count }, (_, place) => start + place * size);
    if (!call(pointers)) return undefined;
    const memory = pdfium.memory();
    return pointers.map((pointer) => {
      if (kind === "double") return memory.getFloat64(pointer, true);
      return kind === "float" ? memory.getFloat32(pointer, true) : memory.getInt32(pointer, true);
    });
  } finally {
    pdfium.free(start);
  }
}

/** A UTF-16 string from a call that returns the bytes it needs (with the closing zero) and fills what it is given. */
export function readText(pdfium: Pdfium, call: (pointer: number, bytes: number) => number): string {
  const bytes = call(0, 0);
  if (bytes <= 2) return "";
  const start = pdfium.allocate(bytes);
  try {
    call(start, bytes);
    const view = pdfium.memory();
    const text = new Uint8Array(view.buffer, start, bytes - 2);
    return new TextDecoder("utf-16le").decode(text);
  } finally {
    pdfium.free(start);
  }
}
