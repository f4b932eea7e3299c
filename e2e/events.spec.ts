/** Events: when and where on the page, and the same in calendars, which other programs read. */
import { expect } from '@playwright/test';
import ICAL from 'ical.js';
import { sitePathSchema } from '@/lib/domain/site-path';
import { slugSchema } from '@/lib/domain/slug';
import { calendarPath, href } from '@/lib/routes';
import { ask } from './support/ask';
import { documentPolicy, expectHeaders } from './support/expect-headers';
import { only, parseHtml, text, values } from './support/html-document';
import { jsonLdNodes } from './support/json-ld';
import { congress } from './support/other-content';
import { test } from './support/other-portal';

const evening = sitePathSchema.parse('/communities/day-shift/events/journal-an-evening');
const ofCongress = href(calendarPath({ kind: 'place', path: congress }));
const hub = { kind: 'community', community: slugSchema.parse('day-shift') } as const;
const ofHub = href(calendarPath(hub));

function summaries(ics: string): unknown[] {
  const events = new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent');
  return events.map((event) => [
    event.getFirstPropertyValue('summary'),
    event.getFirstPropertyValue('dtstart')?.toString(),
    event.getFirstPropertyValue('status'),
  ]);
}

const inCalendar = {
  congress: ['A congress, its halls; and what is said in them', '2022-03-14', 'CONFIRMED'],
  evening: ['An evening that was called off', '2999-03-14T22:00:00Z', 'CANCELLED'],
};

test.describe('given an event', () => {
  test('when its brief is read, then it says when and where, and that it is past', async ({
    other,
  }) => {
    const { status, text: html } = await other.ask(href(congress));
    const document = parseHtml(html);
    expect(status).toBe(200);
    const facts = only(document, 'dl');
    expect(text(facts)).toMatch(/14 March 2022.*18 March 2022.*Convention Center, Orlando, USA/s);
    expect(text(facts)).toContain('Past');
    expect(values(facts, 'a', 'href')).toEqual([ofCongress]);
    expect(jsonLdNodes(document).map((node) => node['@type'])).toEqual([
      'WebSite',
      'Organization',
      'NewsArticle',
      'Event',
      'BreadcrumbList',
    ]);
  });

  test('when it was called off, then its page says so, whatever its date', async ({ other }) => {
    const { text: html } = await other.ask(href(evening));
    const facts = text(only(parseHtml(html), 'dl'));
    expect(facts).toContain('14 March 2999, 18:00 to 20:30, New York time');
    expect(facts).toContain('Cancelled');
  });

  test('when its hub is read, then the card has its days and a calendar can be had', async ({
    other,
  }) => {
    const { text: html } = await other.ask('/communities/day-shift');
    const document = parseHtml(html);
    expect(text(only(document, 'main'))).toMatch(/Event, 14–18 Mar 2022/);
    expect(text(only(document, 'main'))).toMatch(/Cancelled event, 14 Mar 2999/);
    expect(values(document, 'a', 'href')).toContain(ofHub);
  });
});

test.describe('given a calendar', () => {
  test('when another program reads it, then it has the events of its brief, hub and site', async ({
    other,
  }) => {
    const both = [inCalendar.evening, inCalendar.congress];
    for (const [path, events] of [
      [ofCongress, [inCalendar.congress]],
      [ofHub, both],
      ['/events.ics', both],
    ] as const) {
      const answer = await other.ask(path);
      expect([path, answer.status, answer.headers['content-type']]).toEqual([
        path,
        200,
        'text/calendar; charset=utf-8',
      ]);
      expect(expectHeaders(path, answer)).toBe(documentPolicy);
      expect(summaries(answer.text)).toEqual(events);
      expect(answer.text).not.toContain('unnamed-key');
      const { etag = '' } = answer.headers;
      const again = await other.ask(path, { 'if-none-match': etag });
      expect([path, again.status, again.body.length]).toEqual([path, 304, 0]);
      const head = await ask(path, { method: 'HEAD', origin: other.origin });
      expect([path, head.status, head.body.length, head.headers.etag]).toEqual([
        path,
        200,
        0,
        etag,
      ]);
    }
  });

  test('when nothing is dated there, then there is none', async ({ other }) => {
    for (const path of [
      '/communities/night-shift/events.ics',
      '/communities/night-shift/notes/journal-a-brief-with-a-picture-of-its-own.ics',
      '/news.ics',
      `/calendars${href(congress)}`,
    ]) {
      expect([path, (await other.ask(path)).status]).toEqual([path, 404]);
    }
  });
});
