import { placeOf, type Stretch, stepped } from "./word-steps.ts";

type Edge = "start" | "end";

/** Moves the edges of the words of an amendment by a word: by buttons, and by arrow keys while one of these has the focus. */
export function startStepping(page: Document): void {
  page.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-edge]") : null;
    if (button) step(button, button.dataset.edge as Edge, Number(button.dataset.by) < 0 ? -1 : 1);
  });
  page.addEventListener("keydown", (event) => {
    const steps = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-steps]") : null;
    if (!steps || event.ctrlKey || event.metaKey || event.altKey || !(event.key === "ArrowLeft" || event.key === "ArrowRight")) return;
    event.preventDefault();
    step(steps, event.shiftKey ? "start" : "end", event.key === "ArrowLeft" ? -1 : 1);
  });
  page.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLTextAreaElement && target.dataset.part) show(target);
  });
  page.addEventListener("toggle", ({ target }) => target instanceof HTMLDetailsElement && !target.open && CSS.highlights?.clear(), true);
}

function step(from: HTMLElement, edge: Edge, by: -1 | 1): void {
  const part = from.closest<HTMLElement>("[data-steps]")?.dataset.steps;
  const field = from.closest("form")?.querySelector<HTMLTextAreaElement>(`[data-part="${part}"]`);
  const passage = field && passageOf(field);
  if (!field || !passage) return;
  const lines = field.value.split("\n").filter((line) => line.trim() !== "");
  const at = edge === "start" ? 0 : lines.length - 1;
  const text = passage.textContent ?? "";
  const place = placeOf(text, lines[at] ?? "", nearOf(field, passage));
  if (!place) return;
  lines[at] = text.slice(...stepped(text, place, edge, by)).replace(/\s+/g, " ");
  field.value = lines.join("\n");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Shows in the passage which words an amendment means now. */
function show(field: HTMLTextAreaElement): void {
  const passage = passageOf(field);
  if (!passage || !CSS.highlights) return;
  const text = passage.textContent ?? "";
  const stretches: Stretch[] = field.value.split("\n").flatMap((line) => {
    const place = placeOf(text, line, nearOf(field, passage));
    return place ? [place] : [];
  });
  CSS.highlights.clear();
  if (stretches.length > 0) CSS.highlights.set("amended", new Highlight(...stretches.map((stretch) => rangeOf(passage, stretch))));
}

function passageOf(field: HTMLElement): HTMLElement | null {
  return field.closest("[data-review], .statement")?.querySelector<HTMLElement>(".passage [data-start]") ?? null;
}

/** Where in the passage the words of the form are meant. */
function nearOf(field: HTMLTextAreaElement, passage: HTMLElement): number {
  const near = field.form?.querySelector<HTMLInputElement>("[data-near]")?.value ?? "";
  return near === "" ? 0 : Number(near) - Number(passage.dataset.start);
}

function rangeOf(passage: HTMLElement, [start, end]: Stretch): Range {
  const range = new Range();
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue!.length;
    if (at <= start && start <= at + length) range.setStart(node, start - at);
    if (at <= end && end <= at + length) {
      range.setEnd(node, end - at);
      break;
    }
    at += length;
  }
  return range;
}
