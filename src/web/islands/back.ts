/** Shows the way back to the form that was sent; the browser keeps what was written in it. */
export function startGoingBack(page: Document): void {
  page.querySelector("[data-back]")?.addEventListener("click", () => history.back());
}
