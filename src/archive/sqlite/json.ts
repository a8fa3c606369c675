/** Writes a value as JSON whose text SQLite keeps as it is: NUL and lone surrogates are escaped. */
export function toJson(value: unknown): string {
  return JSON.stringify(value);
}

/** Reads back what `toJson` wrote; the caller knows the type by the column. */
export function fromJson<T>(json: string): T {
  return JSON.parse(json) as T;
}
