const [COMMA, ZERO] = [",".charCodeAt(0), "0".charCodeAt(0)];

/** The whole numbers of a list with commas between them, as a store gives those of a million statements in one text. */
export function listed(list: string | null): Int32Array<ArrayBuffer> {
  if (list === null || list === "") return new Int32Array(0);
  let commas = 0;
  for (let at = list.indexOf(","); at !== -1; at = list.indexOf(",", at + 1)) commas++;
  const numbers = new Int32Array(commas + 1);
  let [found, number] = [0, 0];
  for (let at = 0; at < list.length; at++) {
    const sign = list.charCodeAt(at);
    if (sign === COMMA) {
      numbers[found++] = number;
      number = 0;
    } else number = 10 * number + (sign - ZERO);
  }
  numbers[found] = number;
  return numbers;
}
