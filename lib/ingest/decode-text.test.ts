import { expect, it } from 'vitest';
import { decodeText } from './decode-text';

const encode = (text: string) => new TextEncoder().encode(text);

it('gives the text without a byte order mark and with plain line ends', () => {
  expect(decodeText(encode('\ufeffCafé\r\n遠隔\r\ufeff👩‍⚕️\n'))).toBe('Café\n遠隔\n\ufeff👩‍⚕️\n');
  expect(decodeText(encode('-- text --').subarray(3, 7))).toBe('text');
  expect(decodeText(encode(''))).toBe('');
});

it('gives nothing for bytes that are not UTF-8', () => {
  for (const bytes of [[0xe9], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80]]) {
    expect(decodeText(Uint8Array.from([0x61, ...bytes]))).toBeUndefined();
  }
});
