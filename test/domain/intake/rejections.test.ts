import { describe, expect, it } from "vitest";
import { Finding } from "../../../schemas/finding.ts";
import { rejection, rejectionCodes } from "../../../shared/domain/intake/rejections.ts";

describe("reasons to refuse a file", () => {
  it.each(rejectionCodes)("%s is an error whose sentence says what to do", (code) => {
    const finding = Finding.parse(rejection(code));
    expect(finding.severity).toBe("error");
    expect(finding.message).toMatch(
      /^(Ce|Cette|Votre) .+ : .*(envoyez|reprenez|vérifiez|enregistrez|imprimez|faites).+\.$/u,
    );
    expect(finding.message).not.toContain("undefined");
    expect(finding.message).not.toContain("'");
  });

  it("a password is named in the words the sender reads", () => {
    expect(rejection("pdf-password").message).toBe(
      "Ce PDF est protégé par un mot de passe : renvoyez-le sans mot de passe.",
    );
  });

  it("a program with a document's name is told apart from what it claims to be", () => {
    const { message } = rejection("content-mismatch", { claimed: "un PDF", found: "un programme" });
    expect(message).toContain("n’est pas vraiment un PDF (c’est un programme)");
  });

  it("pages and pixels are counted in the sentence", () => {
    expect(rejection("too-many-pages", { pages: 1204 }).message).toContain("1\u00a0204 pages, pour 60 au plus");
    expect(rejection("picture-too-large", { width: 40_000, height: 40_000 }).message).toContain(
      "40\u00a0000 × 40\u00a0000 pixels",
    );
  });
});
