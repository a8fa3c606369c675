/** Below this width what stands beside the page would stand before it. */
const NARROW = "(max-width: 900px)";

/** Folds the filters and facts on a small screen, where they would push the words out of sight. */
export function startFolding(page: Document): void {
  if (!matchMedia(NARROW).matches) return;
  for (const beside of page.querySelectorAll<HTMLDetailsElement>("details.facets, details.facts")) beside.open = false;
}
