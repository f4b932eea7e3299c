import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache, type ReactNode } from 'react';
import { JsonLd } from '@/components/json-ld';
import { SiteFrame } from '@/components/site-frame';
import { env, isBuilding } from '@/lib/env';
import { repository } from '@/lib/repository/open-repository';
import type { Target } from '@/lib/routes';
import type { PageHead } from '@/lib/view/page-head';
import { pageMetadata } from '@/lib/view/page-metadata';
import { siteFrame } from '@/lib/view/site-frame';

/** A page that was found: where it stands, what it says to machines, and what it shows. */
export type Content = { at: Target | undefined; head: PageHead; body: ReactNode };

/**
 * Every page of content is the same sentence: find it, tell machines about it, show it in the frame of the site.
 * The build renders it empty: it must depend on no content, and the page cache never serves what it made.
 */
export function contentPage<Params>(find: (params: Params) => Content | undefined) {
  // Metadata and page ask for the same content within one rendering: it is looked up once.
  const memory = cache(() => new Map<'content', Content | undefined>());
  const found = async (params: Promise<Params>) => {
    const known = memory();
    if (!known.has('content')) known.set('content', find(await params));
    return known.get('content');
  };

  async function generateMetadata({ params }: { params: Promise<Params> }): Promise<Metadata> {
    const content = isBuilding() ? undefined : await found(params);
    return content ? pageMetadata(content.head, env().siteUrl) : {};
  }

  async function Page({ params }: { params: Promise<Params> }) {
    if (isBuilding()) return null;
    const content = await found(params);
    if (!content) notFound();
    return (
      <SiteFrame frame={siteFrame(content.at, frameContents())}>
        {content.body}
        <JsonLd nodes={content.head.jsonLd} />
      </SiteFrame>
    );
  }

  return { Page, generateMetadata };
}

/** As many as the footer shows. */
const shownCommunities = 8;

function frameContents() {
  const { listSections, listCommunityLinks } = repository();
  return { sections: listSections(undefined), communities: listCommunityLinks(shownCommunities) };
}
