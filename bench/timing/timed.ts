/** A text with the spans in it that people marked as times. */
export interface Timed {
  readonly id: string;
  readonly text: string;
  readonly times: readonly (readonly [start: number, end: number])[];
}
