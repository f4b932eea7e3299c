/** Text of a brief or a section. Takes only what the sanitiser made: its brand is the proof. */
import type { SafeHtml } from '@/lib/domain/safe-html';

export function SafeHtmlText({ html, className }: { html: SafeHtml; className: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: SafeHtml is minted by the sanitiser alone.
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
