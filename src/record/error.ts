/**
 * An error that a person can act on. The message says what was expected, what came, and what to do.
 * `code` is stable, for programs; `data` holds the values in the message.
 */
export class OnrecordError extends Error {
  override readonly name = "OnrecordError";
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, data: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.data = data;
  }
}
