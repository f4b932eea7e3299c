import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { ThemeScript } from '@/components/theme-script';
import { env } from '@/lib/env';
import { site } from '@/lib/site';
import { fontClasses } from './fonts';
import './globals.css';

export function generateMetadata(): Metadata {
  return { metadataBase: new URL(env().siteUrl), applicationName: site.name };
}

export const viewport: Viewport = { colorScheme: 'light dark' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    // The theme script sets attributes on the root before React sees it.
    <html lang={site.language} className={fontClasses} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>{children}</body>
    </html>
  );
}
