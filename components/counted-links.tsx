import type { CountedLinkView } from '@/lib/view/link';

/** Many names in columns, each with its count. */
export function CountedLinks({ links }: { links: CountedLinkView[] }) {
  return (
    <ul className="counted-links">
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href}>{link.label}</a> {link.count}
        </li>
      ))}
    </ul>
  );
}
