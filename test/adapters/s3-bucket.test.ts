import { describe, expect, it } from "vitest";
import { keyOfNotification } from "../../shared/adapters/s3-bucket.ts";

describe("the key of an S3 notification", () => {
  it("is read as S3 writes it: spaces as plus signs, everything else in percent", () => {
    expect(keyOfNotification("arrivals/ab/fiche+%C3%A9+%2B+1.pdf")).toBe("arrivals/ab/fiche é + 1.pdf");
  });
});
