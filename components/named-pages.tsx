import type { NamedPageView } from '@/lib/view/search-meaning';

/** Pages that are called as what was looked for: perhaps all that was wanted. */
export function NamedPages({ pages }: { pages: NamedPageView[] }) {
  if (pages.length === 0) return null;
  return (
    <ul aria-label="Pages of this name" className="search-named">
      {pages.map((page) => (
        <li key={page.href}>
          <a href={page.href}>
            <strong>{page.label}</strong>
            <span>
              {page.kind} · {page.count}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
