/** The inline script of the head: it must run before the first paint, so it cannot be a file. */
import { themeScript } from '@/lib/view/theme-script';

export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this repository, hashed into the CSP.
  return <script dangerouslySetInnerHTML={{ __html: themeScript }} />;
}
