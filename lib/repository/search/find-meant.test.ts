/** What a search finds beyond the words that were typed: beginnings, other wordings, pages, and help. */
import { describe, expect, it } from 'vitest';
import { parseSearchState } from '../../domain/search-state';
import { openSample } from '../open-sample.fixture';
import { sampleBrief, sampleDefinition, samplePage } from '../sample-corpus.fixture';

const brief = (slug: string, title: string, more = {}) =>
  sampleBrief({ slug, title, text: 'Of it.', ...more });

const archive = {
  briefs: [
    brief('telehealth', 'Telehealth at night', {
      topics: ['KLAS: Telehealth', 'Symplur: Telehealth'],
    }),
    brief('telemedicine', 'A telemedicine cart', { topics: ['KLAS: Telehealth'] }),
    brief('virtual', 'On virtual care, remotely', { curators: ['José Quist'] }),
    brief('chronic', 'Chronic care management pays', {
      place: '/communities/ccm/notes',
      communityName: 'Chronic Care Management (CCM)',
      topics: ['KLAS: Elderly'],
    }),
    brief('short', 'What CCM pays', { host: 'blog.med-city.org', topics: ['KLAS: Elderly'] }),
    brief('critical', 'Critical chronic management of care'),
    brief('elderly', 'The elderly', { topics: ['KLAS: Elderly'] }),
    brief('aged', 'Aging in place', { type: 'video', topics: ['Symplur: Older Adults'] }),
  ],
  sectionPages: [samplePage({ path: '/communities/ccm', title: 'Chronic Care Management (CCM)' })],
  topicDefinitions: [sampleDefinition('KLAS: Elderly', ['Symplur: Older Adults'])],
  synonyms: [
    ['telehealth', 'telemedicine', 'virtual care'],
    ['older adults', 'aging'],
  ],
};

const ask = (search: string) => openSample(archive).findSearchPage(parseSearchState(search));
const slugs = (search: string) => ask(search).hits.map(({ brief }) => brief.path.split('/').at(-1));

describe('the last word of a search', () => {
  it.each([
    ['?q=telem', ['telemedicine']],
    ['?q=virtual+remo', ['virtual']],
    ['?q=remo+-virtual', []],
    ['?q=remo+type:curated-content', ['virtual']],
    ['?q="telem"', []],
    ['?q=t', []],
    ['?q=care+-telem', ['virtual', 'chronic', 'critical']],
  ])('of %s finds what begins with it', (search, found) => {
    expect(slugs(search).sort()).toEqual([...found].sort());
  });

  it('finds it as it stands first, whatever is rarer', () => {
    const briefs = [
      brief('whole', 'Words of tele', { text: `${'Many other words. '.repeat(30)}Tele.` }),
      ...['one', 'two'].map((slug) => brief(slug, 'Telehealth telehealth')),
    ];
    const { hits, words } = openSample({ briefs }).findSearchPage(parseSearchState('?q=tele'));
    expect(hits.map(({ brief }) => brief.path)).toEqual(['/news/whole', '/news/two', '/news/one']);
    expect(words).toEqual(['tele', 'telehealth']);
  });

  it('is enough where many hold it', () => {
    const briefs = Array.from({ length: 20 }, (_, n) => brief(`b${n}`, 'Care'));
    const found = openSample({ briefs: [...briefs, brief('more', 'Career')] }).findSearchPage(
      parseSearchState('?q=care'),
    );
    expect(found.total).toBe(20);
  });
});

describe('a wording that means the same', () => {
  it.each([
    ['?q=telemedicine', ['telemedicine', 'telehealth', 'virtual']],
    ['?q=tele-health', ['telehealth', 'telemedicine', 'virtual']],
    ['?q=tele+health', ['telehealth', 'telemedicine', 'virtual']],
    ['?q=virtual+care', ['virtual', 'telehealth', 'telemedicine']],
    ['?q=CCM', ['short', 'chronic']],
    ['?q=chronic+care+management', ['chronic', 'short', 'critical']],
    ['?q="virtual+care"', ['virtual']],
    ['?q=elderly&type=video', ['aged']],
    ['?q=older+adults&sort=date', ['aged', 'elderly', 'short', 'chronic']],
  ])('of %s is found as well, before what holds only some of the words', (search, found) => {
    const { hits, isAny } = ask(search);
    const shown = hits.map(({ brief }) => brief.path.split('/').at(-1));
    expect(shown.slice(0, found.length).sort()).toEqual([...found].sort());
    expect(shown.length > found.length).toBe(isAny);
  });

  it('must be there with the other words', () => {
    expect(slugs('?q=ccm+pays').slice(0, 2).sort()).toEqual(['chronic', 'short']);
    expect(slugs('?q=chronic+care+management+pays').slice(0, 2)).toEqual(['chronic', 'short']);
  });

  it('ranks a little below the words as they were typed', () => {
    for (const [search, first] of [
      ['?q=telehealth', 'telehealth'],
      ['?q=telemedicine', 'telemedicine'],
      ['?q=CCM', 'short'],
    ] as const) {
      expect([search, slugs(search)[0]]).toEqual([search, first]);
    }
  });

  it('is named', () => {
    expect(ask('?q=telehealth+night').synonyms).toEqual(['telemedicine', 'virtual care']);
    expect(ask('?q=night').synonyms).toEqual([]);
  });
});

describe('a search for a name', () => {
  it.each([
    ['?q=Tele-Health', ['concept telehealth 2']],
    ['?q=elderly', ['topic klas-elderly 3']],
    ['?q=ccm', ['community ccm 1']],
    ['?q=Chronic+Care+Management', ['community ccm 1']],
    ['?q=jose+quist', ['curator jos-quist 1']],
    ['?q=blog.med-city.org', ['source blog.med-city.org 1']],
    ['?q=medcity.org', ['source blog.med-city.org 1']],
    ['?q=telehelth', ['concept telehealth 2']],
    ['?q=telemedicine', ['concept telehealth 2']],
    ['?q="elderly"', ['topic klas-elderly 3']],
    ['?q=elderly+pays', []],
    ['?q=elderly+-pays', []],
    ['?q=elderly+year:2021', []],
    ['?q=elderly&type=video', []],
    ['?q=elderly&page=2', []],
  ])('%s offers its page', (search, pages) => {
    const shown = ask(search).named.map(({ target, count }) => {
      const [kind, name] = Object.values(target);
      return `${kind} ${name} ${count}`;
    });
    expect(shown).toEqual(pages);
  });
});

describe('a search that finds nothing', () => {
  const help = (search: string) => {
    const found = ask(search).help;
    return (
      found && [
        ...found.wider.map(({ without, count }) =>
          [typeof without === 'string' ? without : without.name, count].join(' '),
        ),
        ...found.near.map(({ name }) => `near ${name}`),
        ...found.busyTopics.map(({ name }) => `busy ${name}`),
      ]
    );
  };

  it.each([
    ['?q=telehealth', undefined],
    ['', undefined],
    ['?q=zzzyx', ['busy Elderly', 'busy Telehealth', 'busy Older Adults']],
    ['?q=quist', ['near José Quist']],
    ['?q=telehealth&type=video', ['video 3', 'near Telehealth']],
    ['?q=adults+-aging&type=post', ['all 1', 'near Older Adults']],
    [
      '?q=cart+year:1999&type=video&source=example.org',
      ['all 1', 'busy Elderly', 'busy Telehealth', 'busy Older Adults'],
    ],
    [
      '?q=cart+type:video&source=blog.med-city.org',
      ['all 1', 'busy Elderly', 'busy Telehealth', 'busy Older Adults'],
    ],
    ['?q=cart+type:video', ['typed 1', 'busy Elderly', 'busy Telehealth', 'busy Older Adults']],
    ['?q=cart&topic=none', ['none 1', 'busy Elderly', 'busy Telehealth', 'busy Older Adults']],
  ])('%s says what would help', (search, helps) => {
    expect(help(search)).toEqual(helps);
  });

  it('helps with searches that find what they promise', () => {
    for (const search of [
      '?q=telehealth&type=video',
      '?q=cart+type:video&source=blog.med-city.org',
    ]) {
      for (const { state, count } of ask(search).help?.wider ?? []) {
        expect(openSample(archive).findSearchPage(state).total).toBe(count);
      }
    }
  });
});
