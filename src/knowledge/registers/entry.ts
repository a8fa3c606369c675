/** What a register of incidents asserts of one: in its own words, as of its own date. Never what an article says. */
export interface RegisterEntry {
  /** The register's own id of it. */
  readonly id: string;
  readonly name: string;
  /** EDTF days, months or years; null where the register has none. */
  readonly start: string | null;
  readonly end: string | null;
  readonly victims: readonly string[];
  readonly victimStates: readonly string[];
  readonly actors: readonly string[];
  readonly actorStates: readonly string[];
  readonly methods: readonly string[];
  readonly attributions: readonly RegisterAttribution[];
  /** Addresses where the register says it can be checked. */
  readonly sources: readonly string[];
}

/** One attribution that a register has, in its own words. */
export interface RegisterAttribution {
  readonly by: readonly string[];
  readonly date: string | null;
  readonly basis: string;
  readonly type: string;
}

/** A register read from a file, or what is wrong with it. */
export interface Register {
  /** What it is shaped like. */
  readonly shape: "EuRepoC" | "DFRLab";
  readonly entries: readonly RegisterEntry[];
}
