import { words } from "../words.ts";

interface SiteFootProps {
  readonly version: string;
  readonly twin: string | null;
  readonly foot: string | null;
  readonly address: string;
}

/** What the program is, the page as data, and on paper the address and the hash that the page stands on. */
export function SiteFoot({ version, twin, foot, address }: SiteFootProps) {
  return (
    <footer class="site-foot">
      <p class="screen-only">{words.foot.verdict}</p>
      <p class="screen-only">
        {twin && (
          <a href={twin} rel="alternate" type="application/json">
            {words.asData}
          </a>
        )}
        <span>{words.foot.version(version)}</span>
      </p>
      <p class="print-only mono">
        {address}
        {foot && <br />}
        {foot}
      </p>
    </footer>
  );
}
