import { placeNotes } from "./place-notes.ts";
import { wordsOf } from "./reader.ts";

/** From this width on the margin stands beside the text. */
const BESIDE = "(min-width: 801px)";

/** Brings notes beside their words, and rules to the very lines that their statements take. */
export function arrange(reader: HTMLElement, notes: HTMLElement): void {
  placeRules(reader);
  const all = [...notes.querySelectorAll<HTMLElement>(".note")];
  const beside = matchMedia(BESIDE).matches && all.length > 0;
  notes.classList.toggle("placed", beside);
  if (!beside) {
    unplace(notes, all);
    return;
  }
  const origin = notes.getBoundingClientRect().top;
  const wishes = all.map((note) => {
    const words = wordsOf(reader, note.id);
    return { top: words ? words.getBoundingClientRect().top - origin - 6 : 0, height: note.offsetHeight };
  });
  const tops = placeNotes(
    wishes,
    all.findIndex((note) => note.classList.contains("pinned")),
  );
  all.forEach((note, index) => {
    note.style.top = `${tops[index]}px`;
  });
  const last = tops.length - 1;
  notes.style.minHeight = `${(tops[last] ?? 0) + (wishes[last]?.height ?? 0)}px`;
}

/** Takes back the places that the notes had in a wider window. */
function unplace(notes: HTMLElement, all: readonly HTMLElement[]): void {
  notes.style.minHeight = "";
  for (const note of all) note.style.top = "";
}

function placeRules(reader: HTMLElement): void {
  for (const paragraph of reader.querySelectorAll<HTMLElement>(".paragraph")) {
    const origin = paragraph.getBoundingClientRect().top;
    for (const rule of paragraph.querySelectorAll<HTMLElement>(".rule")) {
      const words = [...paragraph.querySelectorAll<HTMLElement>(`.mark.content[data-s~="${CSS.escape(rule.dataset.s!)}"]`)];
      const boxes = words.flatMap((part) => [...part.getClientRects()]);
      if (boxes.length === 0) continue;
      const top = Math.min(...boxes.map((box) => box.top)) - origin;
      rule.style.top = `${top + 2}px`;
      rule.style.bottom = "auto";
      rule.style.height = `${Math.max(...boxes.map((box) => box.bottom)) - origin - top - 4}px`;
    }
  }
}
