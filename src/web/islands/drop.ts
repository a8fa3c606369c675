/** Lets files be dropped anywhere on the box that reads pages, not only on its file field. */
export function startDropping(page: Document): void {
  const form = page.querySelector<HTMLFormElement>("form[data-drop]");
  const field = form?.querySelector<HTMLInputElement>("input[type=file]");
  if (!form || !field) return;
  form.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    form.classList.add("over");
  });
  for (const end of ["dragleave", "drop"]) form.addEventListener(end, () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    field.files = event.dataTransfer.files;
  });
}
