import type { Weight } from "./weight.ts";

/** How much is gathered: so many things, and for so many milliseconds after the first of them came. */
export interface Most<T> {
  readonly things: number;
  readonly time: number;
  readonly weight?: Weight<T>;
}

/**
 * Gives what comes in groups, in the order in which it came. What came does not wait longer than it may for what is slow to come, and is given before an error of
 * the source is passed on. Where `signal` is aborted, nothing more is taken.
 */
export async function* gathered<T>(things: AsyncIterable<T>, most: Most<T>, signal?: AbortSignal): AsyncGenerator<readonly T[]> {
  const iterator = things[Symbol.asyncIterator]();
  let coming: Promise<Came<T>> | null = null;
  try {
    for (let isAll = false; !isAll; ) {
      const group: T[] = [];
      let weighs = 0;
      let late: Late | null = null;
      let error: { readonly error: unknown } | null = null;
      while (group.length < most.things && weighs < (most.weight?.most ?? Number.POSITIVE_INFINITY) && !isAll) {
        coming ??= iterator.next().catch((error: unknown) => ({ error }));
        const came: Came<T> | null = await (late ? Promise.race([late.passed, coming]) : coming);
        if (came === null) break;
        coming = null;
        late ??= after(most.time);
        if ("error" in came) error = came;
        else if (!came.done) {
          group.push(came.value);
          weighs += most.weight?.of(came.value) ?? 0;
        }
        isAll = "error" in came || came.done === true || signal?.aborted === true;
      }
      late?.cancel();
      if (group.length > 0) yield group;
      if (error) throw error.error;
    }
  } finally {
    await iterator.return?.();
  }
}

/** What a source gives next, its end, or why it gives no more. */
type Came<T> = IteratorResult<T, unknown> | { readonly error: unknown };

interface Late {
  readonly passed: Promise<null>;
  cancel(): void;
}

function after(milliseconds: number): Late {
  const { promise: passed, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(resolve, milliseconds, null);
  return { passed, cancel: () => clearTimeout(timer) };
}
