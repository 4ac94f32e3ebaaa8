/**
 * A step that can never succeed, however often it is tried: the message is acknowledged and its document parked with
 * the reason. `code` is stable and English; `sentence` is French and says what to do.
 */
export class PermanentError extends Error {
  override readonly name = "PermanentError";
  readonly code: string;
  readonly sentence: string;

  constructor(code: string, sentence: string, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.sentence = sentence;
  }
}
