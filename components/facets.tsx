import type { FacetsView } from '@/lib/view/facets';

/** What a list was narrowed by, each with a way to take it away; and folded in, what narrows it further. */
export function Facets({ facets }: { facets: FacetsView }) {
  const { chosen, whole, offer, groups } = facets;
  return (
    <nav aria-label="Narrow this list" className="facets">
      {chosen.length > 0 && (
        <ul className="facets-chosen">
          {chosen.map((link) => (
            <li key={link.href}>
              <a href={link.href} rel="nofollow" className="chip">
                <span className="sr-only">Without </span>
                {link.label}
                <span aria-hidden="true">×</span>
              </a>
            </li>
          ))}
          {whole && (
            <li>
              <a href={whole.href} className="soft-link">
                {whole.label}
              </a>
            </li>
          )}
        </ul>
      )}
      {offer && (
        <details>
          <summary>{offer}</summary>
          <dl>
            {groups.map((group) => (
              <div key={group.title}>
                <dt>{group.title}</dt>
                <dd>
                  <ul>
                    {group.links.map((link) => (
                      <li key={link.href}>
                        <a href={link.href} rel="nofollow">
                          {link.label}
                        </a>{' '}
                        {link.count}
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </nav>
  );
}
