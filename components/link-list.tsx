/** Links in one line of running text, with commas between them. */
import type { LinkView } from '@/lib/view/link';

export function LinkList({ links, className }: { links: LinkView[]; className?: string }) {
  // One flat array: a fragment around each pair would be carried to the browser as well.
  return links.flatMap((link, at) => [
    at > 0 && ', ',
    <a key={link.label} href={link.href} {...(className && { className })}>
      {link.label}
    </a>,
  ]);
}
