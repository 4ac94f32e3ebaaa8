import type { Page, PageCode } from "../../schemas/page.ts";
import type { Point } from "../domain/forms/plane-map.ts";
import { asUpright } from "./textract-frame.ts";

/** Below this a page is taken for straight, and its boxes are not turned. */
const straightDegrees = 0.3;

/**
 * Puts the codes that were seen in a file's pictures on the pages that were read from them. Codes come in shares of the
 * picture as it was sent, and leave in those of the upright page, as all boxes do: turned as the page was, or, where
 * the reader straightened the picture itself and says nothing of it, until the code stands upright.
 */
export function withCodes(pages: readonly Page[], codes: ReadonlyMap<number, PageCode>): Page[] {
  return pages.map((page) => {
    const code = codes.get(page.number);
    return code === undefined || page.code !== undefined ? page : { ...page, code: uprightCode(code, page) };
  });
}

function uprightCode(code: PageCode, page: Pick<Page, "aspect" | "turn">): PageCode {
  const turned = mapped(code, (point) => asUpright(point, page));
  const quarters = (Math.round(degreesOf(turned, page.aspect) / 90) + 4) % 4;
  const standing = quarters === 0 ? turned : mapped(turned, (point) => asUpright(point, turnBy(page, quarters, 0)));
  const rest = degreesOf(standing, page.aspect);
  if (Math.abs(rest) < straightDegrees) return standing;
  const turn = turnBy(page, 0, (-rest * Math.PI) / 180);
  return mapped(standing, (point) => asUpright(point, turn));
}

const turnBy = ({ aspect }: Pick<Page, "aspect">, quarters: number, tilt: number) => ({
  aspect,
  turn: { quarters, tilt },
});

/** Clockwise, by the longest upper edge there is. */
function degreesOf({ corners, marks }: PageCode, aspect: number): number {
  const [from, to] = marks ?? corners;
  return (Math.atan2(to.y - from.y, (to.x - from.x) * aspect) * 180) / Math.PI;
}

function mapped(code: PageCode, map: (point: Point) => Point): PageCode {
  const all = ([a, b, c, d]: PageCode["corners"]): PageCode["corners"] => [map(a), map(b), map(c), map(d)];
  return { ...code, corners: all(code.corners), ...(code.marks && { marks: all(code.marks) }) };
}
