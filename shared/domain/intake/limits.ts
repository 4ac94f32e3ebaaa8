/** What a file may be at most, each with its reason. Sizes in bytes, pictures in pixels. */
export const fileLimits = {
  /** Mail servers of partners stop at 20–25 MB; a scan of 60 pages at 200 dpi takes about 15 MB. */
  bytes: 25 * 1024 * 1024,
  /** The longest file of a measure has about 20 pages; 60 leaves room for a pack sent in one go. */
  pages: 60,
  /** A phone of today makes 12–50 megapixels; Textract reads up to 10,000 px a side and shrinks what is above. */
  pixels: 100_000_000,
  /** Unpacking a HEIC takes about 10 bytes a pixel of memory; phones make 48 megapixels at most. */
  heicPixels: 50_000_000,
  /** A3 at 1,200 dpi; beyond, the header is wrong or wants to hurt. */
  pixelsPerSide: 20_000,
  /** What Textract takes: a JPEG or PNG of 10 MB, a picture of 10,000 pixels a side, a page of 40 inches (in points). */
  sentPictureBytes: 10 * 1024 * 1024,
  sentPixelsPerSide: 10_000,
  sentPagePoints: 2_880,
  /** Seconds of a processor: a page of a plan takes one, a file of 60 scanned pages twelve, a photo of 48 megapixels eight. */
  stepSeconds: 6,
  wholeSeconds: 60,
  heicSeconds: 25,
  /** A page at 600 dpi takes 35 MB unpacked, in colour 105; an XML of 20 MB takes 300 MB of objects. */
  pdfMegabytes: 512,
  heapMegabytes: 400,
  /** Word and OpenDocument files are archives: what all their entries may come to once unpacked. */
  unpackedBytes: 200 * 1024 * 1024,
  /** The text of a document of 300 pages takes about 10 MB of XML. */
  unpackedEntryBytes: 20 * 1024 * 1024,
  /** Deflate reaches 1,032 to 1 at most; XML of a real document stays under 30 to 1. */
  unpackRatio: 200,
  /** Under this size a high ratio is harmless (a template of blank rows). */
  unpackRatioFromBytes: 5 * 1024 * 1024,
  /** A Word file with 300 pictures has about 400 entries. */
  archiveEntries: 2_000,
} as const;

/** What an e-mail may hold at most. */
export const mailLimits = {
  /** The largest message that SES receives. */
  bytes: 40 * 1024 * 1024,
  /** E-mails forwarded as attachments inside one another. */
  nestedMessages: 5,
  /** A partner's pack for one household has about ten files. */
  attachments: 50,
  /** A logo in a signature: smaller than any photo of a page. */
  logoBytes: 60_000,
  logoPixelsPerSide: 200,
  /** The short side of a page at 72 dpi: a picture above it may be a page, however light. */
  pagePixelsPerSide: 595,
  /** Longest attachment name kept, in characters. */
  nameLength: 120,
} as const;
