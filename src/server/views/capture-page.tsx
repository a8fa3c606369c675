import type { StoredArticle, StoredCapture } from "../../archive/archive.ts";
import { captureWords } from "../capture-words.ts";
import { useFormat } from "../http/format.ts";
import { words } from "../words.ts";
import { ReaderText } from "./reader-text.tsx";

interface Props {
  readonly capture: StoredCapture;
  readonly title: string;
  /** How its bytes became characters; null where they are none. */
  readonly characters: string | null;
  /** The article that was read out of it; null where none was. */
  readonly read: StoredArticle | null;
}

/** The kinds of captures that are shown, in a frame that runs nothing and fetches nothing. */
export const isShown = (mediaType: string): boolean => ["text/html", "text/plain", "text/markdown"].includes(mediaType);

/** A capture as it came: what it is, where it was met, and the page itself, beside what was read of it. */
export function CapturePage({ capture: { sha256, mediaType, size, sightings }, title, characters, read }: Props) {
  const format = useFormat();
  const bytes = `/captures/${sha256}/bytes`;
  return (
    <div class="page capture-page">
      <h1>
        <bdi>{captureWords.of(title)}</bdi>
      </h1>
      <dl class="evidence">
        <dt>{words.reader.hash}</dt>
        <dd class="mono break">{sha256}</dd>
        <dt>{captureWords.type}</dt>
        <dd>{mediaType}</dd>
        <dt>{captureWords.size}</dt>
        <dd>{format.size(size)}</dd>
        {characters && (
          <>
            <dt>{captureWords.characters}</dt>
            <dd>{characters}</dd>
          </>
        )}
        <dt>{captureWords.met}</dt>
        {sightings.map(({ place, at }) => (
          <dd>
            <bdi class="break">{place}</bdi> <time datetime={at}>{format.minute(at)}</time>
          </dd>
        ))}
      </dl>
      <p class="row">
        {read && <a href={`/articles/${sha256}`}>{captureWords.read}</a>}
        <a href={`${bytes}?save=1`} download={`${sha256}${endingOf(mediaType)}`}>
          {captureWords.download}
        </a>
      </p>
      <p class="quiet">{isShown(mediaType) ? captureWords.shown : captureWords.notShown}</p>
      {isShown(mediaType) && (
        <div class={read ? "beside" : undefined}>
          {read && (
            <section class="reader-text" tabindex={0} aria-label={captureWords.read}>
              <ReaderText text={read.text} title={null} blocks={read.article.blocks} marks={[]} pins={new Map()} />
            </section>
          )}
          <iframe title={captureWords.frame} src={bytes} sandbox="" loading="lazy" referrerpolicy="no-referrer" />
        </div>
      )}
    </div>
  );
}

const ENDINGS: Readonly<Record<string, string>> = {
  "text/html": ".html",
  "text/plain": ".txt",
  "text/markdown": ".md",
  "application/pdf": ".pdf",
};

const endingOf = (mediaType: string): string => ENDINGS[mediaType] ?? "";
