/** What browsers call the folder into which they save what belongs to a page, behind the page's own name, in their languages. */
const COMPANION =
  /^[-_. ](?:files|file|dateien|fichiers|archivos|arquivos|ficheiros|bestanden|filer|tiedostot|pliki|soubory|dosyalar|datoteke|fajlovi|failid|failai|elemei|kataloog|fitxers|bylos|bestanddelen)$/i;

/** Whether a folder holds what belongs to a page that was saved beside it, `Talks_files` to `Talks.html`: frames with advertisements, which are no pages of the user's. */
export function isCompanion(folder: string, beside: ReadonlySet<string>): boolean {
  const at = folder.search(/[-_. ][^-_. ]+$/);
  if (at < 1 || !COMPANION.test(folder.slice(at))) return false;
  const name = folder.slice(0, at);
  return [".html", ".htm", ".xhtml"].some((ending) => beside.has(`${name}${ending}`));
}
