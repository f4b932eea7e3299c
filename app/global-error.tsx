'use client';

import { ErrorPage } from '@/components/error-page';
import { site } from '@/lib/site';
import { errorPage } from '@/lib/view/error-page';
import { fontClasses } from './fonts';
import './globals.css';

/** Next makes the page for its own failures of this; it replaces the layout. */
export default function GlobalError() {
  return (
    <html lang={site.language} className={fontClasses}>
      <head>
        <title>{`${errorPage.heading} · ${site.name}`}</title>
      </head>
      <body>
        <ErrorPage page={errorPage} />
      </body>
    </html>
  );
}
