import { startKeys } from "./keys.ts";
import { arrange } from "./margin.ts";

/** What lights and pins statements: the words in the text, their shapes, their rules and their notes share an id. */
export interface Lamp {
  /** The statements in the order of the text. */
  readonly ids: readonly string[];
  readonly pinned: () => string | null;
  light(id: string | null): void;
  pin(id: string | null): void;
}

/** Lights a statement whole on hover and focus, pins it on a click, and keeps the pinned one in the address bar. */
export function startReader(page: Document): void {
  const reader = page.querySelector<HTMLElement>(".reader");
  const notes = reader?.querySelector<HTMLElement>(".notes");
  if (!reader || !notes) return;
  const lamp = lampIn(page, reader, () => arrange(reader, notes));
  const idAt = (target: EventTarget | null) =>
    target instanceof Element ? (target.closest<HTMLElement>("[data-s]")?.dataset.s?.split(" ")[0] ?? null) : null;

  reader.addEventListener("pointerover", (event) => lamp.light(idAt(event.target)));
  reader.addEventListener("pointerleave", () => lamp.light(null));
  reader.addEventListener("focusin", (event) => lamp.light(idAt(event.target)));
  reader.addEventListener("focusout", () => lamp.light(null));
  reader.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || event.metaKey || event.ctrlKey) return;
    if (event.target.closest(".note-close")) {
      event.preventDefault();
      return lamp.pin(null);
    }
    const asked = event.target.closest(".mark, .pin, .note-link");
    const id = idAt(asked);
    if (!id || (page.getSelection()?.toString() ?? "") !== "") return;
    event.preventDefault();
    lamp.pin(lamp.pinned() === id ? null : id);
  });
  startKeys(page, lamp);

  const fromAddress = () => {
    const id = location.hash.slice(1);
    lamp.pin(lamp.ids.includes(id) ? id : null);
    if (lamp.ids.includes(id)) wordsOf(reader, id)?.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", fromAddress);
  addEventListener("popstate", fromAddress);
  new ResizeObserver(() => arrange(reader, notes)).observe(reader);
  page.fonts.ready.then(fromAddress);
}

function lampIn(page: Document, reader: HTMLElement, changed: () => void): Lamp {
  const ids = [...reader.querySelectorAll<HTMLElement>(".note")].map(({ id }) => id);
  const all = [...reader.querySelectorAll<HTMLElement>("[data-s]")];
  let pinned: string | null = null;
  const show = (id: string | null) => {
    for (const part of all) part.classList.toggle("lit", id !== null && part.dataset.s!.split(" ").includes(id));
  };
  return {
    ids,
    pinned: () => pinned,
    light: (id) => show(id ?? pinned),
    pin(id) {
      if (id !== pinned) {
        const address = `${location.pathname}${location.search}${id ? `#${id}` : ""}`;
        if (location.hash !== (id ? `#${id}` : "")) history.pushState(null, "", address);
      }
      pinned = id;
      for (const note of reader.querySelectorAll(".note.pinned")) note.classList.remove("pinned");
      if (id) page.getElementById(id)?.classList.add("pinned");
      show(id);
      changed();
    },
  };
}

/** The first words of a statement on the page. */
export function wordsOf(reader: Element, id: string): HTMLElement | null {
  return reader.querySelector<HTMLElement>(`.mark[data-s~="${CSS.escape(id)}"]`);
}
