import type { SiteFrameView } from '@/lib/view/site-frame';
import { ThemeSwitch } from './theme-switch';

export function SiteFooter({ footer }: { footer: SiteFrameView['footer'] }) {
  return (
    <footer className="mt-24 border-t border-hairline bg-raised print:hidden">
      <div className="shell py-12">
        <div className="grid grid-cols-2 gap-x-8 gap-y-10 md:grid-cols-4">
          {footer.columns.map((column) => (
            <section key={column.title}>
              <h2 className="text-small text-soft">{column.title}</h2>
              <ul className="mt-2 text-meta">
                {column.links.map((link) => (
                  <li key={link.href}>
                    <a href={link.href} className="inline-block py-1.5 hover:underline">
                      {link.label}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <div className="mt-10 flex flex-wrap items-center justify-between gap-x-10 gap-y-6 border-t border-hairline pt-6">
          <p className="max-w-measure text-small text-soft">{footer.about}</p>
          <ThemeSwitch themes={footer.themes} />
        </div>
      </div>
    </footer>
  );
}
