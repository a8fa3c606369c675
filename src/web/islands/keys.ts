import { type Lamp, wordsOf } from "./reader.ts";

/** The keys of the reader. None fires while somebody writes, nor with a modifier, which is the browser's. */
export function startKeys(page: Document, lamp: Lamp): void {
  page.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    const act = actions(page, lamp)[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

function actions(page: Document, lamp: Lamp): Record<string, (() => void) | undefined> {
  const step = (by: number) => () => {
    const at = lamp.ids.indexOf(lamp.pinned() ?? "");
    const next = lamp.ids[at === -1 ? (by > 0 ? 0 : lamp.ids.length - 1) : at + by];
    if (next === undefined) return;
    lamp.pin(next);
    wordsOf(page.body, next)?.scrollIntoView({ block: "center" });
    page.querySelector<HTMLElement>(`#${CSS.escape(next)} .note-link`)?.focus({ preventScroll: true });
  };
  const decide = (kind: string) => () => {
    const id = lamp.pinned();
    if (id) page.querySelector<HTMLButtonElement>(`#${CSS.escape(id)} button[value="${kind}"]`)?.click();
  };
  return {
    j: step(1),
    k: step(-1),
    m: () => toMissed(page),
    a: lamp.pinned() ? decide("accept") : undefined,
    x: lamp.pinned() ? decide("reject") : undefined,
    Escape: lamp.pinned() ? () => lamp.pin(null) : undefined,
  };
}

/** To the bar where words are selected, which marks them; else into the form for what the program missed, where words can be written. */
function toMissed(page: Document): void {
  const button = page.querySelector<HTMLButtonElement>(".selection-bar:not([hidden]) button");
  const missed = page.querySelector<HTMLDetailsElement>("#missed");
  if (!button && missed) missed.open = true;
  (button ?? missed?.querySelector("textarea"))?.focus();
}

/** Whether a key that is pressed there is written. */
export function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}
