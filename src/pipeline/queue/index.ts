export { type Enqueued, enqueue, failuresIn, queueUnread } from "./enqueue.ts";
export { openQueue, type Queue, type QueueCounts } from "./queue.ts";
export type { Failure } from "./tasks.ts";
export { type Work, work } from "./work.ts";
