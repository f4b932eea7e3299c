import type { MatchedOfferingView } from '@/lib/view/matched-offering';
import { LinkList } from './link-list';

/** Offerings filed with a brief, each with the topics that matched. */
export function MatchedOfferings({ offerings }: { offerings: MatchedOfferingView[] }) {
  if (offerings.length === 0) return null;
  return (
    <section>
      <h2 className="side-title">Matched offerings</h2>
      <ul className="ruled">
        {offerings.map((offering) => (
          <li key={offering.href} className="py-4">
            <h3 className="font-serif text-title-s [&>a]:py-0.5">
              <a href={offering.href} className="hover:underline">
                {offering.label}
              </a>
            </h3>
            {offering.matched.length > 0 && (
              <p className="inline-links mt-1 text-small text-soft">
                matched on <LinkList links={offering.matched} className="soft-link" />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
