import { z } from "zod";

/** A rectangle on a page, each number a share (0–1) of the page's width or height, as Textract gives it. */
export const Box = z.strictObject({ left: z.number(), top: z.number(), width: z.number(), height: z.number() });
export type Box = z.infer<typeof Box>;

/** One word as read, with the reader's confidence from 0 to 1. */
export const Word = z.strictObject({ text: z.string(), confidence: z.number().min(0).max(1), box: Box });
export type Word = z.infer<typeof Word>;

/** A line of words from left to right, with a single column's text where the reader told columns apart. */
export const Line = z.strictObject({
  text: z.string(),
  confidence: z.number().min(0).max(1),
  box: Box,
  words: z.array(Word),
});
export type Line = z.infer<typeof Line>;

/** A box that can be ticked. `confidence` is that of its state. */
export const Mark = z.strictObject({ selected: z.boolean(), confidence: z.number().min(0).max(1), box: Box });
export type Mark = z.infer<typeof Mark>;

/**
 * A key with its value as a form reader saw them (Textract FORMS, or an AcroForm field of the file itself).
 * `selected` is there where the value is a tick box; `text` is then empty.
 */
export const KeyValue = z.strictObject({
  key: z.string(),
  text: z.string(),
  selected: z.boolean().optional(),
  confidence: z.number().min(0).max(1),
  keyBox: Box.optional(),
  box: Box.optional(),
  /** The full name of the file's own form field; `option` is what a button of a group stands for. */
  field: z.strictObject({ name: z.string(), option: z.string().optional() }).optional(),
});
export type KeyValue = z.infer<typeof KeyValue>;

/** Ink that looks like a signature. */
export const SignatureMark = z.strictObject({ confidence: z.number().min(0).max(1), box: Box });
export type SignatureMark = z.infer<typeof SignatureMark>;

const Point = z.strictObject({ x: z.number(), y: z.number() });
const Corners = z.tuple([Point, Point, Point, Point]);

/**
 * A QR code of ours seen on a page: its text and its corners, clockwise from its own upper left, in shares of the upright
 * page. `marks` are the middles of the page's four corner marks in the same order, where all of them were seen;
 * `written` names the form's boxes that ink was seen in, whether or not anybody can read it.
 */
export const PageCode = z.strictObject({
  text: z.string(),
  corners: Corners,
  marks: Corners.optional(),
  written: z.array(z.string()).optional(),
});
export type PageCode = z.infer<typeof PageCode>;

/**
 * What is known of one page before anyone asks what it means. `source`: `file` where the text was inside the file,
 * `ocr` where a picture was read. `signaturesSought` and `marksSought` tell "none seen" from "nobody looked".
 */
export const Page = z
  .strictObject({
    number: z.int().positive(),
    source: z.enum(["file", "ocr"]),
    /** Width divided by height, for distances that compare both directions. */
    aspect: z.number().positive(),
    lines: z.array(Line),
    keyValues: z.array(KeyValue),
    marks: z.array(Mark),
    marksSought: z.boolean(),
    signatures: z.array(SignatureMark),
    signaturesSought: z.boolean(),
    /**
     * How the picture was turned to stand upright, as all boxes do: quarter turns against the clock, then `tilt` radians.
     * Absent where it stood upright.
     */
    turn: z.strictObject({ quarters: z.int().min(0).max(3), tilt: z.number() }).optional(),
    code: PageCode.optional(),
  })
  .meta({ title: "Page lue" });
export type Page = z.infer<typeof Page>;
