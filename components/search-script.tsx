/** The inline script that opens the search dialog: so small that a file of its own would cost more. */
import { searchScript } from '@/lib/view/search-script';

export function SearchScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this repository, hashed into the CSP.
  return <script dangerouslySetInnerHTML={{ __html: searchScript }} />;
}
