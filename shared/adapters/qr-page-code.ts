import { decodeQR, type FinderPoints } from "qr/decode.js";
import type { Box, PageCode } from "../../schemas/page.ts";
import { readFormCode } from "../domain/forms/form-code.ts";
import { codePlace, cornersOf } from "../domain/forms/form-definition.ts";
import { mapOf, type Point } from "../domain/forms/plane-map.ts";
import type { GreyRaster } from "../domain/reading/ink-raster.ts";
import { findCornerMarks } from "./qr-corner-marks.ts";
import { findWrittenBoxes } from "./qr-written-boxes.ts";

/** Somebody else's code may stand beside ours: after two of them nobody looks further. */
const mostCodes = 3;

/**
 * Looks for a code of ours in a picture of a page, whichever way it lies. Corners and marks come back as shares of the
 * picture. Codes of others (a web address) are passed over. `within`: the part of the picture to look at. Never throws.
 */
export function findPageCode(picture: GreyRaster, within: Box = whole): PageCode | undefined {
  let raster = partOf(picture, within);
  const [left, top] = [Math.floor(within.left * picture.width), Math.floor(within.top * picture.height)];
  for (let seen = 0; seen < mostCodes; seen++) {
    const found = decode(raster);
    if (found === undefined) return undefined;
    const code = readFormCode(found.text);
    if (code === undefined) {
      raster = without(raster, found.corners);
      continue;
    }
    const onPicture = ({ x, y }: Point) => ({ x: x + left, y: y + top });
    const corners = eachOf(found.corners, onPicture);
    const toPicture = mapOf(cornersOf(codePlace), corners);
    const marks = toPicture && findCornerMarks(picture, toPicture);
    const written = marks && findWrittenBoxes(picture, { code, marks });
    const share = ({ x, y }: Point) => ({ x: x / picture.width, y: y / picture.height });
    return {
      text: found.text,
      corners: eachOf(corners, share),
      ...(marks && { marks: eachOf(marks, share) }),
      ...(written && { written }),
    };
  }
  return undefined;
}

type Four = [Point, Point, Point, Point];

const eachOf = ([a, b, c, d]: Four, map: (point: Point) => Point): Four => [map(a), map(b), map(c), map(d)];

const whole: Box = { left: 0, top: 0, width: 1, height: 1 };

function partOf({ width, height, data }: GreyRaster, { left, top, ...part }: Box): GreyRaster {
  if (part.width === 1 && part.height === 1) return { width, height, data };
  const [x, y] = [Math.floor(left * width), Math.floor(top * height)];
  const [wide, high] = [Math.floor(part.width * width), Math.floor(part.height * height)];
  const cut = new Uint8Array(wide * high);
  for (let row = 0; row < high; row++) {
    const start = (y + row) * width + x;
    cut.set(data.subarray(start, start + wide), row * wide);
  }
  return { width: wide, height: high, data: cut };
}

function decode({ width, height, data }: GreyRaster): { text: string; corners: Four } | undefined {
  // The decoder takes a video's picture, of which it reads the light alone.
  const frame = new Uint8Array(Math.ceil((width * height * 3) / 2));
  frame.set(data);
  let points: FinderPoints | undefined;
  try {
    const text = decodeQR(
      { width, height, data: frame },
      {
        format: "I420",
        // However long it takes, the same picture gives the same answer.
        timeLimit: Number.MAX_SAFE_INTEGER,
        effort: 1,
        pointsOnDetect: (detected) => {
          points = detected;
        },
      },
    );
    return points && { text, corners: points.bounds };
  } catch {
    return undefined;
  }
}

/** The picture with a code painted over. */
function without({ width, height, data }: GreyRaster, corners: Four): GreyRaster {
  const clean = new Uint8Array(data);
  const clamp = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value)));
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [from, to] = [clamp(Math.min(...xs), width), clamp(Math.max(...xs), width)];
  for (let y = clamp(Math.min(...ys), height); y < clamp(Math.max(...ys), height); y++)
    clean.fill(255, y * width + from, y * width + to);
  return { width, height, data: clean };
}
