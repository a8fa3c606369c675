import { words } from "../words.ts";

/** The bar that appears at selected words; the island shows it, so without scripts it stays away. */
export function SelectionBar() {
  return (
    <div class="selection-bar" role="toolbar" aria-label={words.reader.bar} hidden>
      <span aria-hidden="true">{words.reader.bar}</span>
      {(["content", "source", "cue"] as const).map((part) => (
        <button type="button" data-mark={part} class={`sample-${part}`}>
          {words.part[part]}
        </button>
      ))}
    </div>
  );
}
