/** The most that one answer holds, in characters of its JSON: a part of what an assistant can keep in mind. */
export const MOST = 40_000;

/** How many of a list are given at most, tried in this order until the whole is short enough. */
const LIMITS = [100, 50, 25, 12, 6, 3, 1] as const;

/** A value with its lists cut until it is short enough; what was left out is told beside each list as `…LeftOut`. */
export function bounded(value: object): object {
  for (const limit of LIMITS) {
    const cut = cutLists(value, limit) as object;
    if (JSON.stringify(cut).length <= MOST) return cut;
  }
  return { tooLong: true, says: `Expected an answer of at most ${MOST} characters, but even its beginning is longer. Ask for less of it.` };
}

function cutLists(value: unknown, limit: number): unknown {
  if (Array.isArray(value)) return value.slice(0, limit).map((item) => cutLists(item, limit));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => [
    [key, cutLists(inner, limit)],
    ...(Array.isArray(inner) && inner.length > limit ? [[`${key}LeftOut`, inner.length - limit] as [string, unknown]] : []),
  ]);
  return Object.fromEntries(entries);
}
