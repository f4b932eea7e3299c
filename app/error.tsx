'use client';

import { ErrorPage } from '@/components/error-page';
import { errorPage } from '@/lib/view/error-page';

export default function ErrorBoundary({ reset }: { reset: () => void }) {
  return <ErrorPage page={errorPage} retry={reset} />;
}
