import { aboutWords } from "../about-words.ts";

/** A model's card, as it is written beside the model. */
export function ModelPage({ name, card }: { readonly name: string; readonly card: string }) {
  return (
    <div class="page">
      <h1>{aboutWords.card(name)}</h1>
      <pre class="model-card">{card}</pre>
      <p>
        <a href="/about">{aboutWords.title}</a>
      </p>
    </div>
  );
}
