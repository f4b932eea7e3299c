import { LRUCache } from 'lru-cache';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache, type ReactNode } from 'react';
import type { z } from 'zod';
import { JsonLd } from '@/components/json-ld';
import { SiteFrame } from '@/components/site-frame';
import { env, isBuilding, isDeveloping } from '@/lib/env';
import { repository } from '@/lib/repository/open-repository';
import type { Target } from '@/lib/routes';
import { tellFinder } from '@/lib/serving/page-finders';
import { pageFingerprint } from '@/lib/serving/page-fingerprint';
import { originMark } from '@/lib/serving/page-marks';
import type { PageOrigin } from '@/lib/serving/page-origin';
import { pageRevision } from '@/lib/serving/page-revision';
import { pageGraph } from '@/lib/view/json-ld/page-graph';
import type { PageHead } from '@/lib/view/page-head';
import { pageMetadata } from '@/lib/view/page-metadata';
import { type SiteFrameView, siteFrame } from '@/lib/view/site-frame';
import { brokenPage } from './broken-page';
import { decodeParams, type RawParams } from './route-params';

/** A page that was found: where it stands, what it says to machines, and what it shows. */
export type Content = { at: Target | undefined; head: PageHead; body: ReactNode };

type RouteProps = { params: Promise<RawParams> };

/**
 * Next renders a page twice, and the page cache asks before: what was found is found once. A few, for pages are
 * rendered side by side, and Next renders the page of what is not found together with each.
 */
const rememberedPages = 8;

/**
 * Every page of content is the same sentence: find it, tell machines about it, show it in the frame of the site.
 * The build renders it empty: it must depend on no content, and the page cache never serves what it made. `route` is a
 * name that no other has.
 */
export function contentPage<Params extends z.ZodType>(
  route: string,
  params: Params,
  find: (params: z.output<Params>) => Content | undefined,
) {
  const remembered = new LRUCache<string, FoundContent>({ max: rememberedPages });

  function findWhole(asked: string): FoundContent | undefined {
    const revision = pageRevision(repository());
    const known = remembered.get(`${revision} ${asked}`);
    if (known) return known;
    const parsed = params.safeParse(JSON.parse(asked));
    const content = parsed.success ? find(parsed.data) : undefined;
    if (!content) return undefined;
    const framed = { ...content, frame: siteFrame(content.at, frameContents()) };
    const found = { ...framed, origin: originOf(framed, { revision, route, asked }) };
    remembered.set(`${revision} ${asked}`, found);
    return found;
  }

  // Next asks in several places of one rendering: all of them are told of one state of the index.
  const look = cache(
    (asked: string): Found => attempt(() => repository().inOneState(() => findWhole(asked))),
  );

  tellFinder(route, (asked) => repository().inOneState(() => findWhole(asked))?.origin);

  async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
    if (isBuilding()) return {};
    const found = look(JSON.stringify(await params));
    if (!found.ok) return brokenPage.generateMetadata();
    if (!found.content) return {};
    const { head, origin } = found.content;
    const metadata = pageMetadata(head, env().siteUrl);
    return origin ? { ...metadata, other: { ...metadata.other, ...originMark(origin) } } : metadata;
  }

  async function Page({ params }: RouteProps) {
    if (isBuilding()) return null;
    const found = look(JSON.stringify(decodeParams(await params)));
    if (!found.ok) return <brokenPage.Page />;
    if (!found.content) notFound();
    return (
      <SiteFrame frame={found.content.frame}>
        {found.content.body}
        <JsonLd graph={pageGraph(found.content.head.jsonLd, env().siteUrl)} />
      </SiteFrame>
    );
  }

  return { Page, generateMetadata };
}

type FramedContent = Content & { frame: SiteFrameView };
type FoundContent = FramedContent & { origin: PageOrigin | undefined };
type Found = { ok: true; content: FoundContent | undefined } | { ok: false };

/** Absent where no copy of the page is kept. */
function originOf(
  { head, frame, body }: FramedContent,
  asked: Omit<PageOrigin, 'fingerprint'>,
): PageOrigin | undefined {
  if (isDeveloping() || head.isPrivate || head.status === 404 || head.status === 400)
    return undefined;
  return { ...asked, fingerprint: pageFingerprint([env().siteUrl, head, frame, body]) };
}

/** An error that left here would reach readers as a page that needs scripts to say so. */
function attempt(find: () => FoundContent | undefined): Found {
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
