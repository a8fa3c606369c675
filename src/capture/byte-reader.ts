const LINE_FEED = 0x0a;

/**
 * Reads a stream of bytes piece by piece: looks ahead, takes lines and stretches, skips. What is buffered is what was asked for
 * and the stream's own last piece, so memory does not grow with the stream. Where the stream fails, what came before is given first;
 * whoever asks for more than that gets the failure.
 */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #buffered: Buffer = Buffer.alloc(0);
  #ended = false;
  #failure: { readonly error: unknown } | null = null;
  #at = 0;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** How many bytes were taken or skipped so far. */
  get at(): number {
    return this.#at;
  }

  /** The next bytes, without taking them; fewer where the stream ends. */
  async peek(length: number): Promise<Buffer> {
    const pieces = [this.#buffered];
    let size = this.#buffered.length;
    while (size < length && !this.#ended) {
      const piece = await this.#pull();
      if (piece === null) break;
      pieces.push(piece);
      size += piece.length;
    }
    if (pieces.length > 1) this.#buffered = Buffer.concat(pieces);
    return this.#buffered.subarray(0, length);
  }

  /** The next bytes; fewer where the stream ends. */
  async take(length: number): Promise<Buffer> {
    const bytes = await this.peek(length);
    if (bytes.length < length) this.#check();
    this.#drop(bytes.length);
    return bytes;
  }

  /** Goes over the next bytes, and gives back how many there were. */
  async skip(length: number): Promise<number> {
    let left = length;
    while (left > 0) {
      const piece = this.#buffered.length > 0 ? this.#buffered : await this.#pull();
      if (piece === null) break;
      this.#buffered = piece;
      const gone = Math.min(left, piece.length);
      this.#drop(gone);
      left -= gone;
    }
    if (left > 0) this.#check();
    return length - left;
  }

  /**
   * The next line with its line feed, the last one perhaps without; null at the end. Of a line longer than `longest` bytes the rest
   * is skipped and `cut` is true.
   */
  async line(longest: number): Promise<{ readonly bytes: Buffer; readonly cut: boolean } | null> {
    const pieces: Buffer[] = [];
    let size = 0;
    for (;;) {
      const piece = this.#buffered.length > 0 ? this.#buffered : await this.#pull();
      if (piece === null) break;
      this.#buffered = piece;
      const end = piece.indexOf(LINE_FEED);
      const part = end === -1 ? piece : piece.subarray(0, end + 1);
      if (size < longest) pieces.push(part.subarray(0, longest - size));
      size += part.length;
      this.#drop(part.length);
      if (end !== -1) break;
    }
    if (size === 0) {
      this.#check();
      return null;
    }
    return { bytes: pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces), cut: size > longest };
  }

  /** All that is left, as it comes. */
  async *rest(): AsyncGenerator<Buffer> {
    for (;;) {
      const piece = this.#buffered.length > 0 ? this.#buffered : await this.#pull();
      if (piece === null) {
        this.#check();
        return;
      }
      this.#buffered = piece;
      this.#drop(piece.length);
      yield piece;
    }
  }

  /** Lets go of the stream, read to its end or not. */
  async close(): Promise<void> {
    this.#ended = true;
    await this.#source.return?.();
  }

  async #pull(): Promise<Buffer | null> {
    while (!this.#ended) {
      const next = await this.#next();
      if (next.done) this.#ended = true;
      else if (next.value.length > 0) return Buffer.from(next.value.buffer, next.value.byteOffset, next.value.length);
    }
    return null;
  }

  async #next(): Promise<IteratorResult<Uint8Array>> {
    try {
      return await this.#source.next();
    } catch (error) {
      this.#failure = { error };
      return { done: true, value: undefined };
    }
  }

  #check(): void {
    if (this.#failure) throw this.#failure.error;
  }

  #drop(length: number): void {
    this.#buffered = this.#buffered.subarray(length);
    this.#at += length;
  }
}
