import { describe, expect, it } from 'vitest';
import { ingestText } from './documents.fixture';

const encode = (text: string) => Buffer.from(text).toString('base64');

function define(yaml: string, body = '') {
  const { outcome, findings } = ingestText(`---\nsearchCategory: topic\n${yaml}\n---\n${body}`);
  if (outcome.kind !== 'topic') throw new Error(JSON.stringify(outcome));
  const { topic, equivalents, body: html, teaser } = outcome.definition;
  return {
    topic: `${topic.scheme}: ${topic.label}`,
    slug: topic.slug,
    html,
    teaser,
    equivalents: equivalents.map(({ scheme, label }) => `${scheme}: ${label}`),
    findings: findings.map((f) => `${f.field}: ${f.what}: ${f.before} → ${f.after}`),
  };
}

describe('normaliseTopicDefinition', () => {
  it('reads name, words in Base64 and equivalents', () => {
    const body = encode('<p>Care at a distance.<script>alert(1)</script></p>');
    expect(
      define(
        'title: "KLAS: Telehealth"\nlabel: Telehealth\nparentclasslabel: KLAS\nequalentCollections: ["Symplur: Virtual Care", "KLAS: Telehealth"]',
        body,
      ),
    ).toEqual({
      topic: 'KLAS: Telehealth',
      slug: 'klas-telehealth',
      html: '<p>Care at a distance.</p>',
      teaser: 'Care at a distance.',
      equivalents: ['Symplur: Virtual Care'],
      findings: [
        `body: was Base64: ${body} → <p>Care at a distance.<script>alert(1)</script></p>`,
        'body: what is not shown was taken out: <script> → ',
      ],
    });
  });

  it.each([
    ['plain text', 'Care at a distance.', '<p>Care at a distance.</p>'],
    ['Markdown', 'Care *at a distance*.', '<p>Care <em>at a distance</em>.</p>'],
    ['HTML', '<p>Care</p>', '<p>Care</p>'],
    ['Base64', encode('Care *at a distance*.'), '<p>Care <em>at a distance</em>.</p>'],
    ['a word', 'Interoperability', '<p>Interoperability</p>'],
    ['nothing', '', ''],
  ])('takes %s for its words', (_, body, html) => {
    expect(define('title: "KLAS: A"', body).html).toBe(html);
  });

  it('takes the description where the body is blank', () => {
    expect(define('title: "KLAS: A"\ndescription: Care at a distance.').html).toBe(
      '<p>Care at a distance.</p>',
    );
  });

  it.each([
    ['title: Telehealth\nparentclasslabel: KLAS', 'KLAS: Telehealth'],
    ['label: Telehealth\nparentClassLabel: KLAS', 'KLAS: Telehealth'],
    ['label: "KLAS: Telehealth"\nparentclasslabel: klas', 'KLAS: Telehealth'],
    ['title: "Year: 2020"\nlabel: "Year: 2020"\nparentclasslabel: KLAS', 'KLAS: Year: 2020'],
    ['title: "KLAS: Year: 2020"\nlabel: "Year: 2020"\nparentclasslabel: KLAS', 'KLAS: Year: 2020'],
    ['title: Ransomware', 'General: Ransomware'],
    ['title: "Symplur: -hash-HITsm"', 'Symplur: #HITsm'],
  ])('finds the name in %j', (yaml, topic) => {
    expect(define(yaml)).toMatchObject({ topic, findings: [] });
  });

  it('says when title and label disagree, and believes the title', () => {
    expect(
      define('title: "KLAS: Telehealth"\nlabel: Care\nparentclasslabel: Symplur'),
    ).toMatchObject({
      topic: 'KLAS: Telehealth',
      findings: [
        'title: names another topic than label and scheme do: Symplur: Care → KLAS: Telehealth',
      ],
    });
  });

  it.each([
    ['["A: B", "C: D"]'],
    ['\'["A: B", "C: D"]\''],
    ['[A: B, C: D]'],
    ['[{scheme: A, label: B}, {parentClassLabel: C, title: "C: D"}]'],
    ['\'[{"scheme": "A", "label": "B"}, {"name": "C: D"}]\''],
    ['[["A: B"], null, "C: D", "A: b"]'],
  ])('reads equivalents from %j', (yaml) => {
    expect(define(`title: "KLAS: A"\nequalentCollections: ${yaml}`).equivalents).toEqual([
      'A: B',
      'C: D',
    ]);
  });

  it('says which equivalents name nothing', () => {
    const { equivalents, findings } = define(
      'title: "KLAS: A"\nequalentCollections: [{a: b, c: d}, 12, true, "[broken"]',
    );
    expect([equivalents, findings]).toEqual([
      ['General: 12'],
      [
        'equalentCollections: is broken JSON and was left out: [broken → ',
        'equalentCollections: names no topic and was left out: a mapping → ',
        'equalentCollections: a number where text belongs is taken as text: 12 → 12',
        'equalentCollections: is no text and was left out: true → ',
      ],
    ]);
  });
});
