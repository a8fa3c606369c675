/** Writes a value as JSON whose text SQLite keeps as it is: NUL and lone surrogates are escaped. */
export function toJson(value: unknown): string {
  return JSON.stringify(value);
}

/** Reads back what `toJson` wrote; the caller knows the type by the column. */
export function fromJson<T>(json: string): T {
  return JSON.parse(json) as T;
}

/** Reads JSON that must stand there letter by letter as `toJson` or `canonical` writes it, so that no change of it goes unseen. Throws `SyntaxError`. */
export function fromExactJson<T>(json: string): T {
  const value = JSON.parse(json) as T;
  if (JSON.stringify(value) !== json) throw new SyntaxError("Expected JSON as it is stored");
  return value;
}
