import type { SiteFrameView } from '@/lib/view/site-frame';
import { SearchLink } from './search-link';

/** One list of links: a row where there is room, else a popover, which opens without any script. */
export function SiteHeader({ frame }: { frame: SiteFrameView }) {
  return (
    <header className="border-b border-hairline print:border-ink">
      <div className="shell flex min-h-16 items-center gap-x-3 sm:gap-x-8">
        <a href={frame.home.href} aria-current={frame.home.current} className="wordmark">
          {frame.name}
        </a>
        <button type="button" popoverTarget="menu" className="menu-button">
          Menu
        </button>
        <nav id="menu" popover="auto" aria-label="Site" className="menu">
          <ul>
            {frame.nav.map((link) => (
              <li key={link.href}>
                <a href={link.href} aria-current={link.current}>
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <SearchLink search={frame.search} />
      </div>
    </header>
  );
}
