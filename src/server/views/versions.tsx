import type { Version } from "../../pipeline/versions.ts";
import { useFormat } from "../http/format.ts";
import { shown } from "../reader/shown.ts";
import { versionWords } from "../version-words.ts";
import { DateOf } from "./date.tsx";
import { OriginChanges } from "./origin-changes.tsx";

/** The versions of an article's address, in the order in which they were met, each with what it changed; nothing where there is only one. */
export function Versions({ versions, own }: { readonly versions: readonly Version[]; readonly own: string }) {
  const format = useFormat();
  if (versions.length < 2) return null;
  return (
    <details class="facts versions" open>
      <summary>{versionWords.title(versions.length, format.number(versions.length))}</summary>
      <p class="quiet">{versionWords.means}</p>
      <ol>
        {versions.map((version, index) => (
          <li aria-current={version.capture === own ? "true" : undefined}>
            <VersionLink version={version} own={own} /> <VersionChange version={version} isFirst={index === 0} />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Code units of a day and of a clock behind it, as ISO 8601 writes them. */
const DAY = "2031-04-09".length;
const CLOCK = "T10:30".length;

function VersionLink({ version: { capture, at }, own }: { readonly version: Version; readonly own: string }) {
  const met = (
    <>
      {versionWords.met} <DateOf edtf={at.slice(0, DAY)} /> {versionWords.clock(at.slice(DAY + 1, DAY + CLOCK))}
    </>
  );
  if (capture === own)
    return (
      <strong>
        {met} ({versionWords.own})
      </strong>
    );
  return <a href={`/articles/${capture}`}>{met}</a>;
}

function VersionChange({ version: { changes }, isFirst }: { readonly version: Version; readonly isFirst: boolean }) {
  if (changes === null) return <span class="quiet">{isFirst ? versionWords.first : versionWords.uncompared}</span>;
  const { title, notes, story } = changes;
  return (
    <>
      {title && (
        <p class="quiet">
          {versionWords.headline} <bdi>“{shown(title[0] ?? "")}”</bdi>
        </p>
      )}
      {story ? <OriginChanges changed={story} sameAs={versionWords.same} /> : <span class="quiet">{versionWords.uncompared}</span>}
      {notes.map(({ kind, text }) => (
        <p class="quiet">
          {versionWords.noted(kind, text)}
          <bdi>{shown(text)}</bdi>
        </p>
      ))}
    </>
  );
}
