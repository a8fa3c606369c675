/** So many of something: "1 article", "2 articles"; `shown` is the number as the reader writes numbers. */
export const some = (count: number, shown: string, one: string, many = `${one}s`): string => `${shown} ${count === 1 ? one : many}`;
