/** Every kind of page the portal has, each by one page that shows it. */
import type { SitePath } from '@/lib/domain/site-path';
import { sitePathSchema } from '@/lib/domain/site-path';
import { slugSchema } from '@/lib/domain/slug';
import { sourceHostSchema } from '@/lib/domain/source';
import { sitePath, type Target } from '@/lib/routes';
import { disparities, equity } from './seeds';

export type Template = {
  name: string;
  path: SitePath;
  /** What it tells machines it is: a brief, a page that lists, or nothing of its own. */
  kind: 'brief' | 'collection' | 'missing';
};

const collection = (name: string, target: Target): Template => ({
  name,
  path: sitePath(target),
  kind: 'collection',
});
const brief = (name: string, path: SitePath): Template => ({ name, path, kind: 'brief' });

const place = (path: string): Target => ({ kind: 'place', path: sitePathSchema.parse(path) });
const slug = (text: string) => slugSchema.parse(text);

/** Pages that have an address of their own. */
export const canonicalTemplates: readonly Template[] = [
  collection('front page', { kind: 'front' }),
  collection('site feed', place('/news')),
  brief('brief of the site', equity.path),
  collection('communities', { kind: 'communities' }),
  collection('hub', { kind: 'community', community: slug('chronic-care-management') }),
  collection('section feed', place('/communities/chronic-care-management/curated-content')),
  brief('brief of a community', disparities.path),
  collection('topics', { kind: 'topics' }),
  collection('topic', { kind: 'topic', topic: slug('klas-telehealth') }),
  // What only an offering is filed under: a list without a brief.
  collection('topic without briefs', { kind: 'topic', topic: slug('medigy-home-care') }),
  collection('concept', { kind: 'concept', concept: slug('telehealth') }),
  collection('scheme', { kind: 'scheme', scheme: slug('symplur') }),
  collection('sources', { kind: 'sources' }),
  collection('source', { kind: 'source', host: sourceHostSchema.parse('medcitynews.com') }),
  collection('curators', { kind: 'curators' }),
  collection('curator', { kind: 'curator', curator: slug('vinit') }),
  collection('offerings', { kind: 'offerings' }),
  collection('offering', { kind: 'offering', offering: slug('healthsapiens---telehealth') }),
  collection('feeds', { kind: 'feeds' }),
];

/** An address with words of seed briefs, so that the page has nearest briefs to offer. */
export const missing: Template = {
  name: 'not found',
  path: sitePathSchema.parse('/news/telehealth-access-for-providers'),
  kind: 'missing',
};

/** Pages of the seeds; what they cannot show (withdrawn, page 2, a picture) the tests of other content do. */
export const templates: readonly Template[] = [...canonicalTemplates, missing];
