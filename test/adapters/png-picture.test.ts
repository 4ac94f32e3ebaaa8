import sharp from "sharp";
import { expect, it } from "vitest";
import { pngOf } from "../../shared/adapters/png-picture.ts";

it("a picture is the same after it was written as PNG, within its sixteen greys", async () => {
  const [width, height] = [37, 5];
  const data = Uint8Array.from({ length: width * height }, (_, index) => (index * 37) % 256);
  const { data: read, info } = await sharp(pngOf({ width, height, data }))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect({ width: info.width, height: info.height }).toEqual({ width, height });
  for (const [index, grey] of data.entries()) {
    expect(Math.abs((read[index * info.channels] ?? 0) - grey)).toBeLessThanOrEqual(9);
  }
});
