/** A brief for programs, as JSON or Markdown: the proxy leads `<brief>.json` and `<brief>.md` here. */
import { notFound } from 'next/navigation';
import { sitePathSchema } from '@/lib/domain/site-path';
import { type TwinFormat, twinFormatSchema, twinTypes } from '@/lib/domain/twin';
import { env } from '@/lib/env';
import type { StoredBrief } from '@/lib/repository/answers';
import { repository } from '@/lib/repository/open-repository';
import { indexedDocument } from '@/lib/serving/indexed-document';
import { pageRevision } from '@/lib/serving/page-revision';
import { absoluteUrl } from '@/lib/view/absolute-url';
import { briefJson } from '@/lib/view/twins/brief-json';
import { briefMarkdown } from '@/lib/view/twins/brief-markdown';

const writers: Readonly<Record<TwinFormat, (brief: StoredBrief, siteUrl: string) => string>> = {
  json: briefJson,
  md: briefMarkdown,
};

type Context = { params: Promise<{ format: string; path: string[] }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { format: asked, path: segments } = await params;
  const format = twinFormatSchema.safeParse(asked);
  const path = sitePathSchema.safeParse(`/${segments.join('/')}`);
  if (!format.success || !path.success) notFound();
  const repo = repository();
  const { siteUrl } = env();
  const response = indexedDocument(request, {
    key: `${format.data} ${path.data}`,
    revision: pageRevision(repo),
    make: () => {
      const brief = repo.findBrief(path.data);
      return (
        brief && {
          body: writers[format.data](brief, siteUrl),
          contentType: `${twinTypes[format.data]}; charset=utf-8`,
          // Search engines are to show the page.
          isIndexed: false,
          canonical: absoluteUrl(siteUrl, path.data),
        }
      );
    },
  });
  return response ?? notFound();
}
