/** A list of briefs ↔ the key under which the index keeps its entries. */
import type { BriefList } from '../domain/brief-list';
import { sitePathSchema } from '../domain/site-path';
import { slugSchema } from '../domain/slug';
import { sourceHostSchema } from '../domain/source';

/** In a query: the number under which members keep the key that is bound. */
export const keyId = '(SELECT id FROM keys WHERE key = ?)';

export function listKey(list: BriefList): string {
  switch (list.kind) {
    case 'site':
      return 'site';
    case 'section':
      return `section:${list.path}`;
    case 'community':
      return `community:${list.community}`;
    case 'topic':
      return `topic:${list.topic}`;
    case 'concept':
      return `concept:${list.concept}`;
    case 'scheme':
      return `scheme:${list.scheme}`;
    case 'source':
      return `source:${list.host}`;
    case 'curator':
      return `curator:${list.curator}`;
    case 'offering':
      return `offering:${list.offering}`;
  }
}

/** The list a key stands for; throws for a key that `listKey` does not make. */
export function parseListKey(key: string): BriefList {
  if (key === 'site') return { kind: 'site' };
  const [, kind, name = ''] = /^([a-z]+):(.*)$/s.exec(key) ?? [];
  switch (kind) {
    case 'section':
      return { kind, path: sitePathSchema.parse(name) };
    case 'community':
      return { kind, community: slugSchema.parse(name) };
    case 'topic':
      return { kind, topic: slugSchema.parse(name) };
    case 'concept':
      return { kind, concept: slugSchema.parse(name) };
    case 'scheme':
      return { kind, scheme: slugSchema.parse(name) };
    case 'source':
      return { kind, host: sourceHostSchema.parse(name) };
    case 'curator':
      return { kind, curator: slugSchema.parse(name) };
    case 'offering':
      return { kind, offering: slugSchema.parse(name) };
    default:
      throw new Error(`No list has the key "${key}".`);
  }
}
