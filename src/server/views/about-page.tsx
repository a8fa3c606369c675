import type { ArchiveStatus } from "../../archive/archive.ts";
import { ACTS, FAMILIES } from "../../record/acts.ts";
import { aboutWords } from "../about-words.ts";
import { actsIn } from "../acts.ts";
import { apiWords } from "../api-words.ts";
import { useFormat } from "../http/format.ts";
import { words } from "../words.ts";
import { ActLabel } from "./act-label.tsx";
import { Legend } from "./legend.tsx";

interface Props {
  readonly status: ArchiveStatus;
  readonly version: string;
  /** For each model of the program the first digits of its file's SHA-256. */
  readonly models: Readonly<Record<string, string>>;
}

/** What the program does and does not, its version, its keys, its codebook, and what this archive is. */
export function AboutPage({ status, version, models }: Props) {
  const format = useFormat();
  return (
    <div class="page narrow prose">
      <h1>{aboutWords.title}</h1>
      <h2>{aboutWords.does}</h2>
      <List items={aboutWords.doesList} />
      <h2>{aboutWords.doesNot}</h2>
      <List items={aboutWords.doesNotList} />
      <h2>{aboutWords.keys}</h2>
      <dl class="keys">
        {aboutWords.keyList.map(([key, does]) => (
          <>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </>
        ))}
      </dl>
      <p class="quiet">{aboutWords.keysNote}</p>
      <Legend />
      <h2>{aboutWords.acts}</h2>
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
      <h2>{aboutWords.models}</h2>
      <p>{aboutWords.modelsSay}</p>
      <dl class="evidence">
        {Object.entries(models).map(([name, digest]) => (
          <>
            <dt>{aboutWords.model[name as keyof typeof aboutWords.model] ?? name}</dt>
            <dd>
              <a href={`/about/models/${name}`}>{aboutWords.cardLink}</a> <span class="mono">{digest}</span>
            </dd>
          </>
        ))}
      </dl>
      <h2>{aboutWords.archive}</h2>
      <dl class="evidence">
        <dt>{aboutWords.place}</dt>
        <dd class="mono break">{status.place}</dd>
        <dt>{aboutWords.size}</dt>
        <dd>{format.size(status.bytes)}</dd>
        <dt>{aboutWords.engine}</dt>
        <dd>{words.foot.version(version)}</dd>
        {status.engines.map((engine) => (
          <>
            <dt>{aboutWords.read}</dt>
            <dd>
              {engine.version}: {words.count.articles(engine.articles, format.number(engine.articles))}
            </dd>
          </>
        ))}
        {status.unread > 0 && (
          <>
            <dt>{aboutWords.unread}</dt>
            <dd>{words.count.articles(status.unread, format.number(status.unread))}</dd>
          </>
        )}
      </dl>
      <h2>{aboutWords.data}</h2>
      <p>
        {aboutWords.dataSays} <a href="/api">{apiWords.title}</a>
      </p>
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
