/** A document's fields → YAML as an exporter writes it: blocks, and quotes only where a value needs them. */

/** Ten times as fast as a library that can write everything; these are strings, numbers, null, lists and mappings. */
export function yamlBlock(fields: Record<string, unknown>, indent = ''): string {
  let text = '';
  for (const [key, value] of Object.entries(fields)) {
    text += `${indent}${yamlText(key)}:${valueAfter(value, indent)}`;
  }
  return text;
}

/** What follows a key and its colon, or the dash of an item; ends its line. */
function valueAfter(value: unknown, indent: string): string {
  if (Array.isArray(value)) return value.length === 0 ? ' []\n' : `\n${yamlItems(value, indent)}`;
  if (isMapping(value)) return `\n${yamlBlock(value, `${indent}  `)}`;
  return ` ${typeof value === 'string' ? yamlText(value) : String(value)}\n`;
}

function yamlItems(items: readonly unknown[], indent: string): string {
  return items
    .map((item) => {
      if (!isMapping(item)) return `${indent}-${valueAfter(item, `${indent}  `)}`;
      // The first key of a mapping stands behind the dash.
      return `${indent}- ${yamlBlock(item, `${indent}  `).slice(indent.length + 2)}`;
    })
    .join('');
}

/** Plain where it begins with a letter or `/` and holds no sign of YAML's own; else quoted, doubly if need be. */
function yamlText(text: string): string {
  if (/^[A-Za-z/][\w /.,&’“”—–%+()-]*$/.test(text) && !isWordOfYaml(text) && !text.endsWith(' ')) {
    return text;
  }
  if (/^[ -~’“”—–]*$/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replaceAll(
    /[\u007f-\u009f]/g,
    (control) => `\\x${control.charCodeAt(0).toString(16)}`,
  );
}

function isWordOfYaml(text: string): boolean {
  return /^(?:null|true|false|yes|no|on|off|y|n)$/i.test(text);
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
