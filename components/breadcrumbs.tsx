import type { BreadcrumbsView } from '@/lib/view/breadcrumbs';

/** The last crumb is this page: the headline below says its name, so it is there for listeners only. */
export function Breadcrumbs({
  trail,
  tone = 'soft',
}: {
  trail: BreadcrumbsView;
  tone?: 'soft' | 'accent';
}) {
  if (trail.above.length === 0) return null;
  return (
    <nav
      aria-label="Breadcrumb"
      className={`text-small print:hidden ${tone === 'soft' ? 'text-soft' : 'font-medium text-accent'}`}
    >
      <ol className="-my-1.5 flex flex-wrap">
        {trail.above.map((crumb) => (
          <li key={crumb.href} className="crumb">
            <a href={crumb.href} className="inline-block py-1.5 hover:underline">
              {crumb.label}
            </a>
          </li>
        ))}
        <li aria-current="page" className="sr-only">
          {trail.current}
        </li>
      </ol>
    </nav>
  );
}
