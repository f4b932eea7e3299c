/**
 * The HTML that Next rendered → the HTML that readers get: without the framework's scripts and the data they start from.
 * No page of content has anything for them to do, and they are two thirds of its weight.
 */

const scripts = /<script(?<attributes>[^>]*)>(?<text>[\s\S]*?)<\/script>/g;
const scriptPreloads = /<link rel="preload" as="script"[^>]*>/g;

/** Keeps data blocks, such as structured data, and the inline scripts of our own by their whole text. */
export function plainHtml(html: string, ownScripts: readonly string[]): string {
  return html
    .replaceAll(scriptPreloads, '')
    .replaceAll(scripts, (script, attributes: string, text: string) =>
      / type="application\/ld\+json"/.test(attributes) || ownScripts.includes(text) ? script : '',
    );
}
