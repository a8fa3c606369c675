import type { Operation } from "../operation.ts";
import { archiveOperations } from "./archive.ts";
import { articleOperations } from "./articles.ts";
import { decidingOperations } from "./deciding.ts";
import { feedOperations } from "./feeds.ts";
import { recordOperations } from "./record.ts";
import { reviewingOperations } from "./reviewing.ts";
import { searchOperations } from "./searches.ts";
import { statementOperations } from "./statements.ts";

/** Every call of the API by its method and path below `/api`, in the order of the page for people. What names a part of a path stands in braces. */
export const OPERATIONS = {
  ...statementOperations,
  ...searchOperations,
  ...recordOperations,
  ...articleOperations,
  ...decidingOperations,
  ...reviewingOperations,
  ...feedOperations,
  ...archiveOperations,
} as const;

/** A call's name: its method and path. */
export type Calls = typeof OPERATIONS;

/** The calls as a list. */
export const operations = (): readonly (Operation & { readonly method: string; readonly path: string })[] =>
  Object.entries(OPERATIONS as Readonly<Record<string, Operation>>).map(([name, operation]) => {
    const [method, path] = name.split(" ") as [string, string];
    return { ...operation, method, path };
  });
