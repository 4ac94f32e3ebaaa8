import { type FactOf, ownDate } from "./paper-dates.ts";

/** Requests by rank: the rank that the paper states, else the first that is free, in order of date. */
export function rankRequests(requests: FactOf<"renewal">[]): Map<number, FactOf<"renewal">> {
  const ranked = new Map<number, FactOf<"renewal">>();
  for (const fact of requests) if (fact.paper.renewalRank !== undefined) ranked.set(fact.paper.renewalRank, fact);
  for (const fact of requests) {
    if (fact.paper.renewalRank !== undefined) continue;
    let rank = 1;
    while (ranked.has(rank)) rank += 1;
    ranked.set(rank, fact);
  }
  return new Map([...ranked].sort(([a], [b]) => a - b));
}

/** The rank of the oldest request dated before the decision that has no answer yet. */
export function oldestUnanswered(
  requests: Map<number, FactOf<"renewal">>,
  decision: FactOf<"decision">,
  answers: { rank: number }[],
): number | undefined {
  const decidedOn = ownDate(decision.paper);
  for (const [rank, request] of requests) {
    const askedOn = ownDate(request.paper);
    if (answers.some((answer) => answer.rank === rank) || askedOn === undefined || decidedOn === undefined) continue;
    if (askedOn < decidedOn) return rank;
  }
  return undefined;
}

/** Whether a request asks for something exceptional and says why. */
export function isExceptional(request: FactOf<"renewal"> | undefined): boolean {
  return request?.paper.exceptional === true && request.paper.motive !== undefined;
}
