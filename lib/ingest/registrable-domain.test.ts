import { expect, it } from 'vitest';
import { sourceHostSchema } from '../domain/source';
import { registrableDomain } from './registrable-domain';

it.each([
  ['medcitynews.com', 'medcitynews.com'],
  ['blog.burnsmcd.com', 'burnsmcd.com'],
  ['www2.deloitte.com', 'deloitte.com'],
  ['digital.nhs.uk', 'digital.nhs.uk'],
  ['a.b.bbc.co.uk', 'bbc.co.uk'],
  ['ncbi.nlm.nih.gov', 'nih.gov'],
  ['someone.github.io', 'someone.github.io'],
  ['docs.someone.github.io', 'someone.github.io'],
  ['xn--mnchen-3ya.de', 'xn--mnchen-3ya.de'],
  ['10.0.0.1', '10.0.0.1'],
  ['localhost', 'localhost'],
  ['co.uk', 'co.uk'],
  ['host.internal', 'host.internal'],
])('finds that of %s in %s', (host, domain) => {
  expect(registrableDomain(sourceHostSchema.parse(host))).toBe(domain);
});
