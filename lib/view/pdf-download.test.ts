import { describe, expect, it } from 'vitest';
import { pdfDownload } from './pdf-download';

const pdf = { name: 'a & b.pdf', file: 'x/a & b.pdf', size: 1_440_000 };

describe('pdfDownload', () => {
  it('leads where the PDF is what the brief is about, and stands beside the text else', () => {
    const link = { href: '/files/a%20&%20b.pdf', size: '1.4 MB' };
    expect(pdfDownload(pdf, 'pdf')).toEqual({ ...link, rank: 'main' });
    expect(pdfDownload(pdf, 'news')).toEqual({ ...link, rank: 'beside' });
  });
});
