export { Limits } from "./limits.ts";
export { allows, ROLES, type Role } from "./roles.ts";
export { type AuditEntry, hasUsers, type Person, type Session, Users, usersFileOf } from "./users.ts";
