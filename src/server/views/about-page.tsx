import type { ArchiveStatus } from "../../archive/archive.ts";
import { ACTS, FAMILIES } from "../../record/acts.ts";
import { actsIn } from "../acts.ts";
import { useFormat } from "../http/format.ts";
import { words } from "../words.ts";
import { ActLabel } from "./act-label.tsx";
import { Legend } from "./legend.tsx";

/** What the program does and does not, its version, its keys, its codebook, and what this archive is. */
export function AboutPage({ status, version }: { readonly status: ArchiveStatus; readonly version: string }) {
  const format = useFormat();
  return (
    <div class="page narrow prose">
      <h1>{words.about.title}</h1>
      <h2>{words.about.does}</h2>
      <List items={words.about.doesList} />
      <h2>{words.about.doesNot}</h2>
      <List items={words.about.doesNotList} />
      <h2>{words.about.keys}</h2>
      <dl class="keys">
        {words.about.keyList.map(([key, does]) => (
          <>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </>
        ))}
      </dl>
      <p class="quiet">{words.about.keysNote}</p>
      <Legend />
      <h2>{words.about.acts}</h2>
      {FAMILIES.map((family) => (
        <section>
          <h3>{words.family[family]}</h3>
          <dl class="codebook">
            {actsIn(family).map((act) => (
              <>
                <dt>
                  <ActLabel act={act} />
                </dt>
                <dd>{ACTS[act].is}</dd>
              </>
            ))}
          </dl>
        </section>
      ))}
      <h2>{words.about.archive}</h2>
      <dl class="evidence">
        <dt>{words.about.place}</dt>
        <dd class="mono break">{status.place}</dd>
        <dt>{words.about.size}</dt>
        <dd>{format.size(status.bytes)}</dd>
        <dt>{words.about.engine}</dt>
        <dd>{words.foot.version(version)}</dd>
        {status.engines.map((engine) => (
          <>
            <dt>{words.about.read}</dt>
            <dd>
              {engine.version}: {words.count.articles(engine.articles, format.number(engine.articles))}
            </dd>
          </>
        ))}
        {status.unread > 0 && (
          <>
            <dt>{words.about.unread}</dt>
            <dd>{words.count.articles(status.unread, format.number(status.unread))}</dd>
          </>
        )}
      </dl>
      <h2>{words.about.data}</h2>
      <p>{words.about.dataSays}</p>
    </div>
  );
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}
