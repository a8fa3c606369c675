import { FORMATS, type Format, type Loss, TABLE_NAMES, TLP } from "../../exchange/index.ts";
import { exportWords as words } from "../export-words.ts";

/** What the page about exports shows. */
export interface ExportProps {
  /** What is chosen, as the address has it; empty for the whole record. */
  readonly query: URLSearchParams;
  /** The format whose losses are shown, and these. */
  readonly looked: { readonly format: Format; readonly lost: readonly Loss[] } | null;
}

/** What may be chosen of how the record is written; the first of each is chosen where nothing is. */
const CHOICES = { standing: ["", "any", "unsure"], table: ["", ...TABLE_NAMES], tlp: ["", ...TLP] } as const;

/** The formats, each with a link that saves what was chosen in it, and one that says what it leaves out. */
export function ExportPage({ query, looked }: ExportProps) {
  const asked = [...query].filter(([name, value]) => name !== "format" && name !== "left-out" && value !== "");
  const chosen = new URLSearchParams(asked);
  const isWhole = asked.every(([name]) => name in CHOICES);
  const address = (more: Record<string, string>) => `/export?${new URLSearchParams([...chosen, ...Object.entries(more)])}`;
  return (
    <div class="page narrow">
      <h1>{words.title}</h1>
      <p>{isWhole ? words.whole : words.chosen}</p>
      <form method="get" action="/export">
        {asked.flatMap(([name, value]) => (name in CHOICES ? [] : [<input type="hidden" name={name} value={value} />]))}
        {Object.entries(CHOICES).map(([name, choices]) => (
          <label>
            {words.choices[name as keyof typeof CHOICES]}
            <select name={name}>
              {choices.map((choice) => (
                <option value={choice} selected={choice === (query.get(name) ?? "")}>
                  {choice === "" ? words.none[name as keyof typeof CHOICES] : choice}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="submit">{words.choose}</button>
      </form>
      {looked && (
        <section>
          <h2>{words.leftOutOf(looked.format.name)}</h2>
          {looked.lost.length === 0 ? (
            <p>{words.nothing}</p>
          ) : (
            <ul>
              {looked.lost.map(({ what, count, why }) => (
                <li>
                  {count} × <bdi>{what}</bdi>. {why}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{words.format}</th>
            <th scope="col">{words.is}</th>
            <th scope="col">{words.leftOut}</th>
          </tr>
        </thead>
        <tbody>
          {FORMATS.map(({ name, is }) => (
            <tr>
              <td>
                <a href={address({ format: name })} aria-label={words.save(name)}>
                  {name}
                </a>
              </td>
              <td>{is}</td>
              <td>
                <a href={address({ format: name, "left-out": "1" })}>{words.leftOutOf(name)}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">{words.pages}</p>
    </div>
  );
}
