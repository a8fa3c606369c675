import { words } from "../words.ts";

/** What became of one thing that was handed in. */
export type AddOutcome =
  | { readonly place: string; readonly capture: string }
  | { readonly place: string; readonly error: { readonly code: string; readonly message: string } };

/** What was read, file by file. */
export function AddResultPage({ outcomes }: { readonly outcomes: readonly AddOutcome[] }) {
  return (
    <div class="page narrow">
      <h1>{words.add.result}</h1>
      <ul class="outcomes">
        {outcomes.map((outcome) => (
          <li>
            {"capture" in outcome ? (
              <a href={`/articles/${outcome.capture}`}>
                <bdi>{outcome.place}</bdi>
              </a>
            ) : (
              <>
                <bdi>{outcome.place}</bdi>
                <span class="error-message">{outcome.error.message}</span>
              </>
            )}
          </li>
        ))}
      </ul>
      <p>
        <a href="/">{words.add.again}</a>
      </p>
    </div>
  );
}
