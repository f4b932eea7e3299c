import type { PageLinkView, PaginationView } from '@/lib/view/pagination';

export function Pagination({ pagination }: { pagination: PaginationView }) {
  return (
    <nav
      aria-label={pagination.label}
      className="mt-10 flex flex-wrap items-center gap-x-6 gap-y-3 border-t border-ink pt-3 text-meta print:hidden"
    >
      <ol className="-ml-3 flex flex-wrap">
        {pagination.pages.map((page) => (
          <PageLink key={page.kind + page.label} page={page} />
        ))}
      </ol>
      <p className="ml-auto flex gap-x-6">
        {pagination.newer && (
          <a href={pagination.newer} rel="prev" className="py-2.5 hover:underline">
            {pagination.words.newer}
          </a>
        )}
        {pagination.older && (
          <a href={pagination.older} rel="next" className="py-2.5 hover:underline">
            {pagination.words.older}
          </a>
        )}
      </p>
    </nav>
  );
}

function PageLink({ page }: { page: PageLinkView }) {
  if (page.kind === 'gap') return <li className="grid size-11 place-items-center text-soft">…</li>;
  return (
    <li>
      <a
        href={page.href}
        aria-current={page.current ? 'page' : undefined}
        className="grid h-11 min-w-11 place-items-center px-2 text-soft tabular-nums hover:text-ink hover:underline aria-[current]:font-semibold aria-[current]:text-ink"
      >
        {page.label}
      </a>
    </li>
  );
}
