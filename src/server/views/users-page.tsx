import type { AuditEntry, Users } from "../../users/index.ts";
import { accessWords } from "../access-words.ts";
import { useFormat } from "../http/format.ts";

interface Props {
  readonly people: ReturnType<Users["list"]>;
  readonly log: readonly AuditEntry[];
}

/** Who is let in and may do what, and who did what. */
export function UsersPage({ people, log }: Props) {
  const format = useFormat();
  return (
    <div class="page narrow">
      <h1>{accessWords.users}</h1>
      <p class="quiet">{accessWords.usersHow}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{accessWords.name}</th>
            <th scope="col">{accessWords.role}</th>
            <th scope="col">{accessWords.what}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ name, role, kind }) => (
            <tr>
              <td>
                <bdi>{name}</bdi> {kind === "token" && <span class="quiet">{accessWords.token}</span>}
              </td>
              <td>{role}</td>
              <td>{accessWords.roles[role]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{accessWords.log}</h2>
      <table>
        <thead>
          <tr>
            {[accessWords.when, accessWords.who, accessWords.what, accessWords.from].map((title) => (
              <th scope="col">{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {log.map(({ at, who, what, from }) => (
            <tr>
              <td>
                <time datetime={at}>{format.minute(at)}</time>
              </td>
              <td>
                <bdi>{who}</bdi>
              </td>
              <td>{what}</td>
              <td>{from}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
