import { afterAll, beforeAll, describe } from "vitest";
import { actsContract } from "./dynamodb-acts.contract.ts";
import { auditContract } from "./dynamodb-audit.contract.ts";
import { claimsContract } from "./dynamodb-claims.contract.ts";
import { documentsContract } from "./dynamodb-documents.contract.ts";
import { type RunningEngine, engine as tested } from "./dynamodb-engines.ts";
import { historyContract } from "./dynamodb-history.contract.ts";
import { issuingContract } from "./dynamodb-issuing.contract.ts";
import { listsContract } from "./dynamodb-lists.contract.ts";
import { packetsContract } from "./dynamodb-packets.contract.ts";
import { readingBudgetContract } from "./dynamodb-reading-budget.contract.ts";
import { recordContract } from "./dynamodb-record.contract.ts";
import { reviewsContract } from "./dynamodb-reviews.contract.ts";
import { shownContract } from "./dynamodb-shown.contract.ts";
import { verifyContract } from "./dynamodb-verify.contract.ts";

// One process for each engine, and all contracts on it: starting Java takes longer than the tests.
describe(`the store on ${tested.name}`, { timeout: 60_000 }, () => {
  let engine: RunningEngine | undefined;
  const running = () => {
    if (engine === undefined) throw new Error("the engine is not running");
    return engine;
  };
  beforeAll(async () => {
    engine = await tested.start();
  }, 120_000);
  afterAll(() => engine?.stop());

  documentsContract(running);
  readingBudgetContract(running);
  recordContract(running);
  packetsContract(running);
  reviewsContract(running);
  actsContract(running);
  historyContract(running);
  listsContract(running);
  shownContract(running);
  claimsContract(running);
  auditContract(running);
  issuingContract(running);
  verifyContract(running);
});
