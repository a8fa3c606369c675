/** How many sketches are remembered, in each of two halves: those that an article is compared with are those that the next one of the same days is, too. A sketch with what is worked out of it takes some three kilobytes. */
const REMEMBERED = 8000;

let newer = new Map<string, unknown>();
let older: ReadonlyMap<string, unknown> = new Map();

/**
 * A sketch as it is stored, read. The same text is one object for as long as it is remembered, so that what comparing works out of a sketch is worked out once. It is
 * found by its text and not by the number of its row, which may be given to another.
 */
export function sketchIn(json: string): unknown {
  const known = newer.get(json) ?? older.get(json);
  const sketch = known ?? (JSON.parse(json) as unknown);
  if (newer.size === REMEMBERED) {
    older = newer;
    newer = new Map();
  }
  newer.set(json, sketch);
  return sketch;
}
