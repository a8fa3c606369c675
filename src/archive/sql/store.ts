import type { Given } from "../../record/capture.ts";
import type { Engine } from "../../record/contract.ts";
import { OnrecordError } from "../../record/error.ts";
import type { Archive, World } from "../archive.ts";
import { articleOf, articlePage } from "./articles.ts";
import { captureOf, givenOf, hashes, keep } from "./captures.ts";
import { commitmentOf, commitmentPage, relatedTo, sideOf, sidesIn } from "./commitments/index.ts";
import type { Patience } from "./connection.ts";
import { countsOf } from "./counts.ts";
import { damageIn } from "./damage.ts";
import { decide, repeat } from "./decide.ts";
import { decisionsOf } from "./decision-list.ts";
import { derive } from "./derive.ts";
import { entryOf } from "./entries.ts";
import { eventPage } from "./events/events.ts";
import { exportOf } from "./export.ts";
import { type Connections, type Ground, sqliteGround } from "./ground.ts";
import { incidentOf, incidentPage, incidentsTold } from "./incidents/index.ts";
import { keepAll } from "./keep-all.ts";
import { knowledgeOf, learn } from "./knowledge.ts";
import { lineageOf, originOf, originPage } from "./origins/index.ts";
import { idsBinding } from "./party-commitments.ts";
import { dossierOf } from "./party-dossier.ts";
import { partyOf, partyPage } from "./party-pages.ts";
import { positionsIn } from "./positions/positions.ts";
import { removalOf } from "./removal/removals.ts";
import { remove } from "./removal/remove.ts";
import { prepare, preparedOf, renew, unprepared } from "./renewal/renewal.ts";
import { assignedTo, endRound, roundsIn, share, sharedOut } from "./rounds/rounds.ts";
import { removeSearch, renameSearch, savedSearches, savedSearchOf, saveSearch } from "./saved-searches.ts";
import { prove } from "./seals/prove.ts";
import { seal, sealsOf } from "./seals/seal.ts";
import { searching } from "./searching/search.ts";
import { statusKept } from "./status.ts";
import { suggestedPage } from "./suggested.ts";
import { maybe, tellingOf } from "./telling/telling.ts";
import { unansweredIn } from "./unanswered/unanswered.ts";
import { unreadTexts } from "./unread-texts.ts";
import { versionsOf } from "./versions.ts";
import { wordingOf } from "./wording/wording.ts";

/** An archive in a file, over open connections. */
export function sqliteArchive(place: string, world: World, connections: Connections, patience: Patience): Archive {
  return archiveOver(sqliteGround(place, connections, patience), world);
}

/** An archive on its ground. Each method is one transaction around the function that does the work. */
export function archiveOver(ground: Ground, world: World): Archive {
  const { place, reader, reading, writing, streaming } = ground;
  const { search, numbers } = searching(ground.withWords);
  const status = statusKept();
  return {
    place,
    world,
    keep: (capture, sighting, choice = {}) => writing((db) => keep(db, capture, sighting, choice)),
    keepAll: (pages, choice = {}) => writing((db) => keepAll(db, pages, choice)),
    derive: (capture, engine, { text, article }, findings, given?: Given) =>
      writing((db) => derive(db, { capture, engine, text, article, findings }, given ?? null)),
    prepare: (capture, engine, { text, article }, findings, given) =>
      writing((db) => prepare(db, { capture, engine, text, article, findings }, given)),
    prepared: (capture, engine) => reading((db) => preparedOf(db, capture, engine)),
    unprepared: (engine) => unprepared(reader, engine),
    renew: (engine) => writing((db) => renew(db, engine)),
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
    mayBe: (id) => reading((db) => maybe(db, id)),
    wording: (quotation) => reading((db) => wordingOf(db, quotation)),
    origins: (page) => reading((db) => originPage(db, page)),
    origin: (id, page = {}) => reading((db) => originOf(db, id, page)),
    unreadTexts: (query) => reading((db) => unreadTexts(db, query)),
    lineage: (sha256) => reading((db) => lineageOf(db, sha256)),
    commitments: ({ party, ...request }) =>
      reading(async (db) => commitmentPage(db, party === undefined ? request : { ...request, among: await idsBinding(db, party) })),
    commitment: (id) => reading((db) => commitmentOf(db, id)),
    related: (id) => reading((db) => relatedTo(db, id)),
    sides: () => reading(sidesIn),
    side: (name) => reading((db) => sideOf(db, name)),
    unanswered: (query) => reading((db) => unansweredIn(db, query, numbers)),
    incidents: (query) => reading((db) => incidentPage(db, query)),
    incidentsTold: (ids) => reading((db) => incidentsTold(db, ids)),
    incident: (id) => reading((db) => incidentOf(db, id)),
    positions: (query) => reading((db) => positionsIn(db, query, numbers)),
    events: (page) => reading((db) => eventPage(db, page)),
    party: (id) => reading((db) => partyOf(db, id)),
    parties: (page) => reading((db) => partyPage(db, page)),
    dossier: (id) => reading((db) => dossierOf(db, id)),
    suggestions: (page) => reading((db) => suggestedPage(db, page)),

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
    sharedOut: () => reading(sharedOut),
    endRound: (id) => writing((db) => endRound(db, id)),

    remove: async (order) => {
      const removal = await writing((db) => remove(db, order));
      return { removal, clean: await ground.emptied() };
    },
    removal: (sha256) => reading((db) => removalOf(db, sha256)),

    seal: (order) => writing((db) => seal(db, order)),
    prove: (id) => reading((db) => prove(db, id)),
    seals: () => streaming(sealsOf),
    export: ({ all }) => streaming((db) => exportOf(db, all)),
    status: () => reading(async (db) => status(db, place, world, await ground.size(db))),
    counts: () => reading(countsOf),
    damage: () => damageOf(ground),
    backup: (file, onCopied) => ground.backup(file, onCopied),
    close: () => ground.close(),
  };
}

/** A file so damaged that it cannot be read on is itself what is wrong. */
async function* damageOf({ streaming, looking }: Ground): AsyncIterable<string> {
  try {
    yield* streaming((db) => damageIn(db, looking));
  } catch (error) {
    if (!(error instanceof OnrecordError) || error.code !== "archive-damaged") throw error;
    yield `database: ${error.cause instanceof Error ? error.cause.message : error.message}`;
  }
}
