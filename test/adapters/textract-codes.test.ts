import { describe, expect, it } from "vitest";
import type { Page, PageCode } from "../../schemas/page.ts";
import { withCodes } from "../../shared/adapters/textract-codes.ts";
import { asSent } from "../../shared/adapters/textract-frame.ts";
import { latestFormOf } from "../../shared/domain/forms/issued-forms.ts";
import { formPage } from "../domain/reading/form-pages.ts";

const page = formPage({ form: latestFormOf("contract") });
const { code, ...bare } = page;
if (code === undefined) throw new Error("a form has a code");

/** The code as it is in a picture that was sent turned. */
function seenIn(turn: NonNullable<Page["turn"]>): ReadonlyMap<number, PageCode> {
  const map = (point: { x: number; y: number }) => asSent(point, { aspect: page.aspect, turn });
  const all = ([a, b, c, d]: PageCode["corners"]): PageCode["corners"] => [map(a), map(b), map(c), map(d)];
  return new Map([
    [1, { ...code, text: code?.text ?? "", corners: all(code?.corners as never), marks: all(code?.marks as never) }],
  ]);
}

describe.each([0, 1, 2, 3])("a code on a page that was sent turned by %i quarters", (quarters) => {
  it.each([0, 0.035])("comes to where it is on the upright page, tilted by %d too", (tilt) => {
    const turn = { quarters, tilt };
    for (const read of [
      { ...bare, turn },
      // A reader that straightens the picture itself does not say how.
      bare,
    ]) {
      const [found] = withCodes([read], seenIn(turn));
      found?.code?.marks?.forEach(({ x, y }, index) => {
        expect(x).toBeCloseTo(code.marks?.[index]?.x ?? -1, 6);
        expect(y).toBeCloseTo(code.marks?.[index]?.y ?? -1, 6);
      });
      expect(found?.code?.text).toBe(code.text);
    }
  });
});

it("a page without a code stays as it is", () => {
  expect(withCodes([bare], new Map())).toEqual([bare]);
});
