/** Body of a document → the body without shortcodes: only the templates of a former site knew what they meant. */

/** `{{< name … >}}` and `{{% name … %}}`, as Hugo has them; what stands between an opening and a closing one stays. */
const shortcode = /\{\{[<%]-?\s*\/?\s*(?<name>[a-z][\w./-]*)[^{}]*[>%]\}\}/gi;

/** `names`: of those taken out, each once. */
export function stripShortcodes(body: string): { body: string; names: string[] } {
  if (!body.includes('{{')) return { body, names: [] };
  const names = [...body.matchAll(shortcode)].flatMap(({ groups }) => groups?.['name'] ?? []);
  return { body: body.replaceAll(shortcode, ''), names: [...new Set(names)] };
}
