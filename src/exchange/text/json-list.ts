import { canonical } from "../../record/canonical.ts";

/** A JSON object with one long list in it, written item by item, an item a line: the values before it, the list, the values after it. */
export async function* jsonList(
  before: Readonly<Record<string, unknown>>,
  list: string,
  items: AsyncIterable<unknown>,
  after: Readonly<Record<string, unknown>> = {},
): AsyncIterable<string> {
  yield `{${members(before)
    .map((member) => `${member},\n`)
    .join("")}${JSON.stringify(list)}:[`;
  yield* joined(items);
  yield `]${members(after)
    .map((member) => `,\n${member}`)
    .join("")}}\n`;
}

/** A JSON list, an item a line. */
export async function* jsonArray(items: AsyncIterable<unknown>): AsyncIterable<string> {
  yield "[";
  yield* joined(items);
  yield "]\n";
}

async function* joined(items: AsyncIterable<unknown>): AsyncIterable<string> {
  let between = "\n";
  for await (const item of items) {
    yield `${between}${canonical(item)}`;
    between = ",\n";
  }
  yield "\n";
}

function members(values: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(values).map(([name, value]) => `${JSON.stringify(name)}:${canonical(value)}`);
}
