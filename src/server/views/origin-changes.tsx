import type { StoryChanged } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import { originWords } from "../origin-words.ts";
import { Wording } from "./wording.tsx";

interface ChangesProps {
  readonly changed: StoryChanged;
  /** How many sentences are as they were, in words, where they are not held against the story that all lead back to. */
  readonly sameAs?: (count: number, shown: string) => string;
}

/** What a story changed of another, sentence by sentence. */
export function OriginChanges({ changed, sameAs = originWords.changed.same }: ChangesProps) {
  const format = useFormat();
  const { changed: say } = originWords;
  const { same, added, leftOut, altered, moved, shown } = changed;
  const all = added + leftOut + altered + moved;
  if (all === 0) return <p class="quiet">{say.nothing}</p>;
  return (
    <details class="story-changes">
      <summary>
        {say.sentences}: {say.summary(changed)}; {sameAs(same, format.number(same))}
      </summary>
      <ul>
        {shown.map(({ kind, runs }) => (
          <li class={kind.replace(" ", "-")}>
            <span class="quiet">{say.kinds[kind]}</span>{" "}
            {kind === "altered" ? <Wording runs={runs} /> : <bdi class="wording">{runs.map(({ text }) => text).join("")}</bdi>}
          </li>
        ))}
      </ul>
      {all > shown.length && <p class="quiet">{say.more(format.number(all - shown.length))}</p>}
    </details>
  );
}
