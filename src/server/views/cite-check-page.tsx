import { citingWords } from "../citing-words.ts";

/** The box to paste a draft into. */
export function CiteCheckPage() {
  const { cite } = citingWords;
  return (
    <div class="page narrow">
      <h1>{cite.title}</h1>
      <p>{cite.intro}</p>
      <section class="add" aria-label={cite.title}>
        <form method="post" action="/cite-check">
          <label class="add-text">
            <span>{cite.text}</span>
            <textarea name="text" rows={12} placeholder={cite.hint} required />
          </label>
          <div class="add-row">
            <p class="quiet">{cite.limit}</p>
            <button type="submit" class="primary">
              {cite.button}
            </button>
          </div>
        </form>
      </section>
    </div>
  );
}
