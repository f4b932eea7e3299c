import type { LinkView } from '@/lib/view/link';
import type { SideItemView } from '@/lib/view/side-list';

/** Names left, counts right, a hairline under each; and the way to the rest. */
export function RuledLinks({ items, more }: { items: SideItemView[]; more: LinkView | undefined }) {
  return (
    <>
      <ul className="ruled-links">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href}>
              {item.note && <span>{item.note} </span>}
              {item.label}
            </a>
            <span>{item.count}</span>
          </li>
        ))}
      </ul>
      {more && (
        <p className="mt-1.5 text-small">
          <a href={more.href} className="inline-block py-2 text-accent hover:underline">
            {more.label}
          </a>
        </p>
      )}
    </>
  );
}
