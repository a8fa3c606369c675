import type { Speaker } from "../archive/archive.ts";
import { officeOf, tellsWho, wordsIn } from "../linking/index.ts";
import type { DraftSpeaker } from "./draft.ts";
import type { Known, KnownParty } from "./speakers.ts";

/** Offices that firms and clubs have, too: who holds one may speak for any of them. */
const OF_ANY_BODY = /\b(?:president|secretary|treasurer|speaker|deputy|prosecutor|inspector|official)$/;

/** Words of a body of state: where its article does not tell of which, any minister may speak for it. */
const OF_STATE =
  /^(?:ministry|department|government|cabinet|office|embassy|agency|administration|presidency|parliament|service|commission|authority|council|police)$/;

/**
 * Whether of a draft's speaker and the record's one is a firm or the like, and the other a person who surely does not speak for it: he holds an office of state,
 * as the draft or the record tells, and nothing that is told of him has a word of its name. Of whom no office is told nothing is said: he may be anybody's
 * spokesman.
 */
export function speaksForOther(draft: DraftSpeaker, recorded: Speaker, known: Known): boolean {
  if (!draft.named || !recorded.named) return false;
  const party = recorded.party === null ? null : known.party(recorded.party);
  if (draft.kind === "person" && recorded.kind === "organization")
    return (
      recorded.side?.startsWith("organization ") === true &&
      isAnother([...(draft.roles.length > 0 ? [draft] : []), ...known.namesakes(draft.name)], [recorded.name, ...(party?.names ?? [])])
    );
  return draft.kind === "organization" && recorded.kind === "person" && draft.state === null && party !== null
    ? isAnother([party], [draft.name])
    : false;
}

/** Whether whoever a person may be holds an office of state, and none is called by a word of a body that is none of state. */
function isAnother(people: readonly Pick<KnownParty, "roles">[], names: readonly string[]): boolean {
  const words = new Set(names.flatMap(wordsOf));
  if (people.length === 0 || [...words].some((word) => OF_STATE.test(word))) return false;
  return people.every((person) => holdsOffice(person) && !person.roles.flatMap(wordsOf).some((word) => words.has(word)));
}

function holdsOffice({ roles }: Pick<KnownParty, "roles">): boolean {
  return roles.some((role) => {
    const office = officeOf(role);
    return office !== null && tellsWho(office) && !OF_ANY_BODY.test(office);
  });
}

/** The words of a name or role that say something. */
function wordsOf(name: string): string[] {
  return wordsIn(name)
    .map(({ word }) => word.replace(/'s$/, ""))
    .filter((word) => !/^(?:the|of|for|and|a|an)$/.test(word));
}
