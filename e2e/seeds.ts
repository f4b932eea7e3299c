/** The five documents of content/, as a reader of the whole site must find them: the figures every test compares with. */
import { type SitePath, sitePathSchema } from '@/lib/domain/site-path';

const curatedContent = '/communities/chronic-care-management/curated-content';

export type Seed = {
  /** Path of its page. */
  path: SitePath;
  /** Its slug as an older generation wrote it: with the top-level domain of the source. */
  longSlug: string;
  /** Last segment of its alias. */
  titleSlug: string;
  title: string;
  /** How its text ends. */
  lastWords: string;
  curator: string;
  sourceUrl: string;
  date: string;
  lastMod: string;
};

function seed(host: string, domain: string, place: string, facts: Omit<Seed, 'path' | 'longSlug'>) {
  return {
    ...facts,
    path: sitePathSchema.parse(`${place}/${host}-${facts.titleSlug}`),
    longSlug: `${host}.${domain}-${facts.titleSlug}`,
  };
}

export const disparities: Seed = seed('healthtechmagazine', 'net', curatedContent, {
  titleSlug: 'why-providers-should-address-disparities-in-telehealth-access',
  title: 'Why Providers Should Address Disparities in Telehealth Access',
  lastWords: 'that provide several policy recommendations.',
  curator: 'Saima Andrabi',
  sourceUrl:
    'https://healthtechmagazine.net/article/2020/08/why-providers-should-address-disparities-telehealth-access',
  date: '2021-01-15T11:50:18.835861Z',
  lastMod: '2021-01-15T11:50:23.926009Z',
});

export const equity: Seed = seed('healthcareitnews', 'com', '/news', {
  titleSlug: 'ama-outlines-key-steps-for-advancing-telehealth-equity',
  title: 'AMA outlines key steps for advancing telehealth equity',
  lastWords: 'said the AMA in its brief this week.',
  curator: 'Radhika Narayanan',
  sourceUrl:
    'https://www.healthcareitnews.com/news/ama-outlines-key-steps-advancing-telehealth-equity',
  date: '2022-04-08',
  lastMod: '2022-04-08T17:58:23.659814Z',
});

export const challenges: Seed = seed('blog.burnsmcd', 'com', curatedContent, {
  titleSlug: 'overcoming-challenges-for-the-future-of-telehealth',
  title: 'Overcoming Challenges for the Future of Telehealth',
  lastWords: 'key for its continued adoption and expansion.',
  curator: 'Vinit',
  sourceUrl: 'https://blog.burnsmcd.com/overcoming-challenges-for-the-future-of-telehealth',
  date: '2020-09-25T07:11:42.281898Z',
  lastMod: '2020-09-28T12:29:21.898822Z',
});

export const actions: Seed = seed('healthleadersmedia', 'com', curatedContent, {
  titleSlug: 'three-actions-health-systems-should-take-now-to-bolster-telehealth',
  title: 'Three Actions Health Systems Should Take Now to Bolster Telehealth',
  lastWords: 'play an active role in recommending it, he says.',
  curator: 'Vinit',
  sourceUrl:
    'https://www.healthleadersmedia.com/telehealth/3-actions-health-systems-should-take-now-bolster-telehealth',
  date: '2021-02-17T04:49:37.317526Z',
  lastMod: '2021-02-17T10:10:10.785753Z',
});

export const patients: Seed = seed('medcitynews', 'com', curatedContent, {
  titleSlug: 'how-to-create-a-patient-focused-telehealth-experience',
  title: 'How to Create a Patient-Focused Telehealth Experience',
  lastWords: 'purposefully aligned with patient needs and expectations.',
  curator: 'Sonalika Ghosh',
  sourceUrl:
    'https://medcitynews.com/2020/06/how-to-create-a-patient-focused-telehealth-experience/?rf=1',
  date: '2020-10-16T06:56:26.792665Z',
  lastMod: '2020-10-16T06:56:37.287146Z',
});

export const newestFirst: readonly Seed[] = [equity, actions, disparities, patients, challenges];
