/** How likely each word is the head of each: for each word a row with a number for every word of the sentence and one, the last, for the root. Higher is likelier. */
export type ArcScores = Float64Array;

/**
 * The heads of a tree with one root: each word's likeliest head where these make a tree, else the best tree without crossing arcs (Eisner 1996). The
 * root's place is the length. Of equally good heads the first is taken. Time grows with the third power of the length, which `pieces` bounds.
 */
export function bestTree(scores: ArcScores, length: number): Int32Array {
  const heads = new Int32Array(length);
  const wide = length + 1;
  for (let word = 0; word < length; word++) {
    let top = length;
    for (let head = length - 1; head >= 0; head--)
      if (head !== word && scores[word * wide + head]! >= scores[word * wide + top]!) top = head;
    heads[word] = top;
  }
  return isTree(heads) ? heads : bestProjective(scores, length);
}

/** Whether one word hangs on the root and all others hang on it in the end. */
export function isTree(heads: Int32Array): boolean {
  const { length } = heads;
  const seen = new Int32Array(length);
  let roots = 0;
  for (let word = 0; word < length; word++) {
    if (heads[word] === length) roots++;
    let above = word;
    while (above !== length && seen[above] === 0) {
      seen[above] = word + 1;
      above = heads[above]!;
    }
    if (above !== length && seen[above] === word + 1) return false;
  }
  return roots === 1;
}

/** The best tree without crossing arcs, and with one root. */
export function bestProjective(scores: ArcScores, length: number): Int32Array {
  const table = () => new Float64Array(length * length);
  const splits = () => new Int16Array(length * length);
  // Stretches of words that hang together under their first or last word: all of them (`whole`), or up to an arc between first and last (`open`).
  // Whole ones are kept both by their head and by their other end, so that inner loops go through memory in order.
  const [wholeFirst, wholeLast, wholeFirstByEnd, wholeLastByEnd] = [table(), table(), table(), table()];
  const [openFirst, openLast] = [table(), table()];
  const [wholeFirstAt, wholeLastAt, openAt] = [splits(), splits(), splits()];
  const arc = (word: number, head: number) => scores[word * (length + 1) + head]!;
  for (let apart = 1; apart < length; apart++) {
    for (let from = 0; from + apart < length; from++) {
      const to = from + apart;
      const [forth, back] = [from * length + to, to * length + from];
      let best = -Infinity;
      for (let split = from; split < to; split++) {
        const sum = wholeFirst[from * length + split]! + wholeLast[to * length + split + 1]!;
        if (sum > best) {
          best = sum;
          openAt[forth] = split;
        }
      }
      openLast[back] = best + arc(from, to);
      openFirst[forth] = best + arc(to, from);
      best = -Infinity;
      for (let split = from; split < to; split++) {
        const sum = wholeLastByEnd[from * length + split]! + openLast[to * length + split]!;
        if (sum > best) {
          best = sum;
          wholeLastAt[back] = split;
        }
      }
      wholeLast[back] = best;
      wholeLastByEnd[forth] = best;
      best = -Infinity;
      for (let split = from + 1; split <= to; split++) {
        const sum = openFirst[from * length + split]! + wholeFirstByEnd[to * length + split]!;
        if (sum > best) {
          best = sum;
          wholeFirstAt[forth] = split;
        }
      }
      wholeFirst[forth] = best;
      wholeFirstByEnd[back] = best;
    }
  }
  let root = 0;
  let best = -Infinity;
  for (let word = 0; word < length; word++) {
    const sum = wholeLast[word * length]! + wholeFirst[word * length + length - 1]! + arc(word, length);
    if (sum > best) [best, root] = [sum, word];
  }
  const heads = new Int32Array(length);
  heads[root] = length;
  const left: (readonly [head: number, end: number])[] = [
    [root, 0],
    [root, length - 1],
  ];
  while (left.length > 0) {
    const [head, end] = left.pop()!;
    if (head === end) continue;
    const child = (end < head ? wholeLastAt : wholeFirstAt)[head * length + end]!;
    heads[child] = head;
    const [from, to] = [Math.min(child, head), Math.max(child, head)];
    const split = openAt[from * length + to]!;
    left.push([child, end], [from, split], [to, split + 1]);
  }
  return heads;
}
