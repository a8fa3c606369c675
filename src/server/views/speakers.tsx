import type { Speaker, StatementEntry } from "../../archive/archive.ts";
import { isPrivatePerson } from "../../archive/private-person.ts";
import { words } from "../words.ts";

/** Who speaks, each linked to a page where there is one. */
export function Speakers({ by }: { readonly by: readonly Speaker[] }) {
  if (by.length === 0) return <span class="speaker none">{words.unknownSpeaker}</span>;
  return (
    <span class="speaker">
      {by.map((speaker, index) => (
        <>
          {index > 0 && ", "}
          {speaker.party ? (
            <a href={`/parties/${speaker.party}`}>
              <bdi>{speaker.name}</bdi>
            </a>
          ) : (
            <bdi>{speaker.name}</bdi>
          )}
        </>
      ))}
    </span>
  );
}

/** The speakers as plain words, for names of links. */
export function speakerNames(by: readonly Speaker[]): string {
  return by.length === 0 ? words.unknownSpeaker : by.map(({ name }) => name).join(", ");
}

/** How much of a statement's words heads its page, in UTF-16 code units. */
const HEADING = 80;

/** What the page of a statement is called: by its act and speakers, or its words where one of them is a person without a public role. */
export function statementTitle({ act, by, words: said }: Pick<StatementEntry, "act" | "by" | "words">): string {
  if (!by.some(isPrivatePerson)) return `${words.act(act.main)}, ${speakerNames(by)}`;
  const content = said.content || said.cue;
  const cut = content.length <= HEADING ? content : `${content.slice(0, HEADING).replace(/\s*\S*$/, "")}…`;
  return `${words.act(act.main)}: “${cut.toWellFormed()}”`;
}
