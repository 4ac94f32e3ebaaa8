import type { Plan } from "./plan.ts";

/** Throws where a bucket, queue, topic, event source or schedule is wired to what the plan does not have. */
export function checkWiring(plan: Plan): void {
  const queues = new Set(plan.queues.map((queue) => queue.name));
  const functions = new Set(plan.functions.map((planned) => planned.name));
  const topics = new Set(plan.topics.map((topic) => topic.name));
  const check = (names: Set<string>, name: string, user: string) => {
    if (!names.has(name)) throw new Error(`${user} is wired to ${name || "nothing"}, which the twin does not have`);
  };
  for (const bucket of plan.buckets)
    for (const { queue } of bucket.notifications) check(queues, queue, `The bucket ${bucket.name}`);
  for (const queue of plan.queues)
    if (queue.deadLetterQueue !== undefined) check(queues, queue.deadLetterQueue, `The queue ${queue.name}`);
  for (const { topic, queue } of plan.subscriptions) {
    check(topics, topic, "A subscription");
    check(queues, queue, `The topic ${topic}`);
  }
  for (const source of plan.eventSources) {
    check(queues, source.queue, "An event source");
    check(functions, source.function, `The queue ${source.queue}`);
  }
  for (const { name, function: target, deadLetterQueue } of plan.schedules) {
    check(functions, target, `The schedule ${name}`);
    if (deadLetterQueue !== undefined) check(queues, deadLetterQueue, `The schedule ${name}`);
  }
}
