import { publishWords as words } from "../publish-words.ts";

/** What the first page of a site leads to. */
export interface FrontProps {
  readonly title: string;
  readonly only: "sure" | "decided";
  /** The lists that the site has, with how many entries each has. */
  readonly parts: readonly { readonly name: keyof typeof words.parts; readonly count: number }[];
  readonly exports: readonly { readonly file: string; readonly is: string }[];
  readonly proofs: number;
  readonly version: string;
}

/** The first page: what the site is, what it has, and the files beside it. */
export function Front({ title, only, parts, exports, proofs, version }: FrontProps) {
  return (
    <div class="page narrow prose">
      <h1>{title}</h1>
      <p>{words.lead}</p>
      <p class="quiet">{words[only]}</p>
      <h2>{words.holds}</h2>
      <ul>
        {parts.map(({ name, count }) => (
          <li>
            <a href={`/${name}`}>{words.parts[name]}</a> <span class="count">{count}</span>
          </li>
        ))}
      </ul>
      <h2>{words.data}</h2>
      <p>{words.exports}:</p>
      <ul>
        {exports.map(({ file, is }) => (
          <li>
            <a href={file}>{file.replace(/^.*\//, "")}</a> <span class="quiet">{is}</span>
          </li>
        ))}
        {proofs > 0 && <li>{words.proofs(String(proofs))}: proofs/</li>}
      </ul>
      <p class="quiet">{words.madeBy(version)}</p>
    </div>
  );
}
