import type { PublishChoice } from "./choice.ts";

/** What a person who decided is called where names are not published. */
export const SOMEBODY = "a reviewer";

/** What people note on an entry for each other: with their names and remarks. */
const REMARKS = ["flags", "grades", "readings"];

type Fields = Readonly<Record<string, unknown>>;

/**
 * Makes what takes out of any value of the archive, however deep, what is not public: statements that were not chosen with whatever only tells of them,
 * remarks, and the names of who decided.
 */
export function cleaner(chosen: ReadonlySet<string>, { reviewers }: Pick<PublishChoice, "reviewers">): <T>(value: T) => T {
  const isHiddenId = (value: unknown): boolean => typeof value === "string" && /^s[0-9a-f]{20}$/.test(value) && !chosen.has(value);
  const isHidden = (value: unknown): boolean => {
    if (!isFields(value)) return isHiddenId(value);
    return isHiddenId(value.id) || (value.statement !== value && isHidden(value.statement));
  };
  const field = (name: string, value: unknown): unknown => {
    if (name === "decided") return decidedBy(value);
    // How often and by whom a thing is told is public, though its first telling may not be.
    if (name === "told" && isFields(value)) return clean({ ...value, ...(isHiddenId(value.id) && { id: "" }) });
    return isHidden(value) ? null : clean(value);
  };
  const clean = (value: unknown): unknown => {
    if (value instanceof Uint8Array || value instanceof Map) return value;
    if (Array.isArray(value)) return value.filter((one) => !isHidden(one)).map(clean);
    if (!isFields(value)) return value;
    const kept = Object.entries(value).filter(([name]) => reviewers || !REMARKS.includes(name));
    return Object.fromEntries(kept.map(([name, inner]) => [name, field(name, inner)]));
  };
  const decidedBy = (decided: unknown): unknown => {
    if (reviewers || !isFields(decided) || !("by" in decided)) return decided;
    const { kind, at } = decided;
    return { kind, decision: "", by: SOMEBODY, ...(at !== undefined && { at }) };
  };
  return clean as <T>(value: T) => T;
}

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
