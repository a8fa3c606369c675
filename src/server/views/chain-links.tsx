import type { ChainLink } from "../../archive/commitment-entries.ts";
import { commitmentWords } from "../commitment-words.ts";
import { words } from "../words.ts";

/** On whose word something rests, in one line from the outlet to the speaker: the unnamed say so. */
export function ChainLinks({ chain }: { readonly chain: readonly ChainLink[] }) {
  if (chain.length === 0) return null;
  return (
    <ol class="chain-line" aria-label={words.chain.label}>
      {chain.map(({ name, named }) => (
        <li>
          <bdi>{name ?? commitmentWords.source}</bdi>
          {!named && <span class="hop-kind">{` (${commitmentWords.unnamed})`}</span>}
        </li>
      ))}
    </ol>
  );
}
