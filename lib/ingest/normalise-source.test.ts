import { describe, expect, it } from 'vitest';
import { fieldsFrom, seedDocument, withFindings } from './documents.fixture';
import { hostWithoutSuffix, normaliseSource } from './normalise-source';

const sourceOf = (yaml: string) => {
  const { value, findings } = withFindings((report) => normaliseSource(fieldsFrom(yaml), report));
  return { source: value?.source, story: value?.story, findings };
};

describe('normaliseSource', () => {
  it('takes host, name and address of seed 001', () => {
    const found = normaliseSource(seedDocument('001').fields, () => {});
    expect({ source: found?.source, story: found?.story }).toEqual({
      source: {
        host: 'healthcareitnews.com',
        name: 'healthcareitnews.com',
        url: 'https://www.healthcareitnews.com/news/ama-outlines-key-steps-advancing-telehealth-equity',
      },
      story:
        'https://www.healthcareitnews.com/news/ama-outlines-key-steps-advancing-telehealth-equity',
    });
  });

  it('keeps a parameter that is no tracking, as seed 004 has one', () => {
    const found = normaliseSource(seedDocument('004').fields, () => {});
    expect(found?.story).toBe(
      'https://medcitynews.com/2020/06/how-to-create-a-patient-focused-telehealth-experience/?rf=1'.replace(
        '/?',
        '?',
      ),
    );
  });

  it('shows the address as given, and knows the story by it cleaned', () => {
    const given = 'https://WWW.Example.org/a/?utm_source=x&b=1&fbclid=y#top';
    expect(sourceOf(`link: {href: "  ${given}", brand: ''}`)).toEqual({
      source: { host: 'example.org', name: 'example.org', url: given },
      story: 'https://www.example.org/a?b=1',
      findings: [],
    });
  });

  it('prefers addresses in the order of the model', () => {
    const places = [
      'link.href',
      'link.original',
      'href',
      'original',
      'herf',
      'cleanUrl',
      'sourceUrl',
    ];
    const addresses = places.map((place) => `https://${place.toLowerCase()}.example.org/`);
    const won = places.map((_, first) => {
      const [href, original, ...top] = addresses.map((address, at) => (at < first ? ' ' : address));
      const lines = top.map((address, at) => `${places[at + 2]}: '${address}'`);
      return sourceOf(`link: {href: '${href}', original: '${original}'}\n${lines.join('\n')}`)
        .source?.url;
    });
    expect(won).toEqual(addresses);
  });

  it('takes the first that is usable, and says what is not', () => {
    const yaml = `
link: {href: 'mailto:a@b.org', original: ' ', brand: Example News}
href: 42
original: ''
herf: https://example.org/herf
cleanUrl: https://example.org/clean`;
    expect(sourceOf(yaml)).toEqual({
      source: { host: 'example.org', name: 'Example News', url: 'https://example.org/herf' },
      story: 'https://example.org/herf',
      findings: ['link.href: value-invalid: mailto:a@b.org → ', 'href: value-invalid: 42 → '],
    });
  });

  it.each([
    'openProjectCustomFields: {cleanUrl: %}',
    'openProjectCustomFields: {sourceUrl: %}',
    'sourceUrl: %',
    'link: %',
    'link: {original: %}',
  ])('looks into %s', (yaml) => {
    const address = 'https://example.org/a';
    expect(sourceOf(yaml.replace('%', address)).source?.url).toBe(address);
  });

  it.each([
    ['example.org/a', 'https://example.org/a'],
    ['//www.example.org/a', 'https://www.example.org/a'],
    ['example.org:8080/a', 'https://example.org:8080/a'],
  ])('adds the scheme that %s lacks', (given, url) => {
    const { source, findings } = sourceOf(`href: ${given}`);
    expect(source?.url).toBe(url);
    expect(findings).toEqual([`href: text-repaired: ${given} → ${url}`]);
  });

  it.each([
    'javascript:alert(1)',
    'ftp://example.org',
    '/news/a',
    'just words',
    'http://localhost/a',
    'http://[::1]/',
    'http://10.0.0.1/',
    'https://',
    'file.notatld/x',
  ])('has no use for %s', (given) => {
    const { source, findings } = sourceOf(`href: '${given}'`);
    expect(source).toBeUndefined();
    expect(findings).toHaveLength(1);
  });

  it('refuses an address with credentials and repeats none of them', () => {
    expect(sourceOf('href: https://user:secret@example.org/a')).toEqual({
      source: undefined,
      story: undefined,
      findings: ['href: value-invalid: https://…@example.org/a → '],
    });
  });

  it('names an outside feed by its title', () => {
    const item = 'link: {href: https://example.org/a, brand: example.org}\nfeed: {title: A Feed}';
    expect(sourceOf(item).source?.name).toBe('A Feed');
    expect(sourceOf('link: https://example.org/a\nlinkBrand: example.org').source?.name).toBe(
      'example.org',
    );
  });

  it('finds none in an original piece', () => {
    expect(sourceOf("link: {href: '', original: '', brand: ''}")).toEqual({
      source: undefined,
      story: undefined,
      findings: [],
    });
  });
});

describe('hostWithoutSuffix', () => {
  it.each([
    ['healthcareitnews.com', 'healthcareitnews'],
    ['blog.burnsmcd.com', 'blog.burnsmcd'],
    ['bbc.co.uk', 'bbc'],
  ])('leaves %s %s', (host, rest) => {
    expect(hostWithoutSuffix(host)).toBe(rest);
  });
});
