import type { Metadata } from 'next';
import { ErrorPage } from '@/components/error-page';
import { env } from '@/lib/env';
import { errorPage } from '@/lib/view/error-page';
import { pageMetadata } from '@/lib/view/page-metadata';
import { statusHead } from '@/lib/view/status-head';

/** The page that says that we failed. It asks nothing of the index, which may be what failed. */
export const brokenPage = {
  generateMetadata: (): Metadata => pageMetadata(statusHead(errorPage.heading, 500), env().siteUrl),
  Page: () => <ErrorPage page={errorPage} />,
};
