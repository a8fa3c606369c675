import type { Child } from "hono/jsx";
import type { World } from "../../archive/archive.ts";
import type { Person } from "../../users/index.ts";
import type { Assets } from "../http/assets.ts";
import { words } from "../words.ts";
import { SiteFoot } from "./site-foot.tsx";
import { SiteHead } from "./site-head.tsx";

interface LayoutProps {
  readonly title: string;
  readonly assets: Assets;
  readonly world: World;
  readonly version: string;
  /** Who signed in; null where nobody has to. */
  readonly person: Person | null;
  readonly path: string;
  readonly twin: string | null;
  readonly foot: string | null;
  readonly address: string;
  readonly children?: Child;
}

/** The frame of every page. */
export function Layout({ title, assets, world, version, person, path, twin, foot, address, children }: LayoutProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · ${words.site}`}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        {assets.fonts.map((font) => (
          <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        {assets.styles.map((style) => (
          <link rel="stylesheet" href={style} />
        ))}
        <script type="module" src={assets.script} />
        {twin && <link rel="alternate" type="application/json" href={twin} />}
      </head>
      <body class={person ? `may-${person.role}` : undefined}>
        <a class="skip" href="#main">
          {words.skip}
        </a>
        <SiteHead path={path} />
        {world === "sample" && (
          <aside class="sample" aria-label={words.sample.name}>
            <p>
              <strong>{words.sample.name}</strong> {words.sample.says}
            </p>
          </aside>
        )}
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <SiteFoot version={version} person={person} twin={twin} foot={foot} address={address} />
      </body>
    </html>
  );
}
