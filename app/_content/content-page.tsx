import { LRUCache } from 'lru-cache';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { JsonLd } from '@/components/json-ld';
import { SiteFrame } from '@/components/site-frame';
import { env, isBuilding } from '@/lib/env';
import { repository } from '@/lib/repository/open-repository';
import type { Target } from '@/lib/routes';
import { pageRevision } from '@/lib/serving/page-revision';
import type { PageHead } from '@/lib/view/page-head';
import { pageMetadata } from '@/lib/view/page-metadata';
import { type SiteFrameView, siteFrame } from '@/lib/view/site-frame';
import { brokenPage } from './broken-page';
import { decodeParams, type RawParams } from './route-params';

/** A page that was found: where it stands, what it says to machines, and what it shows. */
export type Content = { at: Target | undefined; head: PageHead; body: ReactNode };

type RouteProps = { params: Promise<RawParams> };

/**
 * Next renders a page twice, and asks for its metadata each time: what was found is found once. A few, for pages are
 * rendered side by side, and Next renders the page of what is not found together with each.
 */
const rememberedPages = 8;

/**
 * Every page of content is the same sentence: find it, tell machines about it, show it in the frame of the site.
 * The build renders it empty: it must depend on no content, and the page cache never serves what it made.
 */
export function contentPage<Params extends z.ZodType>(
  params: Params,
  find: (params: z.output<Params>) => Content | undefined,
) {
  const remembered = new LRUCache<string, FramedContent>({ max: rememberedPages });
  const look = (raw: RawParams): Found =>
    attempt(() => {
      const key = `${pageRevision(repository())} ${JSON.stringify(raw)}`;
      const known = remembered.get(key);
      if (known) return known;
      const parsed = params.safeParse(raw);
      const content = parsed.success ? find(parsed.data) : undefined;
      const framed = content && { ...content, frame: siteFrame(content.at, frameContents()) };
      if (framed) remembered.set(key, framed);
      return framed;
    });

  async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
    if (isBuilding()) return {};
    const found = look(await params);
    if (!found.ok) return brokenPage.generateMetadata();
    return found.content ? pageMetadata(found.content.head, env().siteUrl) : {};
  }

  async function Page({ params }: RouteProps) {
    if (isBuilding()) return null;
    const found = look(decodeParams(await params));
    if (!found.ok) return <brokenPage.Page />;
    if (!found.content) notFound();
    return (
      <SiteFrame frame={found.content.frame}>
        {found.content.body}
        <JsonLd nodes={found.content.head.jsonLd} />
      </SiteFrame>
    );
  }

  return { Page, generateMetadata };
}

type FramedContent = Content & { frame: SiteFrameView };
type Found = { ok: true; content: FramedContent | undefined } | { ok: false };

/** An error that left here would reach readers as a page that needs scripts to say so. */
function attempt(find: () => FramedContent | undefined): Found {
  try {
    return { ok: true, content: find() };
  } catch (problem) {
    console.error(problem);
    return { ok: false };
  }
}

/** As many as the footer shows. */
const shownCommunities = 8;

function frameContents() {
  const { listSections, listCommunityLinks } = repository();
  return { sections: listSections(undefined), communities: listCommunityLinks(shownCommunities) };
}
