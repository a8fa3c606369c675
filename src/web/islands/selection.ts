/** Words that are selected in the article, and the offset at which they start in the capture's text. */
interface Selected {
  readonly words: string;
  readonly start: number;
  readonly box: DOMRect;
}

/** Shows a bar at selected words, which puts them into the form that is open: an amendment, else the one for what was missed. */
export function startSelecting(page: Document): void {
  const reader = page.querySelector<HTMLElement>(".reader, [data-review-desk]");
  const bar = reader?.querySelector<HTMLElement>(".selection-bar");
  const missed = page.querySelector<HTMLDetailsElement>("#missed, .review-card:not([hidden]) details.amend:not(.flag)");
  if (!reader || !bar || !missed) return;
  let selected: Selected | null = null;

  page.addEventListener("selectionchange", () => {
    const now = selectionIn(page, reader);
    if (now) selected = now;
    bar.hidden = now === null && !bar.contains(page.activeElement);
    if (now) moveTo(bar, now.box, reader);
  });
  // A press would take the selection away before the click that asks for it.
  bar.addEventListener("pointerdown", (event) => event.preventDefault());
  bar.addEventListener("click", (event) => {
    const part = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-mark]")?.dataset.mark : undefined;
    if (!part || !selected) return;
    const form = openForm(page) ?? open(amendmentNow(page) ?? missed);
    put(form, part, selected);
    bar.hidden = true;
    page.getSelection()?.removeAllRanges();
    form?.scrollIntoView({ block: "nearest" });
    form?.querySelector<HTMLElement>(`[data-part="${part}"]`)?.focus({ preventScroll: true });
  });
}

function selectionIn(page: Document, reader: HTMLElement): Selected | null {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const block = blockOf(range.startContainer);
  const words = selection.toString().trim();
  if (!block || !reader.contains(range.endContainer) || !blockOf(range.endContainer) || words === "") return null;
  // The text of a block stands there unit for unit, so what comes before the selection measures its offset.
  const before = new Range();
  before.setStart(block, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = Number(block.dataset.start) + before.toString().length;
  return { words, start, box: range.getBoundingClientRect() };
}

function blockOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>("[data-start]") ?? null;
}

function moveTo(bar: HTMLElement, box: DOMRect, reader: HTMLElement): void {
  const widest = document.documentElement.clientWidth - bar.offsetWidth - 8;
  const left = Math.max(8, Math.min(box.left + scrollX, widest));
  const top = box.bottom + scrollY + 8;
  bar.style.left = `${left}px`;
  bar.style.top = `${Math.min(top, reader.getBoundingClientRect().bottom + scrollY)}px`;
}

/** The amendment of the statement that stands on the desk. */
const amendmentNow = (page: Document): HTMLDetailsElement | null =>
  page.querySelector<HTMLDetailsElement>(".review-card:not([hidden]) details.amend:not(.flag)");

/** The amend form that somebody has open in the pinned note. */
function openForm(page: Document): HTMLFormElement | null {
  return page.querySelector<HTMLFormElement>(".note.pinned details[open] form[data-words-form]");
}

function open(details: HTMLDetailsElement): HTMLFormElement | null {
  details.open = true;
  return details.querySelector("form");
}

/** An amendment's words are replaced, since they were there before; in a new statement each press adds a stretch. */
function put(form: HTMLFormElement | null, part: string, { words, start }: Selected): void {
  const field = form?.querySelector<HTMLTextAreaElement>(`[data-part="${part}"]`);
  if (!form || !field) return;
  const line = words.replace(/\s+/g, " ");
  field.value = form.hasAttribute("data-missed") && field.value.trim() !== "" ? `${field.value.trim()}\n${line}` : line;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  const near = form.querySelector<HTMLInputElement>("[data-near]");
  if (near) near.value = String(start);
}
