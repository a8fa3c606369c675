/** How many answers are remembered: more than are on their way at once. */
const REMEMBERED = 5000;

/**
 * Does what is sent with a key once: whoever sends it again, since the answer was lost on its way, gets the same answer. Remembered while the program runs.
 */
export class Once<T> {
  readonly #done = new Map<string, Promise<T>>();

  /** `key` is empty where none was sent; then it is done every time. What failed may be tried again. */
  async run(key: string, work: () => Promise<T>): Promise<T> {
    if (key === "") return work();
    const before = this.#done.get(key);
    if (before) return before;
    const doing = work();
    this.#done.set(key, doing);
    // The oldest goes first.
    if (this.#done.size > REMEMBERED) this.#done.delete(this.#done.keys().next().value!);
    try {
      return await doing;
    } catch (error) {
      this.#done.delete(key);
      throw error;
    }
  }
}
