/** A host → the domain that whoever publishes there had registered: `blog.burnsmcd.com` → `burnsmcd.com`. */
import { getDomain } from 'tldts';
import { type SourceHost, sourceHostSchema } from '../domain/source';

/**
 * Hosts that let strangers publish below them (`github.io`) are no publisher: what lies below stays apart.
 * A host without such a domain, as an address in numbers, stands for itself.
 */
export function registrableDomain(host: SourceHost): SourceHost {
  const domain = getDomain(host, { allowPrivateDomains: true });
  return sourceHostSchema.safeParse(domain).data ?? host;
}
