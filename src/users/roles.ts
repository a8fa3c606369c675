/** What a person or program may do, least first: look; also decide and add; also see to users. */
export const ROLES = ["reader", "reviewer", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** Whether a role lets somebody do what takes another. */
export const allows = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed);
