// The package has no types of its own.
declare module "heic-decode" {
  /** RGBA, four bytes a pixel, upright. */
  export default function decode(options: {
    buffer: Uint8Array;
  }): Promise<{ width: number; height: number; data: Uint8ClampedArray }>;
}
