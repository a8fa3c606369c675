import type { Role } from "./roles.ts";

/** What a token may be for: look; decide; add pages; see to users and who did what. Each stands alone, but all of them may look. */
export const SCOPES = ["read", "review", "add", "admin"] as const;
export type Scope = (typeof SCOPES)[number];

const OF_ROLE: Readonly<Record<Role, readonly Scope[]>> = { reader: ["read"], reviewer: ["read", "review", "add"], admin: SCOPES };

/** What a role may do, in scopes. */
export const scopesOf = (role: Role): readonly Scope[] => OF_ROLE[role];

/** The least role that may do what takes a scope. */
export const roleFor = (scope: Scope): Role => (scope === "read" ? "reader" : scope === "admin" ? "admin" : "reviewer");

/** The role that comes nearest to what a token is for, as lists of people show it; what it may do is its scopes' alone. */
export const roleOf = (scopes: readonly Scope[]): Role =>
  scopes.includes("admin") ? "admin" : scopes.some((scope) => scope !== "read") ? "reviewer" : "reader";

/** Whether somebody may do what takes a scope: by the scopes of a token where it has some, else by role. */
export function may({ role, scopes }: { readonly role: Role; readonly scopes?: readonly Scope[] }, needed: Scope): boolean {
  return needed === "read" || (scopes ?? scopesOf(role)).includes(needed);
}
