import type { World } from "../../archive/archive.ts";
import { addWords } from "../adding/words.ts";
import { words } from "../words.ts";

/** The kinds of files that are read. */
const ACCEPTED = ".txt,.md,.html,.htm,.xhtml,.pdf,.mhtml,.mht,.eml,text/plain,text/html,text/markdown,application/pdf,multipart/related";

interface Props {
  readonly world: World;
  /** Whether addresses are fetched; null where another page asks for them. */
  readonly fetches?: boolean | null;
}

/** The box to paste text or drop files into. It is a plain form: the island only lets files be dropped anywhere on it. */
export function AddBox({ world, fetches = null }: Props) {
  if (world === "sample")
    return (
      <section class="add closed" aria-label={words.add.title}>
        <p>
          {words.add.sample}
          <code>{words.add.command}</code>
        </p>
      </section>
    );
  return (
    <section class="add" aria-label={words.add.title}>
      <form method="post" action="/add" enctype="multipart/form-data" data-drop>
        <label class="add-text">
          <span>{words.add.text}</span>
          <textarea name="text" rows={5} placeholder={words.add.hint} />
        </label>
        <div class="add-row">
          <label class="add-files">
            <span>{addWords.files}</span>
            <input type="file" name="files" multiple accept={ACCEPTED} />
          </label>
          <button type="submit" class="primary">
            {words.add.button}
          </button>
        </div>
        {fetches && (
          <details class="add-details">
            <summary>{addWords.addressesTitle}</summary>
            <label>
              {addWords.addresses}
              <textarea name="addresses" rows={2} placeholder={addWords.addressesHint} />
            </label>
            <p class="quiet">{addWords.addressesNote}</p>
          </details>
        )}
        <details class="add-details">
          <summary>{words.add.details}</summary>
          <div class="fields three">
            <label>
              {words.add.published}
              <input name="published" placeholder={words.add.publishedHint} autocomplete="off" />
            </label>
            <label>
              {words.add.publisher}
              <input name="publisher" autocomplete="off" />
            </label>
            <label>
              {words.add.address}
              <input name="address" type="url" placeholder="https://" autocomplete="off" />
            </label>
          </div>
        </details>
        <p class="quiet">
          {words.add.limits} {fetches === null && <a href="/add">{addWords.more}</a>}
        </p>
      </form>
    </section>
  );
}
