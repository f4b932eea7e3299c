/** A page's head → the metadata that Next writes into it. */
import type { Metadata } from 'next';
import type { SitePath } from '../domain/site-path';
import { previewPath } from '../machine-paths';
import { site } from '../site';
import { absoluteHref, absoluteUrl } from './absolute-url';
import type { PageHead } from './page-head';

const previewSize = { width: 1200, height: 630 };

export function pageMetadata(head: PageHead, siteUrl: string): Metadata {
  const { title, description, path } = head;
  const words = { title, ...(description === undefined ? {} : { description }) };
  return {
    ...onlyOnes(head),
    robots: { index: head.index, follow: true },
    // Read and taken out by lib/serving/page-marks.ts.
    ...(head.status && { other: { 'portal:status': String(head.status) } }),
    ...(head.isPrivate && { other: { 'portal:private': 'yes' } }),
    ...(head.player && { other: { 'portal:player': head.player } }),
    ...(path === undefined
      ? {}
      : {
          alternates: alternates(head, path, siteUrl),
          // A child's Open Graph replaces its parent's whole, so each page states all of it.
          openGraph: openGraph(head, path, siteUrl),
          twitter: {
            card: 'summary_large_image',
            ...words,
            images: [preview(head, path, siteUrl)],
          },
        }),
    ...(head.previous || head.next ? { pagination: pagination(head, siteUrl) } : {}),
  };
}

/** As search engines show them: no other page has the same. */
function onlyOnes({ title, apart, description, path }: PageHead): Metadata {
  const suffix = apart === undefined ? '' : ` (${apart})`;
  return {
    title: path === '/' ? `${site.name}: ${title}` : `${title}${suffix} · ${site.name}`,
    ...(description === undefined ? {} : { description: description + suffix }),
  };
}

function alternates(head: PageHead, path: SitePath, siteUrl: string): Metadata['alternates'] {
  const { feed, twins = [] } = head;
  return {
    canonical: absoluteUrl(siteUrl, path),
    types: Object.fromEntries([
      ...(feed?.formats ?? []).map(({ type, name, href }) => [
        type,
        [{ title: `${feed?.title} (${name})`, url: absoluteHref(siteUrl, href) }],
      ]),
      ...twins.map(({ type, href }) => [type, absoluteHref(siteUrl, href)]),
    ]),
  };
}

function openGraph(head: PageHead, path: SitePath, siteUrl: string): Metadata['openGraph'] {
  const common = {
    title: head.title,
    ...(head.description === undefined ? {} : { description: head.description }),
    url: absoluteUrl(siteUrl, path),
    siteName: site.name,
    locale: site.locale,
    images: [preview(head, path, siteUrl)],
  };
  if (!head.article) return { ...common, type: 'website' };
  const { published, modified, topics } = head.article;
  return {
    ...common,
    type: 'article',
    ...(published && { publishedTime: published }),
    ...(modified && { modifiedTime: modified }),
    tags: topics,
  };
}

function preview(head: PageHead, path: SitePath, siteUrl: string) {
  return { url: absoluteUrl(siteUrl, previewPath(path)), alt: head.title, ...previewSize };
}

function pagination({ previous, next }: PageHead, siteUrl: string) {
  return {
    previous: previous ? absoluteUrl(siteUrl, previous) : null,
    next: next ? absoluteUrl(siteUrl, next) : null,
  };
}
