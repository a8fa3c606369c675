/** One row of a table: what it is about, and its values. */
export type Row = readonly [label: string, ...values: string[]];

/** Sets rows as plain text: labels to the left, values to the right, columns two spaces apart. A row without values is a heading of its own. */
export function table(rows: readonly Row[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...rows.filter((row) => row.length > 1).map((row) => row[column]?.length ?? 0)),
  );
  const cell = (value: string, column: number) => (column === 0 ? value.padEnd(widths[0]!) : value.padStart(widths[column]!));
  return rows.map((row) => row.map(cell).join("  ").trimEnd()).join("\n");
}

/** A share in per cent with one decimal, `-` where there was nothing to take a share of. */
export function percent(share: number | null): string {
  return share === null ? "-" : (100 * share).toFixed(1);
}

/** A rate or an amount with three significant digits or all its whole ones: `0.0123`, `4.56`, `12,345`. */
export function amount(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString("en");
  return value === 0 ? "0" : value.toPrecision(3);
}
