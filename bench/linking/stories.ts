import { readFileSync } from "node:fs";
import { z } from "zod";
import { draft } from "../../src/archive/draft.ts";
import { INCIDENTS, incidentIds } from "../../src/archive/incidents/index.ts";
import { captureBytes } from "../../src/capture/capture-bytes.ts";
import { type IncidentSketch, incidentsAlike, type LinkNode } from "../../src/linking/index.ts";
import { ENGINE } from "../../src/pipeline/engine.ts";
import { readerWith } from "../../src/pipeline/knowledge.ts";
import { readCapture } from "../../src/pipeline/read-capture.ts";
import type { Incident } from "../../src/record/incident.ts";
import { percent, table } from "../table.ts";
import { arranged } from "./arranged.ts";
import { pairFigures } from "./pairs.ts";
import type { Part } from "./part.ts";

const Story = z.object({
  ...{ outlet: z.string(), published: z.string(), title: z.string(), text: z.string() },
  incidents: z.array(z.object({ key: z.string(), words: z.array(z.string()) })),
});
type Story = z.infer<typeof Story>;

/** An incident as an article was found to tell it, and which one it is; null where nobody meant it. */
interface Found {
  readonly node: LinkNode<IncidentSketch>;
  readonly article: number;
  readonly key: string | null;
}

/** Invented incidents, each told by four outlets: which are found, and which tellings are put together. */
export const stories: Part = {
  name: "stories",
  report: ({ half }) => {
    const articles = read(half);
    const found = articles.flatMap(foundIn);
    const centres = arranged(
      found.map(({ node }) => node),
      incidentsAlike,
    );
    const meant = articles.flatMap(({ incidents }, article) => incidents.map(({ key }) => ({ article, key })));
    const met = meant.filter(({ article, key }) => found.some((one) => one.article === article && one.key === key));
    const known = found.filter(({ key }) => key !== null);
    const { precision, recall, together } = pairFigures(known.map(({ node, key }) => ({ cluster: centres.get(node.id)!, belongs: key })));
    const clusters = new Set(known.map(({ node }) => centres.get(node.id)));
    return [
      `Incidents told by four outlets each (${half}): ${new Set(meant.map(({ key }) => key)).size} incidents, ${articles.length} articles, in per cent`,
      table([
        ["", "", ""],
        ["tellings that are found", percent(met.length / meant.length), `${met.length} of ${meant.length}`],
        ["found that somebody meant", percent(known.length / found.length), `${known.length} of ${found.length}`],
        ["pairs of tellings put together: precision", percent(precision), `${together} pairs`],
        ["pairs of tellings put together: recall", percent(recall), ""],
        ["incidents that come out of it", String(clusters.size), ""],
      ]),
    ].join("\n\n");
  },
};

function read(half: string): Story[] {
  const lines = readFileSync(new URL(`../gold/stories/${half}.jsonl`, import.meta.url), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => Story.parse(JSON.parse(line)));
}

/** The states of the stories, as somebody adds them whose tables lack them (`onrecord knowledge add`). */
const READER = readerWith({
  rows: [
    ["Varenia", "Varenian"],
    ["Caldora", "Caldoran"],
    ["Norrland", "Norrish"],
    ["Ostrelund", "Ostrish"],
  ].map(([name, adjective]) => ({
    name: name!,
    aliases: [adjective!],
    kind: "state",
    country: null,
    state: name!,
    source: "",
    date: null,
  })),
});

function foundIn({ outlet, published, title, text, incidents }: Story, article: number): Found[] {
  const captured = captureBytes(new TextEncoder().encode(`${title}\n\n${text}\n`));
  const { reading, findings } = readCapture(captured, { publisher: outlet, published }, READER);
  const told = { capture: captured.sha256, engine: ENGINE, ...reading, findings };
  const ids = incidentIds(captured.sha256, findings.incidents);
  return INCIDENTS.nodesOf(told, draft(told, [])).map((node) => ({
    node: node as LinkNode<IncidentSketch>,
    article,
    key: meantBy(findings.incidents[ids.indexOf(node.id)]!, incidents),
  }));
}

/** Which incident is meant: the one whose words stand in the values, or the other way round; where none do, the only one of the article. */
function meantBy(incident: Incident, meant: Story["incidents"]): string | null {
  const values = [...incident.names, ...incident.victims, ...incident.effects].map(({ text }) => text.toLowerCase());
  const told = meant.find(({ words }) =>
    words.some((word) => values.some((value) => value.includes(word.toLowerCase()) || word.toLowerCase().includes(value))),
  );
  return told?.key ?? (values.length === 0 && meant.length === 1 ? meant[0]!.key : null);
}
