import { z } from "zod";
import { Sha256 } from "./capture.ts";
import { Span } from "./span.ts";

/**
 * Points at exact words of a capture's text so that they are found again when the text is read anew: the words, what stands
 * around them, and where they stood (W3C Web Annotation: TextQuoteSelector with TextPositionSelector).
 */
export const Selector = z
  .object({ capture: Sha256, exact: z.string(), prefix: z.string(), suffix: z.string(), position: Span })
  .meta({ id: "Selector" });
export type Selector = Readonly<z.infer<typeof Selector>>;

/** How much context a selector carries on either side, in UTF-16 code units. */
export const CONTEXT = 32;

/** Makes the selector of a span. */
export function select(capture: string, text: string, span: Span): Selector {
  const [start, end] = span;
  return {
    capture,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    position: [start, end],
  };
}

/**
 * Finds a selector's words in a text. Where they stand more than once, the place with the most of the context around it wins,
 * then the one nearest to the old position; null where the words are gone.
 */
export function anchor(text: string, { exact, prefix, suffix, position }: Selector): Span | null {
  if (exact === "") return null;
  let best: { at: number; context: number; distance: number } | null = null;
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const context =
      commonSuffix(text.slice(Math.max(0, at - prefix.length), at), prefix) +
      commonPrefix(text.slice(at + exact.length, at + exact.length + suffix.length), suffix);
    const distance = Math.abs(at - position[0]);
    if (!best || context > best.context || (context === best.context && distance < best.distance)) best = { at, context, distance };
  }
  return best && [best.at, best.at + exact.length];
}

function commonPrefix(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  return length;
}

function commonSuffix(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[one.length - 1 - length] === other[other.length - 1 - length]) length++;
  return length;
}
