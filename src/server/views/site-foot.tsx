import type { Person } from "../../users/index.ts";
import { accessWords } from "../access-words.ts";
import { exportLink } from "../export-link.ts";
import { exportWords } from "../export-words.ts";
import { words } from "../words.ts";

interface SiteFootProps {
  readonly version: string;
  /** Who signed in; null where nobody has to. */
  readonly person: Person | null;
  readonly twin: string | null;
  readonly foot: string | null;
  readonly address: string;
}

/** What the program is, the page as data, and on paper the address and the hash that the page stands on. */
export function SiteFoot({ version, person, twin, foot, address }: SiteFootProps) {
  return (
    <footer class="site-foot">
      <p class="screen-only">{words.foot.verdict}</p>
      <p class="screen-only">
        {twin && (
          <a href={twin} rel="alternate" type="application/json">
            {words.asData}
          </a>
        )}
        <a href={exportLink(new URL(address))}>{exportWords.link}</a>
        <span>{words.foot.version(version)}</span>
      </p>
      {person && (
        <form method="post" action="/sign-out" class="screen-only sign-out">
          <bdi>{accessWords.as(person.name, person.role)}</bdi>
          {person.role === "admin" && <a href="/users">{accessWords.users}</a>}
          <button type="submit">{accessWords.out}</button>
        </form>
      )}
      <p class="print-only mono">
        {address}
        {foot && <br />}
        {foot}
      </p>
    </footer>
  );
}
