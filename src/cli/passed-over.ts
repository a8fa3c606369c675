import { extname } from "node:path";
import { safe, tell } from "./output.ts";

/** Endings that are told. */
const MOST = 8;

/** Counts the files in folders that were passed over, since their names are none that pages have. */
export class PassedOver {
  readonly #endings = new Map<string, number>();

  /** One more; what counts is how its name ends. */
  readonly count = (place: string): void => {
    const ending = extname(place).toLowerCase() || "no ending";
    this.#endings.set(ending, (this.#endings.get(ending) ?? 0) + 1);
  };

  /** Says how many there were and of which kinds, where there were any. */
  tell(): void {
    const kinds = [...this.#endings].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
    const files = kinds.reduce((sum, [, count]) => sum + count, 0);
    if (files === 0) return;
    const named = kinds.slice(0, MOST).map(([ending]) => ending);
    const more = kinds.length > MOST ? ", …" : "";
    tell(
      `${files} ${files === 1 ? "file" : "files"} of other kinds passed over (${safe(named.join(", "))}${more}); name one outright to have it tried.`,
    );
  }
}
