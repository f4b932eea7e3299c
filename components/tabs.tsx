import type { TabsView } from '@/lib/view/tabs';

/** A row that switches between sibling lists; each is a page of its own. */
export function Tabs({ tabs }: { tabs: TabsView }) {
  return (
    <nav aria-label={tabs.label} className="border-b border-ink text-meta print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {tabs.tabs.map((tab) => (
          <li key={tab.href}>
            <a
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className="inline-block py-2.5 text-soft lg:pt-0 lg:leading-[1.265625rem] hover:text-ink aria-[current]:font-medium aria-[current]:text-ink"
            >
              {tab.label} <span className="text-small font-normal text-soft">{tab.count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
