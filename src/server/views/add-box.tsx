import type { World } from "../../archive/archive.ts";
import { words } from "../words.ts";

/** The box to paste text or drop files into. It is a plain form: the island only lets files be dropped anywhere on it. */
export function AddBox({ world }: { readonly world: World }) {
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
            <span>{words.add.files}</span>
            <input type="file" name="files" multiple accept=".txt,.md,.html,.htm,text/plain,text/html,text/markdown" />
          </label>
          <button type="submit" class="primary">
            {words.add.button}
          </button>
        </div>
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
        <p class="quiet">{words.add.limits}</p>
      </form>
    </section>
  );
}
