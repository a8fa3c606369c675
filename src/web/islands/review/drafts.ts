const PLACE = "onrecord.drafts.";

/** Keeps what somebody writes into the forms of a desk until it is sent, so that a reload loses none of it. */
export function keepDrafts(desk: HTMLElement): void {
  for (const card of desk.querySelectorAll<HTMLElement>("[data-review]")) {
    const drafts = draftsOf(card);
    for (const [name, value] of Object.entries(drafts)) fieldNamed(card, name, (field) => write(field, value));
    for (const details of card.querySelectorAll<HTMLDetailsElement>("details.amend"))
      if (Object.keys(drafts).some((name) => name.startsWith(prefixOf(details)))) details.open = true;
  }
  desk.addEventListener("input", ({ target }) => {
    const card = target instanceof Element ? target.closest<HTMLElement>("[data-review]") : null;
    if (!card || !isField(target)) return;
    sessionStorage.setItem(placeOf(card), JSON.stringify({ ...draftsOf(card), [nameOf(target)]: target.value }));
  });
  desk.addEventListener("submit", ({ target }) => {
    const card = (target as Element).closest<HTMLElement>("[data-review]");
    if (card) sessionStorage.removeItem(placeOf(card));
  });
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isField = (target: EventTarget | null): target is Field => target instanceof Element && target.matches("input, textarea, select");
const placeOf = (card: HTMLElement): string => `${PLACE}${card.dataset.review}`;

/** A field's name and, since all forms have a note, whether it is of the amendment or of a flag. */
const nameOf = (field: Field): string => {
  const details = field.closest("details.amend");
  return `${details ? prefixOf(details) : ""}${field.name}`;
};
const prefixOf = (details: Element): string => (details.classList.contains("flag") ? "flag " : "amend ");

function draftsOf(card: HTMLElement): Record<string, string> {
  try {
    return JSON.parse(sessionStorage.getItem(placeOf(card)) ?? "{}") as Record<string, string>;
  } catch {
    return {};
  }
}

function fieldNamed(card: HTMLElement, name: string, use: (field: Field) => void): void {
  for (const field of card.querySelectorAll<Field>("input, textarea, select")) if (nameOf(field) === name) use(field);
}

function write(field: Field, value: string): void {
  field.value = value;
}
