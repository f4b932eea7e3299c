import { escapeJson } from '@/lib/view/json-ld/escape-json';
import type { PageGraph } from '@/lib/view/json-ld/page-graph';

/** Structured data for crawlers; a data block, so no policy for scripts applies to it. */
export function JsonLd({ graph }: { graph: PageGraph | undefined }) {
  if (!graph) return null;
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped for a script element by the one function for it.
      dangerouslySetInnerHTML={{ __html: escapeJson(graph) }}
    />
  );
}
