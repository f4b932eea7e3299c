import dialogFile from '@/lib/browser/search-dialog/main.js?url';
import type { SiteFrameView } from '@/lib/view/site-frame';

/** Leads to the search; with scripts it opens the dialog (lib/view/search-script.ts), which is loaded then. */
export function SearchLink({ search }: { search: SiteFrameView['search'] }) {
  return (
    <a
      href={search.href}
      aria-current={search.current}
      data-search={dialogFile}
      data-suggest={search.suggest}
      className="search-link"
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" />
        <path d="m10.5 10.5 3.5 3.5" />
      </svg>
      <span>{search.label}</span>
    </a>
  );
}
