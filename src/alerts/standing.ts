import { existsSync } from "node:fs";
import { AlertBook, alertsFileOf, type Delivery, type Subscription } from "./book.ts";

/** Who is told of what, and how that goes. */
export interface AlertStanding extends Subscription {
  /** How many messages arrived, wait, and were given up. */
  readonly messages: Readonly<Record<Delivery["state"], number>>;
  /** What was tried in vain: why, and when it is tried again. */
  readonly waiting: readonly Pick<Delivery, "id" | "made" | "tries" | "error" | "next">[];
  /** What was given up, newest first, and why. */
  readonly failed: readonly Pick<Delivery, "id" | "made" | "tries" | "error">[];
}

/** How every alert of an archive stands. */
export function standingOf(book: AlertBook): readonly AlertStanding[] {
  const waiting = Map.groupBy(book.waiting(), ({ subscription }) => subscription);
  const dead = Map.groupBy(book.dead(), ({ subscription }) => subscription);
  return book.subscriptions().map((one) => ({
    ...one,
    messages: book.counts(one.id),
    waiting: (waiting.get(one.id) ?? []).map(({ id, made, tries, error, next }) => ({ id, made, tries, error, next })),
    failed: (dead.get(one.id) ?? []).map(({ id, made, tries, error }) => ({ id, made, tries, error })),
  }));
}

/** The same of an archive at a place; none where nobody ever asked to be told. */
export function alertsOf(archive: string): readonly AlertStanding[] {
  if (!existsSync(alertsFileOf(archive))) return [];
  const book = new AlertBook(archive);
  try {
    return standingOf(book);
  } finally {
    book.close();
  }
}
