/** Names the speaker of a new statement by the words of its source, until somebody writes a name. */
export function startNaming(page: Document): void {
  const form = page.querySelector<HTMLFormElement>("form[data-missed]");
  const source = form?.querySelector<HTMLTextAreaElement>("[name=source]");
  const speaker = form?.querySelector<HTMLTextAreaElement>("[name=speakers]");
  if (!source || !speaker) return;
  let filled = speaker.value;
  source.addEventListener("input", () => {
    if (speaker.value !== filled) return;
    filled = source.value.replace(/\s+/g, " ").trim();
    speaker.value = filled;
  });
}
