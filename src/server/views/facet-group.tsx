import type { Child } from "hono/jsx";
import { useFormat } from "../http/format.ts";
import { words } from "../words.ts";

/** A value that a search can be narrowed to, and the address that does so. */
export interface FacetLink {
  readonly label: string;
  readonly count: number;
  /** Whether it is chosen; its link then takes it away. */
  readonly on: boolean;
  readonly href: string;
  readonly mark?: Child;
}

/** One filter with its values. */
export function FacetGroup({ title, links }: { readonly title: string; readonly links: readonly FacetLink[] }) {
  const format = useFormat();
  if (links.length === 0) return null;
  return (
    <section class="facet">
      <h2>{title}</h2>
      <ul>
        {links.map(({ label, count, on, href, mark }) => (
          <li>
            <a href={href} aria-current={on ? "true" : undefined} aria-label={on ? words.search.remove(label) : undefined}>
              {mark}
              <bdi>{label}</bdi>
            </a>
            <span class="count">{format.number(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
