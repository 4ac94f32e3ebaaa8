/**
 * A value taken from a text. `strict` says that the whole text is that value, written as people write it; where it is
 * false, characters were mended (O for 0) or words were left over, and the value alone does not stand.
 */
export interface Parsed<T> {
  readonly value: T;
  readonly strict: boolean;
}
