/** How often the line is drawn anew, in milliseconds. */
const EVERY = 100;

/** Shows how far something has come: one line that is drawn over on a terminal, a line every ten seconds elsewhere. */
export class Progress {
  readonly #started = performance.now();
  readonly #noun: string;
  #drawn = 0;
  #bytes = 0;
  #count = 0;

  /** `noun`: what is counted, in the plural. */
  constructor(noun = "pages") {
    this.#noun = noun;
  }

  /** Counts one more page of so many bytes, and says what was last done. */
  step(bytes: number, words: string): void {
    this.#count++;
    this.#bytes += bytes;
    const now = performance.now();
    const terminal = process.stderr.isTTY === true;
    if (now - this.#drawn < (terminal ? EVERY : 10_000) || (!terminal && now - this.#started < 1_000)) return;
    this.#drawn = now;
    const text = `${this.#count} ${this.#noun}, ${this.rate()}  ${words}`;
    process.stderr.write(terminal ? `\r\u001b[2K${text.slice(0, (process.stderr.columns ?? 80) - 1)}` : `${text}\n`);
  }

  /** Takes the line away. */
  end(): void {
    if (process.stderr.isTTY && this.#drawn > 0) process.stderr.write("\r\u001b[2K");
  }

  /** How many and how many megabytes a second so far. */
  rate(): string {
    const seconds = Math.max(0.001, (performance.now() - this.#started) / 1000);
    return `${(this.#count / seconds).toFixed(1)} ${this.#noun}/s, ${(this.#bytes / 1e6 / seconds).toFixed(2)} MB/s`;
  }
}
