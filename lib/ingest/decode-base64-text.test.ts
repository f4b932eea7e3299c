import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64Text } from './decode-base64-text';

const encode = (text: string) => Buffer.from(text).toString('base64');

describe('decodeBase64Text', () => {
  it('decodes text, HTML and Markdown, wrapped or not, padded or not', () => {
    const text = '<p>Care at a distance – naïve, 遠隔医療.</p>\nAnd a second line.';
    const base64 = encode(text);
    const wrapped = base64.replaceAll(/.{20}/g, '$&\n');
    for (const body of [base64, `\n${base64}\n`, wrapped, base64.replace(/=+$/, '')]) {
      expect(decodeBase64Text(body)).toBe(text);
    }
    expect(decodeBase64Text(encode('Telehealth'))).toBe('Telehealth');
  });

  it.each([
    '',
    'Care',
    'Telehealth',
    'Interoperability',
    'Internationalization',
    'Otorhinolaryngology',
    'Care at a distance',
    'TelehealthPolicyReimbursement',
    `${encode('Telehealth and more')} and words`,
    `<p>${encode('Telehealth and more')}</p>`,
    encode('a\u0000bcdefghijklm'),
    Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42, 0x00, 0x43, 0x00, 0x44]).toString('base64'),
    'QUJDREVGR0hJSktMTU5PUFF=',
    'https://example.org/a',
  ])('leaves %j alone', (body) => {
    expect(decodeBase64Text(body)).toBeUndefined();
  });

  it('gives back whatever text was encoded', () => {
    const plain = fc
      .string({ unit: 'grapheme', minLength: 12, maxLength: 200 })
      .filter((text) => !/\p{Cc}|\ufeff/u.test(text) && text.isWellFormed());
    fc.assert(
      fc.property(plain, (text) => {
        expect(decodeBase64Text(encode(text))).toBe(text);
      }),
    );
  });
});
