import type { StoryChanged } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import { originWords } from "../origin-words.ts";
import { Wording } from "./wording.tsx";

/** What a story changed of the one that it leads back to, sentence by sentence. */
export function OriginChanges({ changed }: { readonly changed: StoryChanged }) {
  const format = useFormat();
  const { changed: say } = originWords;
  const { same, added, leftOut, altered, moved, shown } = changed;
  const all = added + leftOut + altered + moved;
  if (all === 0) return <p class="quiet">{say.nothing}</p>;
  return (
    <details class="story-changes">
      <summary>
        {say.sentences}: {say.summary(changed)}; {say.same(same, format.number(same))}
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
