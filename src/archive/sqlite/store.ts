import { sql } from "kysely";
import type { Given } from "../../record/capture.ts";
import type { Engine } from "../../record/contract.ts";
import { OnrecordError } from "../../record/error.ts";
import type { Archive, World } from "../archive.ts";
import { articleOf, articlePage } from "./articles.ts";
import { backupTo } from "./backup.ts";
import { captureOf, givenOf, hashes, keep } from "./captures.ts";
import { commitmentOf, commitmentPage, relatedTo, sideOf, sidesIn } from "./commitments/index.ts";
import { connect, type Db, type Mode, type Patience, read, write } from "./connection.ts";
import { damageIn } from "./damage.ts";
import { decide, decisionsOf, repeat } from "./decide.ts";
import { derive } from "./derive.ts";
import { entryOf } from "./entries.ts";
import { eventPage } from "./events/events.ts";
import { exportOf } from "./export.ts";
import { failureOf } from "./failure.ts";
import { incidentOf, incidentPage } from "./incidents/index.ts";
import { knowledgeOf, learn } from "./knowledge.ts";
import { lineageOf, originOf, originPage } from "./origins/index.ts";
import { dossierOf } from "./party-dossier.ts";
import { partyOf, partyPage } from "./party-pages.ts";
import { emptyLogFile, removalOf } from "./removal/removals.ts";
import { remove } from "./removal/remove.ts";
import { assignedTo, endRound, roundsIn, share } from "./rounds/rounds.ts";
import { removeSearch, renameSearch, savedSearches, savedSearchOf, saveSearch } from "./saved-searches.ts";
import { prove } from "./seals/prove.ts";
import { seal, sealsOf } from "./seals/seal.ts";
import { search } from "./search.ts";
import { statusOf } from "./status.ts";
import { tellingOf } from "./telling/telling.ts";
import { unreadTexts } from "./unread-texts.ts";
import { versionsOf } from "./versions.ts";
import { wordingOf } from "./wording/wording.ts";

/** The connections of an open archive: one that writes, null where it may only be read, and one that reads. */
export interface Connections {
  readonly writer: Db | null;
  readonly reader: Db;
}

/** An archive over open connections. Each method is one transaction around the function that does the work. */
export function sqliteArchive(place: string, world: World, { writer, reader }: Connections, patience: Patience): Archive {
  const mode = writer ? "read" : "read-only";
  const reading = <T>(work: (db: Db) => Promise<T>) => read(reader, place, work);
  const writing = async <T>(work: (db: Db) => Promise<T>) => {
    if (!writer)
      throw new OnrecordError(
        "archive-read-only",
        `Expected to write to the archive \`${place}\`, but it was opened to be read. Open it to write.`,
        { place },
      );
    return write(writer, place, patience, work);
  };
  return {
    place,
    world,
    keep: (capture, sighting, choice = {}) => writing((db) => keep(db, capture, sighting, choice)),
    derive: (capture, engine, { text, article }, findings, given?: Given) =>
      writing((db) => derive(db, { capture, engine, text, article, findings }, given ?? null)),
    unread: (engine: Engine) => hashes(reader, engine),
    captures: () => hashes(reader, null),
    capture: (sha256) => reading((db) => captureOf(db, sha256)),
    given: (sha256) => reading((db) => givenOf(db, sha256)),

    article: (sha256) => reading((db) => articleOf(db, sha256)),
    versions: (sha256) => reading((db) => versionsOf(db, sha256)),
    articles: (page) => reading((db) => articlePage(db, page)),
    search: (query) => reading((db) => search(db, query)),
    statement: (id) => reading((db) => entryOf(db, id)),
    telling: (id) => reading((db) => tellingOf(db, id)),
    wording: (quotation) => reading((db) => wordingOf(db, quotation)),
    origins: (page) => reading((db) => originPage(db, page)),
    origin: (id, page = {}) => reading((db) => originOf(db, id, page)),
    unreadTexts: (query) => reading((db) => unreadTexts(db, query)),
    lineage: (sha256) => reading((db) => lineageOf(db, sha256)),
    commitments: (request) => reading((db) => commitmentPage(db, request)),
    commitment: (id) => reading((db) => commitmentOf(db, id)),
    related: (id) => reading((db) => relatedTo(db, id)),
    sides: () => reading(sidesIn),
    side: (name) => reading((db) => sideOf(db, name)),
    incidents: (query) => reading((db) => incidentPage(db, query)),
    incident: (id) => reading((db) => incidentOf(db, id)),
    events: (page) => reading((db) => eventPage(db, page)),
    party: (id) => reading((db) => partyOf(db, id)),
    parties: (page) => reading((db) => partyPage(db, page)),
    dossier: (id) => reading((db) => dossierOf(db, id)),

    knowledge: () => reading(knowledgeOf),
    learn: (change) => writing((db) => learn(db, change)),

    savedSearches: () => reading(savedSearches),
    savedSearch: (id) => reading((db) => savedSearchOf(db, id)),
    saveSearch: (search) => writing((db) => saveSearch(db, search)),
    renameSearch: (id, name) => writing((db) => renameSearch(db, id, name)),
    removeSearch: (id) => writing((db) => removeSearch(db, id)),

    decide: (order) => writing((db) => decide(db, order)),
    repeat: (decision) => writing((db) => repeat(db, decision)),
    decisions: (filter = {}) => reading((db) => decisionsOf(db, filter)),

    share: (order) => writing((db) => share(db, order)),
    rounds: () => reading(roundsIn),
    assigned: (round, reader, page = {}) => reading((db) => assignedTo(db, round, reader, page)),
    endRound: (id) => writing((db) => endRound(db, id)),

    remove: async (order) => {
      const removal = await writing((db) => remove(db, order));
      return { removal, clean: await emptyLogFile(writer!) };
    },
    removal: (sha256) => reading((db) => removalOf(db, sha256)),

    seal: (order) => writing((db) => seal(db, order)),
    prove: (id) => reading((db) => prove(db, id)),
    seals: () => streaming(place, mode, sealsOf),
    export: ({ all }) => streaming(place, mode, (db) => exportOf(db, all)),
    status: () => reading((db) => statusOf(db, place, world)),
    damage: () => damageOf(place, mode),
    backup: (file, onCopied) => backupTo(place, mode, file, onCopied),
    close: async () => {
      await reader.destroy();
      await writer?.destroy();
    },
  };
}

/** Streams from one state of the archive over a connection of its own, so that neither writing nor other reading waits for whoever takes the stream. */
async function* streaming<T>(place: string, mode: Mode, entries: (db: Db) => AsyncIterable<T>): AsyncIterable<T> {
  const db = connect(place, mode);
  try {
    await sql`begin`.execute(db);
    yield* entries(db);
  } catch (error) {
    throw failureOf(error, place);
  } finally {
    await db.destroy();
  }
}

/** A file so damaged that it cannot be read on is itself what is wrong. */
async function* damageOf(place: string, mode: Mode): AsyncIterable<string> {
  try {
    yield* streaming(place, mode, damageIn);
  } catch (error) {
    if (!(error instanceof OnrecordError) || error.code !== "archive-damaged") throw error;
    yield `database: ${error.cause instanceof Error ? error.cause.message : error.message}`;
  }
}
