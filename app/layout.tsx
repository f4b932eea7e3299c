import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { InlineScript } from '@/components/inline-script';
import { iconPath, machinePaths } from '@/lib/machine-paths';
import { href } from '@/lib/routes';
import { site } from '@/lib/site';
import { themeScript } from '@/lib/view/theme-script';
import { fontClasses } from './fonts';
import './globals.css';

export const metadata: Metadata = {
  applicationName: site.name,
  manifest: href(machinePaths.manifest),
  icons: {
    icon: { url: href(machinePaths.icon), type: 'image/svg+xml' },
    apple: { url: href(iconPath(180)), sizes: '180x180' },
  },
};

export const viewport: Viewport = { colorScheme: 'light dark' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    // The theme script sets attributes on the root before React sees it.
    <html lang={site.language} className={fontClasses} suppressHydrationWarning>
      <head>
        <InlineScript script={themeScript} />
      </head>
      <body>{children}</body>
    </html>
  );
}
