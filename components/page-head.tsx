import type { ReactNode } from 'react';
import type { BreadcrumbsView } from '@/lib/view/breadcrumbs';
import { Breadcrumbs } from './breadcrumbs';

/** Trail, headline and one sentence: how every page but the hub and the brief begins. */
export function PageHead({
  breadcrumbs,
  scheme,
  heading,
  summary,
  children,
}: {
  breadcrumbs: BreadcrumbsView;
  scheme?: string | undefined;
  heading: string;
  summary: string | undefined;
  children?: ReactNode;
}) {
  return (
    <header className="pt-6 pb-9">
      <Breadcrumbs trail={breadcrumbs} />
      <h1 className="page-title">
        {scheme && <span className="text-soft">{scheme}: </span>}
        {heading}
      </h1>
      {summary && <p className="lede">{summary}</p>}
      {children}
    </header>
  );
}
