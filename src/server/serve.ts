import { createAdaptorServer } from "@hono/node-server";
import { OnrecordError } from "../record/error.ts";
import type { App } from "./http/environment.ts";
import { isLoopback } from "./http/security.ts";

/** A server that listens. */
export interface Served {
  /** Where it is to be opened, such as `http://127.0.0.1:4680`. */
  readonly address: string;
  /** Whether this machine alone can reach it. */
  readonly loopback: boolean;
  /** Stops listening and drops the connections that are open. */
  close(): Promise<void>;
}

const HIGHEST_PORT = 65_535;

/**
 * Listens for an app; port 0 takes any that is free. On a loopback address only requests that name a loopback host are
 * answered. Throws `port-taken`, `port-refused` or `bad-port`.
 */
export async function serve(app: App, { port, host }: { readonly port: number; readonly host: string }): Promise<Served> {
  if (!Number.isInteger(port) || port < 0 || port > HIGHEST_PORT)
    throw new OnrecordError("bad-port", `Expected a port from 0 to ${HIGHEST_PORT}, not \`${port}\`. Use --port 0 for any that is free.`, {
      port,
    });
  let loopback = true;
  const server = createAdaptorServer({
    fetch: (request: Request, { incoming }: { readonly incoming: { readonly socket: { readonly remoteAddress?: string | undefined } } }) =>
      app.fetch(request, { loopback, from: incoming.socket.remoteAddress ?? "" }),
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(explain(error, port, host)));
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  const actual = bound !== null && typeof bound === "object" ? bound.port : port;
  // What a name or a short form stands for is known by the address that was taken.
  loopback = isLoopback(bound !== null && typeof bound === "object" ? bound.address : host);
  return {
    loopback,
    address: `http://${host.includes(":") ? `[${host}]` : host}:${actual}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}

function explain(error: Error & { code?: string }, port: number, host: string): OnrecordError {
  const data = { port, host };
  if (error.code === "EADDRINUSE")
    return new OnrecordError(
      "port-taken",
      `Expected port ${port} of ${host} to be free, but another program uses it. Stop that one, or use --port 0 for any.`,
      data,
      error,
    );
  if (error.code === "EACCES")
    return new OnrecordError(
      "port-refused",
      `Expected to be let listen on port ${port}, but was refused. Use a port above 1023, or --port 0.`,
      data,
      error,
    );
  return new OnrecordError(
    "port-refused",
    `Expected to listen on ${host}, port ${port}, but: ${error.message}. Choose another --host or --port.`,
    data,
    error,
  );
}
