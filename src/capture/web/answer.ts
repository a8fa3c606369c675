import type { Headers } from "../http/header-block.ts";

/** What a server gave for an address. */
export interface Answer {
  /** The address that gave it, after redirects. */
  readonly address: string;
  /** When, ISO 8601 in UTC. */
  readonly at: string;
  readonly status: number;
  readonly headers: Headers;
  /** Unpacked. Empty where nothing changed since (304). */
  readonly bytes: Uint8Array;
}

/** What is known of an address from before, for the server to say whether it changed. */
export interface Conditions {
  readonly etag?: string;
  readonly lastModified?: string;
}
