import { COMMITMENTS } from "./commitments.ts";
import { EVENTS } from "./events.ts";
import { INCIDENTS } from "./incidents/index.ts";
import type { LinkKind } from "./link-kind.ts";
import { ARTICLES } from "./origins.ts";
import { TELLINGS } from "./tellings.ts";

export { type LinkKind, type LinkKindName, linkKind } from "./link-kind.ts";

/** All kinds, in the order in which they are linked. */
export const LINK_KINDS: readonly LinkKind[] = [ARTICLES, TELLINGS, COMMITMENTS, INCIDENTS, EVENTS];
