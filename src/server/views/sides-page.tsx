import { sideWords } from "../side-words.ts";

/** The states on record. */
export function SidesPage({ sides }: { readonly sides: readonly string[] }) {
  return (
    <div class="page narrow">
      <h1>{sideWords.title}</h1>
      <p class="total">{sideWords.means}</p>
      {sides.length === 0 ? (
        <p class="empty">{sideWords.empty}</p>
      ) : (
        <ul class="parties">
          {sides.map((name) => (
            <li>
              <a href={sideAddress(name)}>
                <bdi>{name}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Where a state's page is. */
export function sideAddress(name: string): string {
  return `/sides/${encodeURIComponent(name)}`;
}
