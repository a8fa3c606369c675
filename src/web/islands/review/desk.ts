import { isWriting } from "../keys.ts";
import { keepDrafts } from "./drafts.ts";
import { MadeHere } from "./made.ts";
import { Outbox, type OutboxState } from "./outbox.ts";

/** Shows the statements that wait one at a time, decides by keys and buttons, and sends decisions while the next is being read. */
export function startReviewing(page: Document): void {
  const desk = page.querySelector<HTMLElement>("[data-review-desk]");
  if (!desk) return;
  const cards = [...desk.querySelectorAll<HTMLElement>("[data-review]")];
  const made = new MadeHere();
  let refused: string | null = null;
  let at = -1;

  const outbox = new Outbox({
    changed: (state) => {
      // Why one was refused stands there until the next is on its way.
      if (state.waiting > 0) refused = null;
      if (refused === null) tell(desk, state);
    },
    stored: ({ key }, decision) => made.stored(key, decision),
    refused: ({ key, statement }, message) => {
      const card = cards.find(({ dataset }) => dataset.review === statement);
      made.drop(key);
      if (card) show(card);
      refused = message;
      say(desk, `${desk.dataset.failed}${message}`, true);
    },
  });

  const show = (card: HTMLElement | undefined): void => {
    for (const each of cards) each.hidden = each !== card;
    at = card ? cards.indexOf(card) : cards.length;
    card?.focus({ preventScroll: true });
    desk.querySelector<HTMLElement>(".review-end")!.hidden = card !== undefined;
    scrollTo({ top: 0 });
    desk.querySelector<HTMLButtonElement>('[data-key="Backspace"]')!.disabled = made.isEmpty;
  };
  const isDone = ({ dataset: { review } }: HTMLElement) =>
    made.isDone(review!) ||
    outbox
      .all()
      .some(({ statement, fields, takenBack }) => statement === review && !takenBack && fields.kind !== "flag" && fields.kind !== "undo");
  const next = (): void => {
    const card = cards.slice(at + 1).find((each) => !isDone(each));
    if (!card && desk.dataset.next) location.assign(desk.dataset.next);
    else show(card);
  };
  const current = (): HTMLElement | undefined => cards[at];
  const undo = (): void => {
    const last = made.pop();
    if (!last) return;
    if (!outbox.takeBack(last.key) && last.decision !== undefined) outbox.put(last.about, { kind: "undo", undoes: last.decision });
    show(cards.find(({ dataset }) => dataset.review === last.about) ?? current());
  };
  const press =
    (...kinds: readonly string[]) =>
    () =>
      current()
        ?.querySelector<HTMLButtonElement>(
          kinds.map((kind) => `:scope > .decide button[value="${kind}"], :scope > form button[value="${kind}"]`).join(),
        )
        ?.click();
  const open = (details: string, first: string) => () => {
    const form = current()?.querySelector<HTMLDetailsElement>(details);
    if (!form) return;
    form.open = true;
    form.querySelector<HTMLElement>(first)?.focus();
  };
  const join = (): void => current()?.querySelector<HTMLButtonElement>('button[value="merge"]')?.click();
  const keys = desk.querySelector<HTMLElement>(".review-keys")!;
  const actions: Readonly<Record<string, () => void>> = {
    a: press("accept", "merge"),
    x: press("reject", "split"),
    e: open("details.amend:not(.flag)", '[data-steps="content"] [data-edge="end"][data-by="1"]'),
    m: join,
    f: open("details.flag", "input[name=note]"),
    " ": next,
    Backspace: undo,
    o: () => current()?.querySelector<HTMLElement>("[data-open]")?.click(),
    "?": () => {
      keys.hidden = !keys.hidden;
    },
  };

  desk.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    const card = form.closest<HTMLElement>("[data-review]");
    if (!card) return;
    event.preventDefault();
    const fields = fieldsOf(form, (event as SubmitEvent).submitter);
    const leaves = isRemark(form, fields);
    const about = card.dataset.review!;
    made.add({ key: outbox.put(about, fields), about, leaves });
    if (!leaves) return next();
    close(form, card);
    desk.querySelector<HTMLButtonElement>('[data-key="Backspace"]')!.disabled = false;
  });
  desk.addEventListener("click", (event) => {
    const key = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-key]")?.dataset.key : undefined;
    if (key) actions[key]?.();
  });
  desk.addEventListener("keydown", (event) => {
    const form = event.target instanceof Element ? event.target.closest<HTMLFormElement>("details form") : null;
    const card = form?.closest<HTMLElement>("[data-review]");
    if (!form || !card) return;
    if (event.key === "Escape") close(form, card);
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  page.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isWriting(event.target)) return;
    // A space or return on a button or link is its own.
    if (event.key === " " && event.target instanceof Element && event.target.closest("button, a, summary")) return;
    const act = actions[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  keepDrafts(desk);
  show(cards.find((card) => !isDone(card)));
  outbox.send();
}

/** Whether what is sent leaves the statement waiting: a flag, or that two tellings are one. */
const isRemark = (form: HTMLFormElement, { kind }: Readonly<Record<string, string>>): boolean =>
  kind === "flag" || form.closest(".maybe") !== null || form.classList.contains("flagged");

function close(form: HTMLFormElement, card: HTMLElement): void {
  const details = form.closest("details");
  if (details) details.open = false;
  else form.hidden = true;
  card.focus({ preventScroll: true });
}

function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): Record<string, string> {
  const data = new FormData(form, submitter);
  return Object.fromEntries([...data].filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

function tell(desk: HTMLElement, { waiting, reached }: OutboxState): void {
  const { pending, stored, offline } = desk.dataset;
  const words = waiting === 0 ? stored : reached ? pending : offline;
  say(desk, words!.replace("{n}", String(waiting)), waiting > 0 && !reached);
}

function say(desk: HTMLElement, words: string, warns: boolean): void {
  const status = desk.querySelector<HTMLElement>(".review-status")!;
  status.textContent = words;
  status.classList.toggle("warns", warns);
}
