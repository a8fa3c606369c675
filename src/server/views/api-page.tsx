import type { Operation } from "../../api/operation.ts";
import { answerFields, bodyFields, type Field, queryFields } from "../../api/shape.ts";
import { apiWords } from "../api-words.ts";

type Named = Operation & { readonly method: string; readonly path: string };

interface Props {
  readonly operations: readonly Named[];
  /** Where this archive is served, as the one who asks has it. */
  readonly origin: string;
}

/** Every call of the API for people: what it is for, takes and gives. */
export function ApiPage({ operations, origin }: Props) {
  const tags = [...Map.groupBy(operations, ({ tag }) => tag)];
  return (
    <div class="page narrow prose api">
      <h1>{apiWords.title}</h1>
      <p>{apiWords.lead}</p>
      <p>
        <a href="/api/openapi.json">{apiWords.description}</a>
      </p>
      <h2>{apiWords.rules}</h2>
      <ul>
        {apiWords.ruleList.map((rule) => (
          <li>{rule}</li>
        ))}
      </ul>
      <h2>{apiWords.client}</h2>
      <p>{apiWords.clientSays}</p>
      <pre class="code" tabindex={0}>
        {clientExample(origin)}
      </pre>
      <h2>{apiWords.calls}</h2>
      {tags.map(([tag, own]) => (
        <section>
          <h3>{tag}</h3>
          {own.map((operation) => (
            <Call operation={operation} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Call({ operation }: { readonly operation: Named }) {
  const { method, path, is, scope, codes, answer } = operation;
  const [query, answered] = [queryFields(operation), answerFields(operation)];
  return (
    <details class="call">
      <summary>
        <code>
          {method} /api{path === "/" ? "/index" : path}
        </code>{" "}
        <span class="quiet">{is}</span>
      </summary>
      <p class="quiet">{apiWords.scope(scope)}</p>
      {query.length > 0 && <Fields title={`${apiWords.takes}, ${apiWords.query}`} fields={query} />}
      {bodyFields(operation).map((fields) => (
        <Fields title={apiWords.sends} fields={fields} />
      ))}
      {answered.length > 0 && <Fields title={apiWords.gives} fields={answered} />}
      {"media" in answer && (
        <p>
          {apiWords.gives}: {answer.holds}
        </p>
      )}
      {codes.length > 0 && (
        <p>
          {apiWords.fails}: <code>{codes.join(", ")}</code>
        </p>
      )}
    </details>
  );
}

function Fields({ title, fields }: { readonly title: string; readonly fields: readonly Field[] }) {
  return (
    <table>
      <caption>{title}</caption>
      <tbody>
        {fields.map(({ name, is, says }) => (
          <tr>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{is}</td>
            <td>{says}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const clientExample = (origin: string): string => `import { createClient } from "onrecord/client";

const archive = createClient({ base: "${origin}" });
const { statements } = await archive.get("/statements", { query: { act: ["denial"] } });
for (const { by, words } of statements) console.log(by[0]?.name, words.content);`;
