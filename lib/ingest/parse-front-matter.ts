/** Text of a document → its front matter, still unknown, and its body; or the reason why it has none. */
import matter from 'gray-matter';
import { type Fields, fieldsOf, isMapping } from './fields';
import { parseYaml } from './parse-yaml';

export type RawDocument = { fields: Fields; twice: string[]; body: string };

export type ParsedFrontMatter = { ok: true; document: RawDocument } | { ok: false; reason: string };

const firstLine = /^---[ \t]*(.*?)[ \t]*(?:\n|$)/;
const nextDelimiter = /\n---(.*)(?:\n|$)/;

/** Front matter is data: of the languages gray-matter knows by name only YAML is left. */
export function parseFrontMatter(text: string): ParsedFrontMatter {
  const language = firstLine.exec(text)?.[1];
  if (language === undefined) {
    return refuse('no front matter: its first line must be ---');
  }
  if (language !== '' && language !== 'yaml' && language !== 'yml') {
    return refuse('its first line names a language that is not read: write --- alone');
  }
  const closing = nextDelimiter.exec(text)?.[1];
  if (closing === undefined) return refuse('front matter without an end: close it with ---');
  if (closing.trim() !== '') {
    return refuse('a line of the front matter begins with ---: close it with --- alone');
  }
  return separate(text);
}

function separate(text: string): ParsedFrontMatter {
  let problem = '';
  const yaml = (source: string): object => {
    const parsed = parseYaml(source, 1);
    if (!parsed.ok) problem = parsed.reason;
    else if (isMapping(parsed.value)) return parsed.value;
    else problem = 'it must be a list of keys with values';
    return {};
  };
  // Always with options: called without, gray-matter remembers a broken file and gives it back empty.
  const parsed = matter(text, {
    language: 'yaml',
    engines: {
      yaml,
      yml: yaml,
      javascript: refuseLanguage,
      coffee: refuseLanguage,
      json: refuseLanguage,
    },
  });
  if (problem !== '') return refuse(`front matter: ${problem}`);
  const front: unknown = parsed.data;
  if (!isMapping(front)) return refuse('front matter: it must be a list of keys with values');
  return { ok: true, document: { ...fieldsOf(front), body: parsed.content } };
}

/** Never reached after the check of the first line: the second lock on the same door. */
function refuseLanguage(): object {
  throw new Error('front matter is YAML');
}

function refuse(reason: string): ParsedFrontMatter {
  return { ok: false, reason };
}
