import type { Speaker } from "../../archive/archive.ts";
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
