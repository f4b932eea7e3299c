import { escapeJson } from '@/lib/view/json-ld/escape-json';
import type { JsonLdNode } from '@/lib/view/json-ld/json-ld-node';

/** Structured data for crawlers; a data block, so no policy for scripts applies to it. */
export function JsonLd({ nodes }: { nodes: JsonLdNode[] }) {
  return nodes.map((node) => (
    <script
      key={escapeJson(node).slice(0, 120)}
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped for a script element by the one function for it.
      dangerouslySetInnerHTML={{ __html: escapeJson(node) }}
    />
  ));
}
