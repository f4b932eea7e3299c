/** Text of a document → its front matter, still unknown, and its body; or the reason why it has none. */
import matter from 'gray-matter';
import { type Fields, fieldsOf, isMapping } from './fields';
import { parseJson } from './parse-json';
import { parseToml } from './parse-toml';
import { parseYaml } from './parse-yaml';
import type { ParsedValue } from './parsed-value';

export type RawDocument = { fields: Fields; twice: string[]; body: string };

export type ParsedFrontMatter = { ok: true; document: RawDocument } | { ok: false; reason: string };

/** YAML between `---`, TOML between `+++`, or one JSON object: the three that Hugo writes. */
export function parseFrontMatter(text: string): ParsedFrontMatter {
  if (text.startsWith('{')) return parseJsonMatter(text);
  const opening = /^(---|\+\+\+)[ \t]*(.*?)[ \t]*(?:\n|$)/.exec(text);
  if (!opening) return refuse('no front matter: it must begin with ---, +++ or {');
  const [first, mark = '---', language = ''] = opening;
  const isLanguage = mark === '---' ? /^(?:ya?ml)?$/ : /^(?:toml)?$/;
  if (!isLanguage.test(language)) {
    return refuse(`its first line names a language that is not read: write ${mark} alone`);
  }
  const closing = (mark === '---' ? /\n---(.*)(?:\n|$)/ : /\n\+\+\+(.*)(?:\n|$)/).exec(text);
  if (!closing) return refuse(`front matter without an end: close it with ${mark}`);
  if (closing[1]?.trim() !== '') {
    return refuse(`a line of the front matter begins with ${mark}: close it with ${mark} alone`);
  }
  if (mark === '---') {
    const end = text.indexOf(`\n${mark}`) + 1 + mark.length;
    return separate(parseYamlMatter(text.slice(0, end)), text.slice(end).replace(/^\n/, ''));
  }
  const toml = text.slice(first.length, Math.max(first.length, closing.index));
  return separate(parseToml(toml, 2), text.slice(closing.index + closing[0].length));
}

function separate(parsed: ParsedValue, body: string): ParsedFrontMatter {
  if (!parsed.ok) return refuse(`front matter: ${parsed.reason}`);
  if (!isMapping(parsed.value))
    return refuse('front matter: it must be a list of keys with values');
  return { ok: true, document: { ...fieldsOf(parsed.value), body } };
}

function parseJsonMatter(text: string): ParsedFrontMatter {
  const parsed = parseJson(text);
  return separate(parsed, parsed.ok ? text.slice(parsed.end).replace(/^[ \t]*\n/, '') : '');
}

/** Front matter is data: of the languages gray-matter knows by name only YAML is left. */
function parseYamlMatter(text: string): ParsedValue {
  // Comments alone are no front matter to gray-matter, which then asks no engine.
  let read: ParsedValue = { ok: true, value: {} };
  const yaml = (source: string): object => {
    read = parseYaml(source, 1);
    return {};
  };
  // Always with options: called without, gray-matter remembers a broken file and gives it back empty.
  matter(text, {
    language: 'yaml',
    engines: {
      yaml,
      yml: yaml,
      javascript: refuseLanguage,
      coffee: refuseLanguage,
      json: refuseLanguage,
    },
  });
  return read;
}

/** Never reached after the check of the first line: the second lock on the same door. */
function refuseLanguage(): object {
  throw new Error('front matter is YAML');
}

function refuse(reason: string): ParsedFrontMatter {
  return { ok: false, reason };
}
