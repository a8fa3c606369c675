import type { Db } from "./connection.ts";

/** One step that brings an archive forward: statements, and work that SQL alone cannot do. */
export type Migration = readonly (string | ((db: Db) => Promise<void>))[];
