import { describe, expect, it } from 'vitest';
import { parseSearchState } from '../../domain/search-state';
import { openSample } from '../open-sample.fixture';
import { sampleBrief, sampleDefinition } from '../sample-corpus.fixture';

const common = Array.from({ length: 60 }, (_, n) =>
  sampleBrief({ slug: `c${n}`, title: 'Monitoring', text: 'Hospital portals.' }),
);
const archive = {
  briefs: [
    sampleBrief({
      slug: 'equity',
      title: 'Telehealth equity',
      host: 'medcity.org',
      curators: ['José Quist'],
      text: 'Organisations adopt chronic care management. Café visits: équité. Лечение.',
    }),
    // Words that others could be taken for.
    sampleBrief({
      slug: 'near',
      text: 'Adaption quest hose radiogram bearable heard stoop care visit organs.',
    }),
    sampleBrief({ slug: 'typo', text: 'Hospitel monitering in 2024, h1n1.' }),
    ...common,
  ],
  topicDefinitions: [sampleDefinition('KLAS: Teleradiology', ['Symplur: Radiograph Reading'])],
  synonyms: [['wearables', 'sensors']],
};
const ask = (search: string) => openSample(archive).findSearchPage(parseSearchState(search));
const corrected = (text: string) => ask(`?${new URLSearchParams({ q: text })}`).corrected;

describe('a misspelt word', () => {
  it.each([
    ['telehelth', 'telehealth'],
    ['Telehaelth EQUITY', 'telehealth EQUITY'],
    ['telhelth', 'telehealth'],
    ['tele-helth equity', 'telehealth equity'],
    ['chronci-care', 'chronic-care'],
    ['chroniccare', 'chronic care'],
    ['equty topic:x -telehelth "telehelth" equity', 'equity topic:x -telehelth "telehelth" equity'],
    ['equitte', 'equite'],
    ['лечене', 'лечение'],
    ['organisatons', 'organizations'],
    ['telehealt', 'telehealth'],
  ])('of %j is corrected to %j', (typed, meant) => {
    expect(corrected(typed)).toBe(meant);
  });

  it('is looked for as it was meant, and as it was typed where somebody insists', () => {
    const meant = ask('?q=telehelth');
    expect([meant.total, meant.words, meant.suggestion]).toEqual([1, ['telehealth'], undefined]);
    const typed = ask('?q=telehelth&exact=1');
    expect([typed.total, typed.corrected, typed.suggestion]).toEqual([0, undefined, 'telehealth']);
  });

  it('may be one that few hold, where very many hold another: then that is only offered', () => {
    const found = ask('?q=hospitel+monitering');
    expect([found.total, found.corrected]).toEqual([1, undefined]);
    expect(found.suggestion).toBe('hospital monitoring');
    expect(ask('?q=equity').suggestion).toBeUndefined();
  });

  it('may be an English one beside others: then what many hold is only offered', () => {
    expect(ask('?q=mortals').corrected).toBe('portals');
    const offered = ask('?q=mortals+equity');
    expect([offered.corrected, offered.suggestion]).toEqual([undefined, 'portals equity']);
    expect(ask('?q=mortals+equity+chronic+management').suggestion).toBeUndefined();
    expect(ask('?q=wearable+equity').suggestion).toBeUndefined();
  });
});

describe('a sound word', () => {
  it.each([
    ['is held by a brief', 'adopt'],
    ['is another form of one', 'hospitalized adoption portals'],
    ['begins one, and may go on', 'portals organi'],
    ['is part of a name', 'quist josé portals'],
    ['is part of the name of a source', 'medcity'],
    ['is part of a label', 'radiograph portals'],
    ['is a synonym', 'wearable portals'],
    ['everybody writes', 'heart stop portals'],
    ['is English', 'hostiles portals'],
    ['is short', 'cre portals'],
    ['is a name in capitals', 'VIST portals'],
    ['is one in brackets', '(VIST), portals'],
    ['is a number, or has one', '20244 h1n2'],
    ['stands in quotes', '"telehelth"'],
    ['is like no other', 'zzzyxwv'],
  ])('%s, and is never corrected', (_, text) => {
    expect(corrected(text)).toBeUndefined();
  });
});
