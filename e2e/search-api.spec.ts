/** The search as data: what it says of itself is true, it tells what is wrong with a question, and nothing breaks it. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { problemSchema } from '@/lib/domain/problem';
import { apiPaths } from '@/lib/machine-paths';
import { href } from '@/lib/routes';
import { searchAnswerSchema } from '@/lib/view/search-api/answer-schema';
import { suggestionsSchema } from '@/lib/view/search-api/suggestions-schema';
import { equity, newestFirst } from './seeds';
import { type Answer, ask } from './support/ask';
import { documentPolicy, expectHeaders } from './support/expect-headers';
import { portalUrl } from './support/portal-url';
import { readDescription } from './support/search-api';
import { startSecondPortal } from './support/second-portal';

// Much work for one test, on a machine that may be busy.
test.describe.configure({ timeout: 120_000 });

const api = href(apiPaths.search);
const of = (parameters: Record<string, string>) => `${api}?${new URLSearchParams(parameters)}`;
const found = ({ text }: Answer) => searchAnswerSchema.parse(JSON.parse(text));
const suggested = ({ text }: Answer) => suggestionsSchema.parse(JSON.parse(text));

test.describe('given a program that reads the description', () => {
  test('when it asks anything, then the answer is of the shape that is described', async () => {
    const description = await readDescription();
    expect(description.problems).toBeUndefined();
    for (const [name, status, question] of [
      ['SearchAnswer', 200, '?q=telehealth'],
      ['SearchAnswer', 200, '?q=care&sort=date&page=3'],
      ['SearchAnswer', 200, '?topic=telehealth&year=2021'],
      ['SearchAnswer', 200, '?q='],
      ['SearchAnswer', 200, '?topic=nobody'],
      ['Suggestions', 200, '?suggest=t'],
      ['Suggestions', 200, '?suggest='],
      ['Problem', 400, ''],
      ['Problem', 400, '?q=a&page=zero&colour=red'],
    ] as const) {
      const answer = await ask(api + question);
      expect([question, answer.status]).toEqual([question, status]);
      expect([question, description.differences(name, answer)]).toEqual([question, undefined]);
    }
    const other = description.differences('Suggestions', await ask(`${api}?q=a`));
    expect(other).not.toBeUndefined();
  });

  test('when an answer is sent, then it leads to the description, is for all and for no search engine', async () => {
    for (const address of [of({ q: 'care' }), `${api}?x=1`, href(apiPaths.description)]) {
      const answer = await ask(address);
      expect(expectHeaders(address, answer)).toBe(documentPolicy);
      expect(answer.headers).toMatchObject({
        'access-control-allow-origin': '*',
        link: `<${href(apiPaths.description)}>; rel="service-desc"`,
        'x-robots-tag': 'noindex',
      });
    }
  });
});

test.describe('given a program that searches', () => {
  test('when it asks what the page shows, then it gets the same', async () => {
    const answer = found(await ask(of({ q: 'tele-health equity' })));
    const page = await ask('/search?q=tele-health+equity');
    const shown = [...page.text.matchAll(/<h3[^>]*><a href="([^"]+)"/g)].map(([, link]) => link);
    expect(answer.hits.map(({ url }) => new URL(url).pathname)).toEqual(shown);
    expect(answer.hits[0]?.url).toBe(`${portalUrl()}${href(equity.path)}`);
    const { title } = answer.hits[0] ?? { title: { text: '', marks: [] } };
    expect(title.marks.map(({ start, end }) => title.text.slice(start, end))).toEqual([
      'telehealth',
      'equity',
    ]);
    for (const address of [answer.links.page, answer.links.feed ?? '', answer.links.self]) {
      expect([address, (await ask(address.replace(portalUrl(), ''))).status]).toEqual([
        address,
        200,
      ]);
    }
  });

  test('when it narrows by what is offered, then it finds as many as was promised', async () => {
    const { facets } = found(await ask(of({ q: 'telehealth' })));
    expect(facets.length).toBeGreaterThan(3);
    for (const { parameter, value, count } of facets) {
      const { total, chosen } = found(await ask(of({ q: 'telehealth', [parameter]: value })));
      expect({ parameter, value, total }).toEqual({ parameter, value, total: count });
      expect(chosen).toMatchObject([{ parameter, value }]);
    }
  });

  test('when it has an answer already, then the same is not sent again', async () => {
    for (const address of [of({ q: 'care' }), of({ suggest: 'c' }), href(apiPaths.description)]) {
      const { etag = '', 'cache-control': cacheControl } = (await ask(address)).headers;
      expect(cacheControl).toBe('public, max-age=0, must-revalidate');
      const again = await ask(address, { headers: { 'if-none-match': etag } });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
      expect((await ask(address, { headers: { 'if-none-match': '"x"' } })).status).toBe(200);
    }
  });

  test('when a parameter cannot be used, then it is told which and how to mend it', async () => {
    const answer = await ask(`${api}?q=a&page=zero&colour=red`);
    expect([
      answer.status,
      answer.headers['content-type'],
      answer.headers['cache-control'],
    ]).toEqual([400, 'application/problem+json; charset=utf-8', 'no-store']);
    const { errors, detail } = problemSchema.parse(JSON.parse(answer.text));
    expect(errors).toEqual([
      { parameter: 'page', detail: 'Write a number from 1 to 50.' },
      { parameter: 'colour', detail: expect.stringContaining('use q, ') },
    ]);
    expect(detail).toContain('Write a number from 1 to 50.');
  });

  test('when it asks otherwise than by reading, then it is refused', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const answer = await ask(of({ q: 'care' }), { method });
      expect([method, answer.status, answer.headers.allow]).toEqual([method, 405, 'GET, HEAD']);
      expect(problemSchema.parse(JSON.parse(answer.text)).status).toBe(405);
      expectHeaders(method, answer);
    }
    const head = await ask(of({ q: 'care' }), { method: 'HEAD' });
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });

  test('when something else is asked for below its address, then it is missing', async () => {
    for (const path of ['/api', '/api/', '/api/briefs', `${api}/x`]) {
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
    }
  });
});

test('given half a word, when it is typed, then topics, communities, sources, curators and briefs are suggested', async () => {
  const names = async (suggest: string) => {
    const { topics, communities, sources, curators, briefs } = suggested(
      await ask(of({ suggest })),
    );
    const lists = [topics, communities, sources, curators].flat();
    for (const { url } of [...lists, ...briefs]) {
      expect([url, (await ask(url.replace(portalUrl(), ''))).status]).toEqual([url, 200]);
    }
    return {
      lists: lists.map(({ label }) => label.text),
      briefs: briefs.map(({ label }) => label.text),
    };
  };
  const titles = newestFirst.map(({ title }) => title);
  expect(await names('teleh')).toEqual({
    lists: ['Telehealth'],
    briefs: titles.filter((title) => /telehealth/i.test(title)),
  });
  expect((await names('chronic c')).lists).toEqual(['Chronic Care Management']);
  expect((await names('medci')).lists).toEqual(['medcitynews.com']);
  expect((await names('vin')).lists).toEqual(['Vinit']);
});

test('given anything that may be asked, when it is asked 3,000 times, then nothing fails and no engine is heard', async () => {
  test.setTimeout(400_000);
  const odd = fc.oneof(
    fc
      .string({ unit: 'binary', maxLength: 300 })
      .map((text) => encodeURIComponent(text.toWellFormed())),
    fc
      .array(
        fc.constantFrom(
          ...['"', '(', ')', '*', '^', 'NEAR/0', 'AND', 'OR', 'NOT', '-', ':', '{', '}', 'care'],
          ...["'; DROP TABLE briefs; --", '<script>alert(1)</script>', '\u202E', '🩺', '東京'],
          ...['topic:', 'from:9999', 'to:0000', 'year:0000', 'source:"', 'title:x', 'الطب'],
        ),
        { maxLength: 30 },
      )
      .map((parts) => encodeURIComponent(parts.join(' '))),
    fc.constantFrom(
      '%00',
      '%ED%A0%80',
      '%',
      '%zz',
      '%FF%FE',
      '(%28'.repeat(1500),
      '"'.repeat(4000),
    ),
  );
  const questions = fc.sample(odd, 3000).map((text, at) => `${at % 2 ? 'suggest' : 'q'}=${text}`);
  /** What briefs say, or was asked for, is no fault of ours. */
  const foundText = /"(?:text|teaser|page|self|feed)":"[^"]*"/g;
  const fault = /sqlite|fts5|syntax error|at \w+ \(|\.ts:\d/i;
  const walk = async (of: string[]) => {
    for (const question of of) {
      const answer = await fetch(`${portalUrl()}${api}?${question}`);
      const told = JSON.stringify(await answer.json()).replaceAll(foundText, '');
      const isSound = [200, 400].includes(answer.status) && !fault.test(told);
      expect([question, answer.status, isSound]).toEqual([question, answer.status, true]);
      expect(answer.headers.get('content-type')).toMatch(/^application\/(?:problem\+)?json;/);
    }
  };
  await Promise.all([0, 1, 2, 3].map((lane) => walk(questions.filter((_, at) => at % 4 === lane))));
});

test('given a portal without any brief, when it is searched, then it finds nothing, and says so', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-empty-'));
  await writeFile(path.join(folder, 'a.md'), "---\nsearchCategory: topic\ntitle: 'A: B'\n---\n");
  const portal = await startSecondPortal(folder);
  try {
    const { origin } = portal;
    expect(found(await ask(of({ q: 'care' }), { origin }))).toMatchObject({ total: 0, hits: [] });
    expect(suggested(await ask(of({ suggest: 'c' }), { origin }))).toMatchObject({
      topics: [],
      communities: [],
      sources: [],
      curators: [],
      briefs: [],
    });
    for (const address of ['/search?q=care', '/search/feed.xml?q=care']) {
      expect([address, (await ask(address, { origin })).status]).toEqual([address, 200]);
    }
    await portal.breakIndex();
    const broken = await ask(of({ q: 'care' }), { origin });
    expect([broken.status, broken.headers['retry-after']]).toEqual([503, '5']);
    expect(problemSchema.parse(JSON.parse(broken.text)).detail).toContain('ask again');
  } finally {
    await portal.stop();
  }
});
