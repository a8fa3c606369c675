import { type LookupAddress, type LookupOptions, lookup } from "node:dns";
import { isIP } from "node:net";
import { Agent } from "undici";
import { OnrecordError } from "../../record/error.ts";
import { isPublicAddress } from "./public-address.ts";

/** Seconds to wait for a connection, and for more of an answer once there is one. */
export interface Waits {
  readonly connect: number;
  readonly stalled: number;
}

/** How names are asked for; `dns.lookup`, and in tests something that answers as it is told. */
export type Lookup = (
  host: string,
  options: LookupOptions,
  answer: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Makes what connects. Unless `allowPrivate`, every answer to a name is checked and the connection made to that very answer: a name
 * that answers differently the second time gains nothing.
 */
export function webAgent({ connect, stalled }: Waits, allowPrivate: boolean, resolve: Lookup = lookup as Lookup): Agent {
  return new Agent({
    connect: { timeout: connect * 1000, lookup: checked(resolve, allowPrivate) as never },
    connectTimeout: connect * 1000,
    headersTimeout: stalled * 1000,
    bodyTimeout: stalled * 1000,
    maxHeaderSize: 64 * 1024,
    pipelining: 1,
    connections: 2,
  });
}

type Answer = (error: Error | null, address?: string | LookupAddress[], family?: number) => void;

function checked(resolve: Lookup, allowPrivate: boolean) {
  return (host: string, options: LookupOptions, answer: Answer): void => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) return answer(error);
      const taken = allowPrivate ? addresses : addresses.filter(({ address }) => isPublicAddress(address));
      const [first] = taken;
      if (!first || taken.length < addresses.length) return answer(refused(host, addresses.map(({ address }) => address).join(", ")));
      if (options.all) answer(null, [...taken]);
      else answer(null, first.address, first.family);
    });
  };
}

/** Throws `private-address` where an address of the web names a host by a number that is not of the public internet. */
export function checkHost(url: URL, allowPrivate: boolean): void {
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  if (!allowPrivate && isIP(host) !== 0 && !isPublicAddress(host)) throw refused(url.host, host);
}

function refused(host: string, address: string): OnrecordError {
  return new OnrecordError(
    "private-address",
    `Expected an address of the public internet, not \`${host}\` (${address || "no address"}). Add --allow-private if you mean this machine or your own network.`,
    { host, address },
  );
}
