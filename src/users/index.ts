export { Limits } from "./limits.ts";
export { allows, ROLES, type Role } from "./roles.ts";
export { may, roleFor, roleOf, SCOPES, type Scope, scopesOf } from "./scopes.ts";
export { type AuditEntry, hasUsers, type Person, type Session, Users, usersFileOf } from "./users.ts";
