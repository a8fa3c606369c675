import { COMMITMENTS } from "./commitments.ts";
import type { LinkKind } from "./link-kind.ts";
import { ARTICLES } from "./origins.ts";
import { TELLINGS } from "./tellings.ts";

export { type LinkKind, type LinkKindName, linkKind } from "./link-kind.ts";

/** All kinds, in the order in which they are linked. */
export const LINK_KINDS: readonly LinkKind[] = [ARTICLES, TELLINGS, COMMITMENTS];
