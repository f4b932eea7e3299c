import type { ReactNode } from 'react';
import { searchScript } from '@/lib/view/search-script';
import type { SiteFrameView } from '@/lib/view/site-frame';
import { InlineScript } from './inline-script';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/** What stands around every page: skip link, header, main, footer. */
export function SiteFrame({ frame, children }: { frame: SiteFrameView; children: ReactNode }) {
  return (
    <div className={`flex min-h-dvh flex-col ${frame.hue}`}>
      <a href="#content" className="skip-link">
        Skip to content
      </a>
      <SiteHeader frame={frame} />
      <main id="content" className="grow">
        {children}
      </main>
      <SiteFooter footer={frame.footer} />
      <InlineScript script={searchScript} />
    </div>
  );
}
