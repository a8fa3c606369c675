/**
 * Who reads the statement at a place of a shared queue: `each` of the readers, every choice of as many in turn, so that all read the same number and each
 * meets every other. A pure function of the place, so that it need not be stored.
 */
export function readersOf(readers: readonly string[], each: number, position: number): readonly string[] {
  const choices = choicesOf(readers, each);
  return choices[position % choices.length] ?? [];
}

function choicesOf(readers: readonly string[], each: number): readonly (readonly string[])[] {
  if (each === 0) return [[]];
  return readers.flatMap((first, at) => choicesOf(readers.slice(at + 1), each - 1).map((rest) => [first, ...rest]));
}
