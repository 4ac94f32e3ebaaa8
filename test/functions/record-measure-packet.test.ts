import { afterAll, beforeAll, expect, it } from "vitest";
import { partIdOf } from "../../shared/adapters/file-identity.ts";
import { partOfFile, split } from "../../shared/domain/document/transitions.ts";
import { admitted, arrival, papers, readingOf } from "../adapters/dynamodb-samples.ts";
import { context, delivery, startWorld, type World } from "./world.ts";

let world: World;
let handler: typeof import("../../functions/record-measure.ts").handler;
beforeAll(async () => {
  world = await startWorld();
  ({ handler } = await import("../../functions/record-measure.ts"));
});
afterAll(() => world.stop());

const missing = {
  code: "field-missing",
  severity: "error",
  field: "startOn",
  message: "La date de début manque.",
} as const;

it("one notice tells the sender of all parts of a file, once the last of them is settled", async () => {
  const { store } = world;
  const file = admitted("dossier");
  await store.createDocument(file, arrival("dossier", { replyTo: "jeanne@ccas-x.example" }));
  const parts = [[1], [2, 3], [4]].map((pages) => {
    const documentId = partIdOf({ documentId: file.documentId, pages });
    const findings = pages[0] === 1 ? [] : [missing];
    return partOfFile(file, { documentId, pages, reading: readingOf(papers.contract, { findings }) });
  });
  for (const part of parts) await store.createPart(part);
  const ids = parts.map(({ documentId }) => documentId);
  const stored = await store.loadDocument(file.documentId);
  const transition = split(file, ids, []);
  if (stored === undefined || transition.outcome === "refused") throw new Error("setup");
  await store.moveDocument(stored, transition);

  const messages = ids.map((documentId) => ({ documentId, at: file.admittedAt }));
  const [first, second, third] = messages;
  await handler(delivery(third, first), context);
  expect(await world.messagesIn("notice-requested")).toEqual([]);
  await handler(delivery(second), context);
  const [notice, ...more] = await world.messagesIn("notice-requested");
  expect(more).toEqual([]);
  expect(notice).toMatchObject({
    kind: "review",
    about: "dossier.pdf",
    findings: [{ message: expect.stringMatching(/^Pages 2 et 3, /) }, { message: expect.stringMatching(/^Page 4, /) }],
  });

  await handler(delivery(first, second, third), context);
  for (const again of await world.messagesIn("notice-requested")) expect(again).toEqual(notice);
});
