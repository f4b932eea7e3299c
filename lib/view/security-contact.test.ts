import { describe, expect, it } from 'vitest';
import { plainDaySchema } from '../domain/instant';
import { securityContact } from './security-contact';

describe('securityContact', () => {
  it('says whom to tell, until a day half a year ahead', () => {
    expect(securityContact(plainDaySchema.parse('2026-11-21'), 'https://www.example.org')).toBe(
      'Contact: mailto:security@medigy.com\nExpires: 2027-05-01T00:00:00.000Z\nPreferred-Languages: en\n' +
        'Canonical: https://www.example.org/.well-known/security.txt\n',
    );
  });
});
