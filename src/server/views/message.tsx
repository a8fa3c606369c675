/** A message of an error, what it quotes between backticks set apart. A lone backtick belongs to what was quoted: then it stays as it is. */
export function Message({ text }: { readonly text: string }) {
  const parts = text.split("`");
  if (parts.length % 2 === 0) return <bdi>{text}</bdi>;
  return <bdi>{parts.map((part, index) => (index % 2 === 0 ? part : <code class="break">{part}</code>))}</bdi>;
}
