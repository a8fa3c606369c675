interface Told {
  readonly items: readonly { readonly place: string; readonly stage: string }[];
  readonly done: boolean;
}

/** Has what is handed in read as a job that can be looked at, and follows how far it is. */
export function startAdding(page: Document): void {
  const form = page.querySelector<HTMLFormElement>("form[data-drop]");
  form?.addEventListener("submit", () => {
    if (form.querySelector("[name=live]")) return;
    const live = Object.assign(page.createElement("input"), { type: "hidden", name: "live", value: "yes" });
    form.append(live);
  });
  const list = page.querySelector<HTMLElement>("[data-add-job]");
  if (list) follow(page, list);
}

function follow(page: Document, list: HTMLElement): void {
  const stages = JSON.parse(list.dataset.stages ?? "{}") as Readonly<Record<string, string>>;
  const progress = page.querySelector<HTMLElement>("[data-add-progress]");
  const source = new EventSource(list.dataset.addJob!);
  source.addEventListener("message", ({ data }) => {
    const { items, done } = JSON.parse(data as string) as Told;
    if (done) {
      source.close();
      location.replace(list.dataset.done!);
      return;
    }
    for (const [at, { place, stage }] of items.entries()) tell(page, list.children[at] ?? added(page, list), place, stages[stage] ?? stage);
    const finished = items.filter(({ stage }) => stage === "done").length;
    if (progress)
      progress.textContent = progress
        .textContent!.replace(/\d+(?=\D+\d+\D*$)/, String(finished))
        .replace(/\d+(?=\D*$)/, String(items.length));
  });
}

function added(page: Document, list: HTMLElement): Element {
  return list.appendChild(page.createElement("li"));
}

/** Writes how far one thing is, where that changed; words of pages are only ever text. */
function tell(page: Document, row: Element, place: string, stage: string): void {
  if (row.getAttribute("data-told") === `${place}\n${stage}`) return;
  row.setAttribute("data-told", `${place}\n${stage}`);
  const line = Object.assign(page.createElement("p"), { className: "place" });
  const [name, how] = [page.createElement("bdi"), Object.assign(page.createElement("span"), { className: "quiet" })];
  name.textContent = place;
  how.textContent = stage;
  line.append(name, " ", how);
  row.replaceChildren(line);
}
