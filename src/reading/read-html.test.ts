import { describe, expect, it } from "vitest";
import { captureBytes } from "../capture/index.ts";
import { read } from "./read.ts";

const reading = (page: string) => read(captureBytes(Buffer.from(page)), {});
const shown = ({ text, article }: ReturnType<typeof read>) => article.blocks.map(({ kind, span }) => `${kind}: ${text.slice(...span)}`);
const whys = ({ text, article }: ReturnType<typeof read>) =>
  Object.fromEntries(article.blocks.map(({ span, why }) => [text.slice(...span), why]));

const STORY = [
  "Caldora will stay out of the vote in Varenia, its foreign minister said on Friday, after a week of talks in Ostrel.",
  "“We have no part in it,” Minister Tal told reporters, and he added that the offices of the commission were never read.",
  "The embassy of Varenia did not answer a request for comment, and neither did the commission that runs the vote.",
  "A second round of talks is planned for the autumn, officials of both countries said, though no day has been named.",
];

const PAGE = `<!doctype html><html><head><title>Caldora will not meddle | The Parapet</title>
<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Caldora will not meddle", "datePublished": "2031-05-03T23:30:00-08:00",
"author": [{"name": "Ann Roe"}], "publisher": {"@id": "#us"}}, {"@id": "#us", "name": "The Parapet"}]}</script><link rel="canonical" href="https://parapet.example/vote"></head>
<body><header><nav><a href="/">Home</a><a href="/world">World</a></nav></header><div class="cookie-consent"><p>We use cookies to count you.</p></div>
<article><p class="kicker">World</p><h1>Caldora will not meddle</h1><p class="standfirst">The minister gave his word, and some doubt it.</p><p class="byline">By Ann Roe</p>
<div class="share"><a href="#">Mail</a> <a href="#">Post</a></div><figure><img src="x"><figcaption>Minister Tal in Ostrel.</figcaption></figure>
<p>${STORY[0]}</p><p>${STORY[1]}</p><aside><h3>Get the Parapet</h3><p>Six times a year.</p></aside><h2>No answer</h2><p>${STORY[2]}</p><p>${STORY[3]}</p>
<div class="author-box"><p>Ann Roe writes about rivers and treaties.</p></div></article>
<section class="related"><h2>Related</h2><a href="/x">Lamps of Lorvane</a></section><footer><p>© 2031 The Parapet</p></footer><script>alert(1)</script></body></html>`;

describe("reading a page", () => {
  const found = reading(PAGE);

  it("keeps all visible text in its order, with the story told from the rest", () => {
    expect(shown(found)).toEqual([
      "furniture: Home World",
      "furniture: We use cookies to count you.",
      "furniture: World",
      "subhead: Caldora will not meddle",
      "subhead: The minister gave his word, and some doubt it.",
      "furniture: By Ann Roe",
      "furniture: Mail Post",
      "caption: Minister Tal in Ostrel.",
      `body: ${STORY[0]}`,
      `body: ${STORY[1]}`,
      "furniture: Get the Parapet",
      "furniture: Six times a year.",
      "subhead: No answer",
      `body: ${STORY[2]}`,
      `body: ${STORY[3]}`,
      "furniture: Ann Roe writes about rivers and treaties.",
      "furniture: Related",
      "furniture: Lamps of Lorvane",
      "furniture: © 2031 The Parapet",
    ]);
    expect(whys(found)).toMatchObject({
      "Home World": "inside <nav>",
      "We use cookies to count you.": "cookie notice",
      "Six times a year.": "inside <aside>",
      "Ann Roe writes about rivers and treaties.": "author box",
    });
  });

  it("reads what its head says", () => {
    expect(found.article).toMatchObject({
      title: { text: "Caldora will not meddle" },
      publisher: { name: "The Parapet", basis: "explicit" },
      byline: [{ name: "Ann Roe" }],
      published: { edtf: "2031-05-03", basis: "explicit", why: "JSON-LD datePublished" },
      address: "https://parapet.example/vote",
      language: "en",
    });
  });

  it("puts a headline on top that only the head names", () => {
    const { text, article } = reading(
      '<html><head><meta property="og:title" content="Caldora will not meddle"></head><body><p>The embassy did not answer a request for comment on Friday.</p></body></html>',
    );
    expect(article.title).toEqual({ text: "Caldora will not meddle", span: [0, 23] });
    expect(text).toBe("Caldora will not meddle\n\nThe embassy did not answer a request for comment on Friday.");
  });

  it("reads old pages: capitals, tables, no headings", () => {
    const old = `<HTML><HEAD><META NAME="DC.Date" CONTENT="2031-05-03"><TITLE>Releases</TITLE></HEAD><BODY><TABLE><TR><TD>Home<BR>Press</TD><TD><P>Ministry names those responsible</P>${STORY.map((p) => `<P>${p}</P>`).join("")}</TD></TR></TABLE></BODY></HTML>`;
    const { article } = reading(old);
    expect(article.title?.text).toBe("Ministry names those responsible");
    expect(article.published?.edtf).toBe("2031-05-03");
    expect(article.blocks.filter(({ kind }) => kind === "body")).toHaveLength(STORY.length);
  });

  it("does not take a story for furniture because of the name of what it stands in", () => {
    const { article } = reading(
      `<html><body><div class="related-share sidebar">${STORY.map((p) => `<p>${p}</p>`).join("")}</div></body></html>`,
    );
    expect(article.blocks.map(({ kind }) => kind)).toEqual(["body", "body", "body", "body"]);
  });

  it("folds white space, keeps line breaks, parts cells, and drops what nobody sees", () => {
    const page =
      "<p>one\n  two<br>three&nbsp;<b>fo</b>ur<p><br><br>five<style>x{}</style><table><tr><td>a<td>b</tr></table><pre>x\ny</pre><div hidden>no</div><p style='display:none'>no</p>";
    expect(reading(page).text).toBe("one two\nthree four\n\nfive\n\na\tb\n\nx\ny");
  });

  it("keeps a script in a headline as the words it is", () => {
    const { article } = reading(`<h1>Roe: &lt;script&gt;alert("no")&lt;/script&gt; is no answer</h1><p>${STORY[0]}</p>`);
    expect(article.title?.text).toBe('Roe: <script>alert("no")</script> is no answer');
    expect(reading(`<h1>Roe says no again<script>alert(1)</script></h1><p>${STORY[0]}</p>`).article.title?.text).toBe("Roe says no again");
  });
});

describe("hostile pages", () => {
  it.each([
    ["10,000 nested tags", `${"<div>".repeat(10_000)}${STORY[0]}${"</div>".repeat(10_000)}`, "nested deeper than 200 elements"],
    [
      "10,000 nested tags under a doctype",
      `<!doctype html><html><body>${"<div>".repeat(10_000)}${STORY[0]}${"</div>".repeat(10_000)}</body></html>`,
      "nested deeper than 200 elements",
    ],
    ["100,000 unclosed tags", `${"<b>".repeat(100_001)}${STORY[0]}`, "more than 100000 tags"],
    ["20 MB", `<html><body>${`<p>${STORY[0]}</p>`.repeat(170_000)}`, "longer than 8000000 characters"],
    ["a million references", `<p>${STORY[0]}${"&amp;".repeat(1_000_000)}`, "more than 100000 character references"],
    [
      "a tag of many attributes",
      `<p ${Array.from({ length: 5000 }, (_, index) => `a${index}=1`).join(" ")}>${STORY[0]}`,
      "an element of more than 1000 attributes",
    ],
  ])(
    "of %s are read by a simpler walk, which says so",
    (_, page, reason) => {
      const found = reading(page);
      expect(found.text).toContain(STORY[0]);
      expect(found.article.blocks[0]!.why).toContain(`(read without its markup: ${reason})`);
    },
    20_000,
  );

  it("of signs that open nothing stay text", () => {
    expect(reading(`<p>1 < 2 and ${"<".repeat(100_001)}`).text).toMatch(/^1 < 2 and <{100001}$/);
  });
});

describe("pages that are made otherwise", () => {
  const body = STORY.map((text) => `<p>${text}</p>`).join("");

  it("of the old web have their headline in any heading above the story", () => {
    const found = reading(
      `<html><head><title>CALDORA STAYS OUT</title></head><body><center><h2>CALDORA STAYS OUT OF THE VOTE</h2></center>(Ostrel, 4 April 2034)<br><br>${STORY.join("<br><br>")}</body></html>`,
    );
    expect(found.article.title?.text).toBe("CALDORA STAYS OUT OF THE VOTE");
    expect(found.article.published?.edtf).toBe("2034-04-04");
  });

  it("of the old web are a table whose cells are columns, with lines that a <br> alone sets apart", () => {
    const found = reading(
      `<HTML><HEAD><TITLE>The Parapet: Caldora stays out</TITLE></HEAD><BODY><TABLE><TR><TD><A HREF=/>Front page</A><BR><A HREF=/w>World</A></TD><TD><FONT SIZE=5><B>Caldora stays out of the vote</B></FONT><BR><FONT SIZE=2>By ANN ROE<BR>March 14, 2031</FONT><BR><BR>${STORY.join("<BR><BR>")}</TD><TD><B>Other stories</B><BR><A HREF=1>Ports shut</A></TD></TR></TABLE></BODY></HTML>`,
    );
    expect(found.article).toMatchObject({
      title: { text: "Caldora stays out of the vote" },
      byline: [{ name: "ANN ROE" }],
      published: { edtf: "2031-03-14" },
    });
    expect(shown(found).filter((line) => line.startsWith("body: "))).toEqual(STORY.map((text) => `body: ${text}`));
  });

  it("have a short headline that the window's title ends in", () => {
    const found = reading(
      `<html><head><title>Debates: river barges</title></head><body><h1>River barges</h1><p>Release Date March 14, 2031 | Paper 7</p><h4>The Minister for the Interior (Petra Oru)</h4>${body}<p>URL: https://post.example/barges</p></body></html>`,
    );
    expect(found.article.title?.text).toBe("River barges");
    expect(found.article.published?.edtf).toBe("2031-03-14");
    expect(whys(found)["URL: https://post.example/barges"]).toBe("an address and nothing else");
  });

  it("keep lines of one paragraph together where its element says that it is one", () => {
    const found = reading(
      `<article><h1>Caldora stays out<br>Of the vote</h1>${body}<p>Maren Oru<br>Minister of the Interior</p></article>`,
    );
    expect(found.text).toContain("Caldora stays out\nOf the vote");
    expect(found.text).toContain("Maren Oru\nMinister of the Interior");
  });

  it("say in one line when they were published and how long ago they were changed", () => {
    const page = `<article><h1>Caldora will not meddle</h1><p>May 3, 2031 1:20 PM UTC Updated 2 hours ago</p>${STORY.map((p) => `<p>${p}</p>`).join("")}</article>`;
    expect(whys(reading(page))).toMatchObject({ "May 3, 2031 1:20 PM UTC Updated 2 hours ago": "date line" });
  });

  it("hold signs that browsers do not show", () => {
    const { text } = reading(
      `<article><h1>Caldora stays out of it</h1><p>Its spokes&shy;woman said \u200b“no” to the ferry&#8203;men.</p>${body}</article>`,
    );
    expect(text).toContain("Its spokeswoman said “no” to the ferrymen.");
  });

  it("have the story in their linked data alone, since scripts were to show it", () => {
    const page = (shown: string) =>
      `<html><head><title>Roe says no</title><script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Roe says no", articleBody: STORY.join("\n\n") })}</script></head><body>${shown}</body></html>`;
    const found = reading(page('<div id="root"></div>'));
    expect(shown(found)).toEqual(["subhead: Roe says no", ...STORY.map((text) => `body: ${text}`)]);
    expect(whys(found)[STORY[0]!]).toBe("the story as the page's linked data has it (articleBody)");
    expect(shown(reading(page(`<h1>Roe says no</h1>${body}`)))).toHaveLength(1 + STORY.length);
  });

  it("are of one message, which is the story, whatever a network calls its parts", () => {
    const found = reading(
      `<html><head><title>MFA</title></head><body><div class="page"><div class="tg_widget_message_text">We have nothing to do with the letters, and those who say so know that.</div><div class="info"><span>12.3K</span> views <time datetime="2031-03-14T10:22:00Z">10:22</time></div></div></body></html>`,
    );
    expect(shown(found).slice(1)).toEqual([
      "body: We have nothing to do with the letters, and those who say so know that.",
      "furniture: 12.3K views 10:22",
    ]);
  });

  it("say in other attributes what their parts are", () => {
    const found = reading(
      `<main><h1>Caldora stays out of it</h1><div data-component="byline-block"><span>Ann Roe</span></div>${body}<div data-component="topic-list"><ul><li>Varenia</li></ul></div></main>`,
    );
    expect(found.article.byline.map(({ name }) => name)).toEqual(["Ann Roe"]);
    expect(whys(found).Varenia).toBe("tags");
  });

  it("set names and days side by side without a space", () => {
    const found = reading(
      `<main><h1>Caldora stays out of it</h1><p><span class="byline">By <a>Ann Roe</a></span><span class="date">Wed 5 Apr 2034</span></p>${body}</main>`,
    );
    expect(found.article.published?.edtf).toBe("2034-04-05");
    expect(found.article.byline.map(({ name }) => name)).toEqual(["Ann Roe"]);
  });
});
