/** How much things may weigh in all; one alone may be heavier. */
export interface Weight<T> {
  readonly most: number;
  of(thing: T): number;
}
