import type { AlertStanding } from "../../alerts/index.ts";
import { alertWords as say } from "../alert-words.ts";
import { useFormat } from "../http/format.ts";

/** Who is told of what, how many messages arrived, and what was given up and why. */
export function AlertsPage({ alerts }: { readonly alerts: readonly AlertStanding[] }) {
  const format = useFormat();
  const failed = alerts.flatMap((alert) => alert.failed.map((one) => ({ ...one, alert: alert.id })));
  return (
    <div class="page narrow">
      <h1>{say.title}</h1>
      <p>{say.lead}</p>
      <p class="quiet">{say.how}</p>
      {alerts.length === 0 ? <p class="empty">{say.empty}</p> : <Alerts alerts={alerts} />}
      {failed.length > 0 && (
        <section>
          <h2>{say.failed}</h2>
          <p class="quiet">{say.failedHow}</p>
          <table class="alerts">
            <thead>
              <tr>
                {[say.made, say.message, say.tries, say.why].map((title) => (
                  <th scope="col">{title}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {failed.map(({ id, made, tries, error, alert }) => (
                <tr>
                  <td>
                    <time datetime={made}>{format.minute(made)}</time>
                  </td>
                  <td class="break">
                    {alert} <span class="mono">{id}</span>
                  </td>
                  <td>{format.number(tries)}</td>
                  <td class="break">
                    <bdi>{error}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

function Alerts({ alerts }: { readonly alerts: readonly AlertStanding[] }) {
  const format = useFormat();
  return (
    <table class="alerts">
      <thead>
        <tr>
          {[say.of, say.to, say.arrived, say.waits, say.givenUp].map((title) => (
            <th scope="col">{title}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {alerts.map(({ of, address, by, made, messages, waiting: [next] }) => (
          <tr>
            <td>
              <a href={of.startsWith("q") ? `/searches/${of}` : `/commitments/${of}`} class="break">
                {of}
              </a>
            </td>
            <td class="break">
              <bdi>{address}</bdi>
              <br />
              <span class="quiet">{say.by(by, format.day(made))}</span>
            </td>
            <td>{format.number(messages.sent)}</td>
            <td class="break">
              {format.number(messages.due)}
              {next && (
                <>
                  <br />
                  <span class="quiet">
                    <bdi>{next.error}</bdi>
                  </span>
                </>
              )}
            </td>
            <td>{format.number(messages.dead)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
