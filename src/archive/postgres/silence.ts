import type { Client, ClientBase } from "pg";

/** Milliseconds without an answer after which it is asked over another connection whether the server is there and at work on it, again and again. */
const SILENCE = 15_000;

/** Whether an error is what a server answered, so that it is there. */
export type IsAnswer = (error: unknown) => boolean;

/** Waits for an answer on a connection, and ends the connection where none can come any more. */
export type Watched = <T>(client: ClientBase, answer: Promise<T>) => Promise<T>;

/**
 * A network may swallow what is sent without a word, and a question may take hours by right: so who waits long asks over a connection of its own whether the server is at
 * work on the question. Where it cannot be reached, or twice says that it is not, the connection is ended, and who waits is told that it was lost.
 */
export function silenceBreaker(ask: () => Client, isAnswer: IsAnswer): Watched {
  return async (client, answer) => {
    let idle = 0;
    let timer: NodeJS.Timeout | undefined;
    const look = async () => {
      const state = await stateOf(ask(), client, isAnswer);
      idle = state === "idle" ? idle + 1 : 0;
      if (timer === undefined) return;
      if (state === "gone" || idle > 1) end(client);
      else timer = setTimeout(look, SILENCE);
    };
    timer = setTimeout(look, SILENCE);
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
      timer = undefined;
    }
  };
}

/** What the server says of what it does for a connection: whether it is at work; "gone" where it says nothing. A server that refuses to say is there. */
async function stateOf(asking: Client, client: ClientBase, isAnswer: IsAnswer): Promise<"at work" | "idle" | "gone"> {
  asking.on("error", () => undefined);
  try {
    await asking.connect();
    const { rows } = await asking.query("select 1 from pg_stat_activity where pid = $1 and state = 'active'", [processOf(client)]);
    await asking.end();
    return rows.length > 0 ? "at work" : "idle";
  } catch (error) {
    end(asking);
    return isAnswer(error) ? "at work" : "gone";
  }
}

/** What the driver has of a connection that its types do not tell. */
interface Inside {
  readonly processID: number | null;
  readonly connection: { readonly stream: { destroy(): void } };
}

function processOf(client: ClientBase): number | null {
  return (client as unknown as Inside).processID;
}

/** Ends a connection without a word to the other end, which may not hear it. */
function end(client: ClientBase): void {
  (client as unknown as Inside).connection.stream.destroy();
}
