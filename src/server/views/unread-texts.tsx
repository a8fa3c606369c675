import type { UnreadText, UnreadTextPage } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import { nameOf } from "../reader/foreign.ts";
import { shown } from "../reader/shown.ts";
import { unreadWords } from "../unread-words.ts";
import { words } from "../words.ts";
import { DateOf } from "./date.tsx";

/** Texts in other languages that have the words of a search, below its statements; nothing where there is none. */
export function UnreadTexts({ texts }: { readonly texts: UnreadTextPage | null }) {
  const format = useFormat();
  if (texts === null || texts.total === 0) return null;
  return (
    <section class="unread-texts">
      <h2>{unreadWords.title}</h2>
      <p class="quiet">{unreadWords.means}</p>
      <ul class="cards">
        {texts.entries.map((text) => (
          <Text text={text} />
        ))}
      </ul>
      {texts.total > texts.entries.length && <p class="quiet">{unreadWords.more(format.number(texts.total - texts.entries.length))}</p>}
    </section>
  );
}

function Text({ text: { capture, title, publisher, published, notRead, passage } }: { readonly text: UnreadText }) {
  return (
    <li class="card">
      <p class="dots quiet">
        <span>{nameOf(notRead.language)}</span>
        <bdi>{publisher ?? words.noPublisher}</bdi>
        <DateOf edtf={published} />
      </p>
      <p>
        <a href={`/articles/${capture}#c${passage.span[0]}`}>
          <bdi lang={notRead.language}>{shown(title ?? words.untitled)}</bdi>
        </a>
      </p>
      <p lang={notRead.language} dir="auto">
        <bdi>{shown(passage.text)}</bdi>
      </p>
    </li>
  );
}
