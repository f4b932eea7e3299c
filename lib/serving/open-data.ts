/** An answer of data → the same, for programs on any site: what is public to readers is no secret to their programs. */
import { apiPaths } from '../machine-paths';
import { href } from '../routes';

export function openData(response: Response): Response {
  const { headers } = response;
  // No cookie or key opens anything here, so there is nothing that another site could be sent in a reader's name.
  headers.set('access-control-allow-origin', '*');
  headers.set('link', `<${href(apiPaths.description)}>; rel="service-desc"`);
  headers.set('x-robots-tag', 'noindex');
  return response;
}
