/** Time expressions: which words of a text tell a time, and all that they say of it. */
export type {
  Amount,
  Calendar,
  Offset,
  TimeAnchor,
  TimeExpression,
  TimeModifier,
  TimeRange,
  TimeRate,
  TimeType,
  TimeUnit,
} from "./time.ts";
export { findTimes } from "./times.ts";
