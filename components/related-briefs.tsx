import type { RelatedBriefView } from '@/lib/view/related-brief';
import { DateTime } from './date-time';
import { LinkList } from './link-list';

/** Related briefs, each with the topics it shares and what it speaks of as well. */
export function RelatedBriefs({ briefs }: { briefs: RelatedBriefView[] }) {
  if (briefs.length === 0) return null;
  return (
    <section>
      <h2 className="side-title">Related briefs</h2>
      <ul className="ruled">
        {briefs.map((brief) => (
          <li key={brief.href} className="py-4">
            <h3 className="font-serif text-title-s [&>a]:py-0.5">
              <a href={brief.href} className="hover:underline">
                {brief.title}
              </a>
            </h3>
            <p className="dotted mt-1 text-small text-soft">
              {brief.source && (
                <a href={brief.source.href} className="hover:underline">
                  {brief.source.label}
                </a>
              )}
              {brief.year && <DateTime date={brief.year} />}
              {brief.shared.length > 0 && (
                <span>
                  shares <LinkList links={brief.shared} className="soft-link" />
                </span>
              )}
              {brief.speaksOf && <span>speaks of {brief.speaksOf}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
