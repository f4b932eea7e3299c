/** Every list that the five seeds must fill, with its briefs newest first: the figures of pages, feeds and sitemap alike. */
import type { BriefList } from '@/lib/domain/brief-list';
import { sitePathSchema } from '@/lib/domain/site-path';
import { slugSchema } from '@/lib/domain/slug';
import { sourceHostSchema } from '@/lib/domain/source';
import {
  actions,
  challenges,
  disparities,
  equity,
  newestFirst,
  patients,
  type Seed,
} from './seeds';

const slug = (text: string) => slugSchema.parse(text);
const section = (path: string): BriefList => ({
  kind: 'section',
  path: sitePathSchema.parse(path),
});
const topic = (name: string): BriefList => ({ kind: 'topic', topic: slug(name) });
const concept = (name: string): BriefList => ({ kind: 'concept', concept: slug(name) });
const scheme = (name: string): BriefList => ({ kind: 'scheme', scheme: slug(name) });
const source = (host: string): BriefList => ({
  kind: 'source',
  host: sourceHostSchema.parse(host),
});
const curator = (name: string): BriefList => ({ kind: 'curator', curator: slug(name) });
const offering = (name: string): BriefList => ({ kind: 'offering', offering: slug(name) });

export const seedLists: readonly { list: BriefList; briefs: readonly Seed[] }[] = [
  { list: { kind: 'site' }, briefs: newestFirst },
  { list: section('/news'), briefs: [equity] },
  {
    list: section('/communities/chronic-care-management/curated-content'),
    briefs: [actions, disparities, patients, challenges],
  },
  {
    list: { kind: 'community', community: slug('chronic-care-management') },
    briefs: [actions, disparities, patients, challenges],
  },
  { list: topic('klas-telehealth'), briefs: [equity, actions, patients] },
  { list: topic('medigy-barriers-guidelines'), briefs: [disparities, patients, challenges] },
  { list: topic('symplur-virtual-care'), briefs: [actions, disparities, patients] },
  { list: topic('healthcare-it-news-telehealth'), briefs: [disparities] },
  { list: topic('symplur-telehealth'), briefs: [challenges] },
  { list: topic('medigy-fundamental-technologies'), briefs: [actions] },
  { list: topic('symplur-patient-satisfaction'), briefs: [patients] },
  { list: topic('gartner-healthcare'), briefs: [equity] },
  { list: concept('telehealth'), briefs: newestFirst },
  { list: concept('barriers-guidelines'), briefs: [disparities, patients, challenges] },
  { list: concept('virtual-care'), briefs: [actions, disparities, patients] },
  { list: concept('fundamental-technologies'), briefs: [actions] },
  { list: concept('patient-satisfaction'), briefs: [patients] },
  { list: concept('healthcare'), briefs: [equity] },
  { list: scheme('klas'), briefs: [equity, actions, patients] },
  { list: scheme('medigy'), briefs: [actions, disparities, patients, challenges] },
  { list: scheme('symplur'), briefs: [actions, disparities, patients, challenges] },
  { list: scheme('healthcare-it-news'), briefs: [disparities] },
  { list: scheme('gartner'), briefs: [equity] },
  { list: source('healthcareitnews.com'), briefs: [equity] },
  { list: source('healthleadersmedia.com'), briefs: [actions] },
  { list: source('healthtechmagazine.net'), briefs: [disparities] },
  { list: source('medcitynews.com'), briefs: [patients] },
  { list: source('blog.burnsmcd.com'), briefs: [challenges] },
  { list: curator('vinit'), briefs: [actions, challenges] },
  { list: curator('saima-andrabi'), briefs: [disparities] },
  { list: curator('sonalika-ghosh'), briefs: [patients] },
  { list: curator('radhika-narayanan'), briefs: [equity] },
  { list: offering('healthsapiens---telehealth'), briefs: [equity] },
  { list: offering('healthnow---konsultamd'), briefs: [equity] },
  { list: offering('ondemand---telehealth'), briefs: [equity] },
  { list: offering('cybermed-health---remote-care-management'), briefs: [equity] },
  { list: offering('wicis---remote-patient-monitoring'), briefs: [equity] },
];
