import type { IndexItemView } from '@/lib/view/index-entry';

/** Many names in columns, each with its count; those of one family below the name they share. */
export function IndexItems({ items }: { items: IndexItemView[] }) {
  return (
    <ul className="counted-links">
      {items.map((item) =>
        item.kind === 'link' ? (
          <li key={item.href}>
            <a href={item.href}>{item.label}</a> {item.count}
          </li>
        ) : (
          <li key={item.name} className="family">
            <h3>
              {item.name} <span>{item.count}</span>
            </h3>
            <ul>
              {item.links.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.label}</a> {link.count}
                </li>
              ))}
            </ul>
          </li>
        ),
      )}
    </ul>
  );
}
