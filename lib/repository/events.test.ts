import { describe, expect, it } from 'vitest';
import { sitePathSchema } from '../domain/site-path';
import { slugSchema } from '../domain/slug';
import { findCalendar } from './calendar';
import { openSample } from './open-sample.fixture';
import { resolvePath } from './resolve-path';
import { sampleBrief } from './sample-corpus.fixture';

const path = (text: string) => sitePathSchema.parse(text);
const slug = (text: string) => slugSchema.parse(text);

const open = () =>
  openSample({
    briefs: [
      sampleBrief({
        slug: 'late',
        place: '/communities/ccm/events',
        event: { start: '2023-05-01' },
      }),
      sampleBrief({
        slug: 'early',
        place: '/communities/ccm/events',
        event: { start: '2022-03-14T13:00:00.000Z', zone: 'America/New_York', venue: 'Hall' },
      }),
      sampleBrief({ slug: 'undated', place: '/communities/ccm/events', event: { venue: 'Hall' } }),
      sampleBrief({ slug: 'middle', event: { start: '2022-12-24' }, aliases: ['/news/old'] }),
      sampleBrief({ slug: 'plain', place: '/communities/quiet/notes' }),
    ],
  });

const paths = (briefs: { path: string }[] | undefined) => briefs?.map((brief) => brief.path);

describe('listEvents', () => {
  it('lists those with a start, latest first', () => {
    const repository = open();
    const ofCommunity = ['/communities/ccm/events/late', '/communities/ccm/events/early'];
    expect(paths(repository.listEvents(slug('ccm'), 9))).toEqual(ofCommunity);
    expect(paths(repository.listEvents(undefined, 2))).toEqual([ofCommunity[0], '/news/middle']);
    expect(repository.listEvents(slug('quiet'), 9)).toEqual([]);
  });

  it('names an event once, however many briefs announce it, but each time it takes place', () => {
    const told = (slug: string, curated: string, start: string) =>
      sampleBrief({ slug, curated, event: { start }, story: 'https://example.org/congress' });
    const repository = openSample({
      briefs: [
        told('first', '2022-01-01', '2022-03-14'),
        told('again', '2022-02-01', '2022-03-14'),
        told('next-year', '2022-12-01', '2023-03-14'),
      ],
    });
    expect(paths(repository.listEvents(undefined, 9))).toEqual(['/news/next-year', '/news/again']);
  });

  it('gives each with all that is known of its event, in lists as well', () => {
    const repository = open();
    const event = {
      start: '2022-03-14T13:00:00.000Z',
      zone: 'America/New_York',
      venue: 'Hall',
      status: 'planned',
    };
    expect(repository.listEvents(slug('ccm'), 9)[1]?.event).toEqual(event);
    const { briefs } = repository.findBriefPage({ kind: 'site' }, 1) ?? {};
    expect(briefs?.find((brief) => brief.path.endsWith('/early'))?.event).toEqual(event);
    expect(briefs?.find((brief) => brief.path.endsWith('/plain'))?.event).toBeUndefined();
  });
});

describe('findCalendar', () => {
  it('is there for the site, for a community and for a brief with events, and for nothing else', () => {
    const repository = open();
    expect(paths(findCalendar(repository, { kind: 'front' })?.briefs)).toHaveLength(3);
    expect(findCalendar(repository, { kind: 'community', community: slug('ccm') })).toMatchObject({
      name: 'Events: Ccm',
      briefs: [{ slug: 'late' }, { slug: 'early' }],
    });
    expect(findCalendar(repository, { kind: 'place', path: path('/news/middle') })).toMatchObject({
      name: 'Title of middle',
      briefs: [{ slug: 'middle' }],
    });
    const none = ['/communities/ccm/events/undated', '/communities/quiet/notes/plain', '/news'];
    for (const nothing of none) {
      expect(findCalendar(repository, { kind: 'place', path: path(nothing) })).toBeUndefined();
    }
    expect(
      findCalendar(repository, { kind: 'community', community: slug('quiet') }),
    ).toBeUndefined();
  });
});

describe('resolvePath', () => {
  it.each([
    ['/events.ics', '/'],
    ['/communities/ccm/events.ics', '/communities/ccm'],
    ['/communities/ccm/events/late.ics', '/communities/ccm/events/late'],
    ['/news/middle.ics', '/news/middle'],
  ])('finds the calendar %s', (raw, of) => {
    expect(resolvePath(open(), raw)).toEqual({ kind: 'calendar', path: of });
  });

  it.each([
    ['/Events.ICS', '/events.ics'],
    ['/communities/ccm/events.ics/', '/communities/ccm/events.ics'],
    ['/news/old.ics', '/news/middle.ics'],
  ])('leads %s to %s', (raw, to) => {
    expect(resolvePath(open(), raw)).toEqual({ kind: 'moved', to });
  });

  it.each([
    '/.ics',
    '/news.ics',
    '/news/events.ics',
    '/communities.ics',
    '/communities/quiet/events.ics',
    '/communities/none/events.ics',
    '/communities/ccm/events/undated.ics',
    '/communities/quiet/notes/plain.ics',
    '/topics.ics',
    '/calendars/news/middle',
  ])('finds nothing at %s', (raw) => {
    expect(resolvePath(open(), raw)).toEqual({ kind: 'missing' });
  });
});
