import { tell } from "./output.ts";

/** How long nothing may come before a person is told that something is still under way, in milliseconds. */
const QUIET = 5_000;

/** Hands on what comes, and says so while nothing does: a server that is slow, a web archive with few pages in it. */
export async function* awaited<T>(things: AsyncIterable<T>, what: string, quiet = QUIET): AsyncGenerator<T> {
  const iterator = things[Symbol.asyncIterator]();
  try {
    for (;;) {
      const started = performance.now();
      const timer = setInterval(
        () => tell(`Waiting for the next page of ${what} (${Math.round((performance.now() - started) / 1000)} s)...`),
        quiet,
      );
      const next = await iterator.next().finally(() => clearInterval(timer));
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}
