import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy';

describe('contentSecurityPolicy', () => {
  it('allows frames of one origin to the page that names it, and else none', () => {
    const policy = contentSecurityPolicy([], 'https://player.example');
    expect(policy.split('; ').filter((part) => part.startsWith('frame-src'))).toEqual([
      'frame-src https://player.example',
    ]);
    expect(policy.replace('; frame-src https://player.example', '')).toBe(
      contentSecurityPolicy([]),
    );
  });

  it('allows our own files and the named scripts, and nothing else', () => {
    expect(contentSecurityPolicy(["'sha256-abc='"])).toBe(
      "default-src 'none'; script-src 'self' 'sha256-abc='; style-src 'self'; img-src 'self'; " +
        "font-src 'self'; connect-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; " +
        "form-action 'self'; frame-ancestors 'none'",
    );
  });
});
