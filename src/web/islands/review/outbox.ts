/** A decision on its way to the archive: the fields of its form. */
export interface Sending {
  readonly key: string;
  /** The statement that it is about. */
  readonly statement: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Whether it was sent before without an answer, so that it may be stored already. */
  readonly tried?: boolean;
  /** Whether it was taken back meanwhile: once it is stored that is stored, too. */
  readonly takenBack?: boolean;
}

/** How the decisions on their way stand: how many there are, and whether the archive was reached when last tried. */
export interface OutboxState {
  readonly waiting: number;
  readonly reached: boolean;
}

/** What an outbox tells: its state, a decision that was stored under an id, one that the archive refused and why. */
export interface OutboxListener {
  changed(state: OutboxState): void;
  stored(sending: Sending, decision: string): void;
  refused(sending: Sending, message: string): void;
}

const PLACE = "onrecord.outbox";
const LONGEST_WAIT = 30_000;

/**
 * Decisions that were made and are not known to be stored. They are kept by the browser, so that neither a lost connection nor a reload loses
 * one, and sent one after another, in the order in which they were made; of several tabs one sends at a time.
 */
export class Outbox {
  readonly #listener: OutboxListener;
  #sending = false;
  #reached = true;
  #wait = 1000;

  constructor(listener: OutboxListener) {
    this.#listener = listener;
    addEventListener("online", () => this.send());
    // Another tab sent what this one shows.
    addEventListener("storage", ({ key }) => key === PLACE && this.#tell());
  }

  all(): readonly Sending[] {
    try {
      return JSON.parse(localStorage.getItem(PLACE) ?? "[]") as Sending[];
    } catch {
      return [];
    }
  }

  put(statement: string, fields: Sending["fields"]): string {
    const key = crypto.randomUUID();
    this.#keep([...this.all(), { key, statement, fields }]);
    this.send();
    return key;
  }

  /** Takes back what is on its way: at once, or where it may be stored already as soon as that is known. False where it is not on its way any more. */
  takeBack(key: string): boolean {
    const all = this.all();
    const found = all.find((one) => one.key === key);
    if (!found) return false;
    this.#keep(found.tried ? all.map((one) => (one.key === key ? { ...one, takenBack: true } : one)) : all.filter((one) => one !== found));
    return true;
  }

  /** Sends what waits, until nothing does; tries again by itself where the archive cannot be reached. */
  async send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    this.#tell();
    try {
      await alone(async () => {
        for (let [first] = this.all(); first; [first] = this.all()) {
          // Noted before it is sent: whoever reads this after a reload knows that it may be stored already.
          this.#keep(this.all().map((one) => (one.key === first!.key ? { ...one, tried: true } : one)));
          const answer = await answerTo(first);
          if (answer === null) {
            this.#tryAgain();
            return;
          }
          this.#reached = true;
          this.#wait = 1000;
          const takenBack = this.all().some(({ key, takenBack: isTaken }) => key === first!.key && isTaken);
          const rest = this.all().filter(({ key }) => key !== first!.key);
          const undo = { key: crypto.randomUUID(), statement: first.statement };
          if (takenBack && "decision" in answer) rest.push({ ...undo, fields: { kind: "undo", undoes: answer.decision } });
          this.#keep(rest);
          if ("decision" in answer) this.#listener.stored(first, answer.decision);
          else this.#listener.refused(first, answer.message);
        }
      });
    } finally {
      this.#sending = false;
      this.#tell();
    }
  }

  #tryAgain(): void {
    this.#reached = false;
    setTimeout(() => this.send(), this.#wait);
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
  }

  #keep(all: readonly Sending[]): void {
    localStorage.setItem(PLACE, JSON.stringify(all));
    this.#tell();
  }

  #tell(): void {
    this.#listener.changed({ waiting: this.all().length, reached: this.#reached });
  }
}

/** What the archive says to a decision: the id under which it is stored, or why it is not. Null where no answer came. */
async function answerTo({ key, statement, fields, tried }: Sending): Promise<{ decision: string } | { message: string } | null> {
  try {
    const known = tried ? await storedBefore(statement, fields) : null;
    if (known !== null) return { decision: known };
    const answer = await fetch("/decisions.json", { method: "POST", body: new URLSearchParams({ ...fields, key }) });
    if (answer.status >= 500) return null;
    const said = (await answer.json()) as { decision?: { id: string }; error?: { message: string } };
    return said.decision ? { decision: said.decision.id } : { message: said.error?.message ?? answer.statusText };
  } catch {
    return null;
  }
}

interface Known {
  readonly decision: { readonly id: string; readonly kind: string; readonly verdict?: string };
  readonly standing: string;
}

/**
 * The decision on a statement where it is the one that was sent before, whose answer was lost. The archive knows what was sent by its key; this is for one that
 * was started anew meanwhile.
 */
async function storedBefore(statement: string, { kind = "", undoes }: Sending["fields"]): Promise<string | null> {
  const answer = await fetch(`/statements/${statement}.json`);
  const { decisions = [] } = (await answer.json()) as { decisions?: readonly Known[] };
  if (undoes !== undefined)
    return decisions.some(({ decision, standing }) => decision.id === undoes && standing === "undone") ? undoes : null;
  const last = decisions.findLast(({ decision }) => decision.kind !== "undo");
  const same = last?.decision.kind === kind || (last?.decision.kind === "reading" && last.decision.verdict === kind);
  return last && same && last.standing === "stands" ? last.decision.id : null;
}

/** Does something while no other tab does it, where the browser can see to that. */
async function alone(work: () => Promise<void>): Promise<void> {
  if ("locks" in navigator) await navigator.locks.request(PLACE, work);
  else await work();
}
