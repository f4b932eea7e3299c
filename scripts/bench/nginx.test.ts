import { describe, expect, it } from 'vitest';
import { portalConfiguration } from './nginx';

const delivered = `user www-data;
pid /run/nginx.pid;
error_log /var/log/nginx/error.log warn;
http {
    access_log /var/log/nginx/access.log portal buffer=64k;
    proxy_cache_path /var/cache/nginx/portal levels=1:2;
    server {
        listen 80 default_server;
    }
    server {
        listen 80;
        #   a comment about listen 80
        proxy_pass http://127.0.0.1:8081;
    }
    server {
        listen 127.0.0.1:8081;
    }
}
`;

describe('portalConfiguration', () => {
  it('changes nothing but ports and folders', () => {
    const changed = portalConfiguration(delivered, { port: '4400', copies: '4401' });
    expect(changed.replace(/^.*\n/, '')).toBe(`pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
http {
    access_log {folder}/access.log portal buffer=64k;
    proxy_cache_path {folder}/copies levels=1:2;
    server {
        listen 4400 default_server;
    }
    server {
        listen 4400;
        #   a comment about listen 80
        proxy_pass http://127.0.0.1:4401;
    }
    server {
        listen 127.0.0.1:4401;
    }
}
`);
  });

  it('says what it does not find', () => {
    expect(() => portalConfiguration('http {}', { port: '1', copies: '2' })).toThrow(
      /nothing like/,
    );
  });
});
